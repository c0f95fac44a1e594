import { spellDate } from '../../record/index.ts';
import { article } from '../routes/articles.ts';
import { council } from '../routes/council-seats.ts';
import type { RouteId } from '../routes/facts.ts';
import type { Route } from '../routes/model.ts';
import { routes } from '../routes/routes.ts';
import type { FindEarlier } from './earlier.ts';
import type { Earlier, LastDone, NeededMajority, StateOfPlay, StepDraft, StepSources } from './model.ts';
import type { StepKind } from './step.ts';

/** The Security Council takes the situation up: procedural, so that nobody can veto it. */
export function councilAgenda(last: LastDone, { today }: StepSources, earlier: FindEarlier): StepDraft {
  const [committee, plenary] = [last('committee-vote'), last('plenary-vote')];
  const before = committee && plenary && plenary.on < committee.on ? committee : plenary;
  const { needed } = council(today);
  return {
    step: 'council-agenda',
    name: 'Meeting of the Security Council on the situation',
    why: before
      ? `${before === committee ? 'The Third Committee' : 'The Assembly'} voted on ${spellDate(before.on)}; the Assembly can call the Council’s attention, not make it meet.`
      : 'Any member may bring a situation to the Council.',
    who: 'any member of the Council asks; if another objects, the agenda is put to the vote',
    basis: article('sc-9'),
    majority: { needed: `${needed} of 15 yes; no veto`, basis: article('charter-27-2') },
    blockers: [
      {
        who: 'seven of the fifteen members',
        how: 'by not voting yes; a permanent member’s no counts as one',
        basis: article('charter-27-2'),
      },
    ],
    follows: before,
    earlier: earlier(before?.step ?? 'plenary-vote', 'council-agenda'),
  };
}

/** Routes to a court that the law leaves open and that were not taken, each as the step that starts it. */
export function courtSteps(
  play: StateOfPlay,
  sources: StepSources,
  earlier: FindEarlier,
): readonly StepDraft[] {
  const { routes: all } = routes({ state: play.state, today: sources.today }, sources);
  return all
    .filter(({ standing, taken }) => standing === 'open' && taken.length === 0)
    .flatMap((route) => {
      const step = stepOf[route.id];
      const done = play.done.some((each) => each.step === step && each.on <= sources.today);
      return step && !done ? [startOf(play, route, step, earlier)] : [];
    });
}

const stepOf: { readonly [id in RouteId]?: StepKind } = {
  declaration: 'declaration',
  'state-referral': 'state-referral',
  'council-referral': 'council-referral',
  'own-motion': 'investigation-opened',
  'assembly-mechanism': 'evidence-mechanism',
  'rights-council-mechanism': 'evidence-mechanism',
};

function startOf(play: StateOfPlay, route: Route, step: StepKind, earlier: FindEarlier): StepDraft {
  const [starter] = route.starters;
  const blocked = route.precedents.findLast(
    ({ concerns, outcome }) => concerns === play.state && outcome === 'blocked',
  );
  return {
    step,
    name: route.name,
    why: blocked
      ? `The law leaves this route open; on ${spellDate(blocked.on)} ${blocked.what}. It may be tried again.`
      : 'The law leaves this route open, and it was not taken.',
    who: starter ? `${starter.who}: ${starter.how}` : 'nobody named',
    basis: route.basis,
    majority: majorityOf(route),
    blockers: route.blockers,
    earlier: sinceInquiry(step, earlier),
  };
}

/** After the report of an inquiry, where there are such times; else after a vote of the Assembly. */
function sinceInquiry(step: StepKind, earlier: FindEarlier): Earlier {
  const reported = earlier('inquiry-reported', step);
  return reported.times.length > 0 ? reported : earlier('plenary-vote', step);
}

const majorityOf = ({ id, starters }: Route): NeededMajority | undefined => {
  const [starter] = starters;
  const voted = id.startsWith('council') || id.endsWith('mechanism');
  return voted && starter ? { needed: starter.how, basis: starter.basis } : undefined;
};

/** What follows at the Court: the Prosecutor decides on a referral, judges on a warrant. */
export function afterReferral(last: LastDone, earlier: FindEarlier): readonly StepDraft[] {
  const referral = [last('council-referral'), last('state-referral')]
    .filter((each) => each !== undefined)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  const [opened, warrant] = [last('investigation-opened'), last('warrant')];
  if (referral && !opened)
    return [
      {
        step: 'investigation-opened',
        name: 'Investigation by the Prosecutor',
        why: `The situation was referred on ${spellDate(referral.on)}.`,
        who: 'the Prosecutor decides; no vote is needed',
        basis: article('rome-53'),
        blockers: [],
        follows: referral,
        earlier: earlier(referral.step, 'investigation-opened'),
      },
    ];
  if (!opened || warrant) return [];
  return [
    {
      step: 'warrant',
      name: 'Warrants of arrest',
      why: `The investigation is open since ${spellDate(opened.on)}; warrants may be under seal, and none is among the steps given.`,
      who: 'a Pre-Trial Chamber, when the Prosecutor asks',
      basis: article('rome-58'),
      blockers: [],
      follows: opened,
      earlier: earlier('investigation-opened', 'warrant'),
    },
  ];
}
