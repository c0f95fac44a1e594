import { spellDate } from '../../record/index.ts';
import { article } from '../routes/articles.ts';
import { daysBetween } from '../routes/day.ts';
import { workingDaysAfter } from './clock.ts';
import type { FindEarlier } from './earlier.ts';
import { majorityBlocks } from './majority-blocks.ts';
import { meetingAfter } from './meeting.ts';
import type { LastDone, StepDraft, StepSources } from './model.ts';

/** First day on which a veto is debated in the Assembly as of right. */
const vetoDebatesSince = '2022-04-26';
const vetoDebateDays = 10;
/** A debate that fell due longer ago was held or let pass; the record does not tell which. */
const overdueShown = 30;
/** For so many days after a veto an emergency special session is still told as its answer. */
const vetoShown = 730;

/** What the Assembly and its Third Committee can do next. */
export function assemblySteps(
  last: LastDone,
  sources: StepSources,
  earlier: FindEarlier,
): readonly StepDraft[] {
  return [
    ...plenaryVote(last, sources, earlier),
    ...vetoDebate(last, sources, earlier),
    ...emergencySession(last, sources, earlier),
    committeeVote(last, sources, earlier),
  ];
}

/** The committee recommends, the plenary decides. */
function plenaryVote(last: LastDone, sources: StepSources, earlier: FindEarlier): readonly StepDraft[] {
  const [committee, plenary] = [last('committee-vote'), last('plenary-vote')];
  if (!committee || (plenary && plenary.on > committee.on)) return [];
  return [
    {
      step: 'plenary-vote',
      name: 'Vote in the General Assembly',
      why: `The Third Committee approved a text on ${spellDate(committee.on)}; only the Assembly adopts it.`,
      who: 'the General Assembly, on the report of its Third Committee',
      basis: article('ga-125'),
      majority: { needed: 'a majority of the members present and voting', basis: article('charter-18-3') },
      clock: meetingAfter('GA', undefined, sources),
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
): readonly StepDraft[] {
  const [veto, debate] = [last('veto'), last('veto-debate')];
  if (!veto || veto.on < vetoDebatesSince || (debate && debate.on >= veto.on)) return [];
  const clock = workingDaysAfter(veto.on, vetoDebateDays, calendar.holidays);
  if (daysBetween(clock.by ?? today, today) > overdueShown) return [];
  return [
    {
      step: 'veto-debate',
      name: 'Debate of the veto in the General Assembly',
      why: `A draft was vetoed on ${spellDate(veto.on)}.`,
      who: 'the President of the General Assembly convenes it; nobody need ask',
      basis: article('veto-debate'),
      clock,
      blockers: [],
      follows: veto,
      earlier: earlier('veto', 'veto-debate'),
    },
  ];
}

function emergencySession(
  last: LastDone,
  { today }: StepSources,
  earlier: FindEarlier,
): readonly StepDraft[] {
  const [veto, session] = [last('veto'), last('emergency-session')];
  if (!veto || (session && session.on >= veto.on) || daysBetween(veto.on, today) > vetoShown) return [];
  return [
    {
      step: 'emergency-session',
      name: 'Emergency special session of the General Assembly',
      why: `The Council failed to act on ${spellDate(veto.on)} for lack of unanimity; there must also be a threat to the peace, a breach of it or aggression.`,
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

function committeeVote(last: LastDone, sources: StepSources, earlier: FindEarlier): StepDraft {
  const before = last('committee-vote') ?? last('plenary-vote');
  return {
    step: 'committee-vote',
    name: 'Text in the Third Committee',
    why: before
      ? `The Assembly dealt with it last on ${spellDate(before.on)}; a text may be tabled every year.`
      : 'Any situation may be brought before the Assembly.',
    who: 'any member tables a draft; others join as sponsors until it is voted on',
    basis: article('charter-35-1'),
    majority: {
      needed: 'a majority of the members present and voting, never two thirds',
      basis: article('ga-125'),
    },
    clock: meetingAfter('GA-C3', before, sources),
    blockers: [majorityBlocks()],
    follows: before,
    earlier: earlier('committee-vote', 'committee-vote'),
  };
}
