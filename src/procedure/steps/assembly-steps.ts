import { article } from '../routes/articles.ts';
import { spoken } from '../routes/day.ts';
import { nextSession, workingDaysAfter } from './clock.ts';
import type { FindEarlier } from './earlier.ts';
import type { Clock, NextStep, StepDone, StepKind, StepSources } from './model.ts';

/** The last step of each kind, by kind. */
export type LastDone = (step: StepKind) => StepDone | undefined;

/** First day on which a veto is debated in the Assembly as of right. */
const vetoDebatesSince = '2022-04-26';
const vetoDebateDays = 10;
/** A debate that fell due longer ago was held or let pass; the record does not tell which. */
const overdueShown = 30;

/** What the Assembly, its Third Committee and the Human Rights Council can do next. */
export function assemblySteps(
  last: LastDone,
  sources: StepSources,
  earlier: FindEarlier,
): readonly NextStep[] {
  return [
    ...plenaryVote(last, sources, earlier),
    ...vetoDebate(last, sources, earlier),
    ...emergencySession(last, earlier),
    committeeVote(last, sources, earlier),
    rightsCouncilVote(last, sources, earlier),
    specialSession(last, earlier),
    ...inquiry(last, earlier),
  ];
}

/** The committee recommends, the plenary decides. */
function plenaryVote(last: LastDone, sources: StepSources, earlier: FindEarlier): readonly NextStep[] {
  const [committee, plenary] = [last('committee-vote'), last('plenary-vote')];
  if (!committee || (plenary && plenary.on > committee.on)) return [];
  return [
    {
      step: 'plenary-vote',
      name: 'Vote in the General Assembly',
      why: `The Third Committee approved a text on ${spoken(committee.on)}; only the Assembly adopts it.`,
      who: 'the General Assembly, on the report of its Third Committee',
      basis: article('ga-125'),
      majority: { needed: 'a majority of the members present and voting', basis: article('charter-18-3') },
      clock: meeting('GA', sources),
      blockers: [],
      follows: committee,
      earlier: earlier('committee-vote', 'plenary-vote'),
    },
  ];
}

function vetoDebate(
  last: LastDone,
  { calendar, today }: StepSources,
  earlier: FindEarlier,
): readonly NextStep[] {
  const [veto, debate] = [last('veto'), last('veto-debate')];
  if (!veto || veto.on < vetoDebatesSince || (debate && debate.on >= veto.on)) return [];
  const clock = workingDaysAfter(veto.on, vetoDebateDays, calendar.holidays);
  const shown = new Date(`${today}T00:00Z`).getTime() - overdueShown * 86_400_000;
  if (new Date(`${clock.by}T00:00Z`).getTime() < shown) return [];
  return [
    {
      step: 'veto-debate',
      name: 'Debate of the veto in the General Assembly',
      why: `A draft was vetoed on ${spoken(veto.on)}.`,
      who: 'the President of the General Assembly convenes it; nobody need ask',
      basis: article('veto-debate'),
      clock,
      blockers: [],
      follows: veto,
      earlier: earlier('veto', 'veto-debate'),
    },
  ];
}

function emergencySession(last: LastDone, earlier: FindEarlier): readonly NextStep[] {
  const [veto, session] = [last('veto'), last('emergency-session')];
  if (!veto || (session && session.on >= veto.on)) return [];
  return [
    {
      step: 'emergency-session',
      name: 'Emergency special session of the General Assembly',
      why: `The Council failed to act on ${spoken(veto.on)} for lack of unanimity; there must also be a threat to the peace, a breach of it or aggression.`,
      who: 'nine members of the Council, or a majority of the members of the United Nations',
      basis: article('uniting-for-peace'),
      majority: {
        needed:
          '9 of 15 yes in the Council, which nobody can veto; or a request of more than half of all members',
        basis: article('charter-27-2'),
      },
      clock: { how: 'within 24 hours of the request', mark: 'M' },
      blockers: [],
      follows: veto,
      earlier: earlier('veto', 'emergency-session'),
    },
  ];
}

function committeeVote(last: LastDone, sources: StepSources, earlier: FindEarlier): NextStep {
  const before = last('committee-vote') ?? last('plenary-vote');
  return {
    step: 'committee-vote',
    name: 'Text in the Third Committee',
    why: before
      ? `The Assembly dealt with it last on ${spoken(before.on)}; a text may be tabled every year.`
      : 'Any situation may be brought before the Assembly.',
    who: 'any member tables a draft; others join as sponsors until it is voted on',
    basis: article('charter-35-1'),
    majority: {
      needed: 'a majority of the members present and voting, never two thirds',
      basis: article('ga-125'),
    },
    clock: meeting('GA-C3', sources),
    blockers: [majorityBlocks],
    follows: before,
    earlier: earlier('committee-vote', 'committee-vote'),
  };
}

function rightsCouncilVote(last: LastDone, sources: StepSources, earlier: FindEarlier): NextStep {
  const before = last('rights-council-vote');
  return {
    step: 'rights-council-vote',
    name: 'Text in the Human Rights Council',
    why: before
      ? `It voted last on ${spoken(before.on)}; mandates are renewed by a new text.`
      : 'Any situation may be brought before it.',
    who: 'any member of the United Nations tables a draft; the 47 members vote',
    basis: article('hrc-20'),
    majority: { needed: 'a majority of the 47 members present and voting', basis: article('hrc-20') },
    clock: meeting('HRC', sources),
    blockers: [majorityBlocks],
    follows: before,
    earlier: earlier('rights-council-vote', 'rights-council-vote'),
  };
}

function specialSession(last: LastDone, earlier: FindEarlier): NextStep {
  return {
    step: 'special-session',
    name: 'Special session of the Human Rights Council',
    why: 'Needs no regular session.',
    who: 'a member of the Human Rights Council, with the support of one third',
    basis: article('hrc-60-251-10'),
    majority: { needed: '16 of 47 members ask', basis: article('hrc-60-251-10') },
    blockers: [],
    follows: last('special-session'),
    earlier: earlier('special-session', 'special-session'),
  };
}

/** Created once; its report leads back to the bodies above. */
function inquiry(last: LastDone, earlier: FindEarlier): readonly NextStep[] {
  const [created, reported] = [last('inquiry-created'), last('inquiry-reported')];
  if (!created)
    return [
      {
        step: 'inquiry-created',
        name: 'Commission of inquiry',
        why: 'None is among the steps given.',
        who: 'the Human Rights Council or the General Assembly',
        basis: article('hrc-20'),
        majority: { needed: 'a majority of the members present and voting', basis: article('hrc-20') },
        blockers: [majorityBlocks],
        earlier: earlier('rights-council-vote', 'inquiry-created'),
      },
    ];
  if (reported && reported.on >= created.on) return [];
  return [
    {
      step: 'inquiry-reported',
      name: 'Report of the inquiry',
      why: `An inquiry was created on ${spoken(created.on)}.`,
      who: 'the inquiry, to the body that created it',
      basis: article('hrc-20'),
      clock: { how: 'as its mandate says', mark: 'M' },
      blockers: [],
      follows: created,
      earlier: earlier('inquiry-created', 'inquiry-reported'),
    },
  ];
}

const meeting = (body: string, { calendar, today }: StepSources): Clock | undefined => {
  const sessions = calendar.sessions.find((each) => each.body === body);
  return sessions && nextSession(sessions, today);
};

const majorityBlocks = {
  who: 'a majority',
  how: 'by voting no, or by a motion to adjourn the debate, which ends it without a vote on the text',
  basis: article('ga-125'),
};
