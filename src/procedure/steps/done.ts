import { type MemberCode, romeStatuteOn } from '../../members/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { councilTextsAbout } from '../routes/council-texts.ts';
import type { StateOfPlay, StepSources } from './model.ts';
import type { StepDone, StepKind } from './step.ts';

/**
 * The steps taken on a situation, in order of date, as far as the record and the shipped facts have them. A state of which
 * `data/procedure/routes/states.yaml` names no recurring question has only what the Court and declarations add.
 */
export function stateOfPlay(state: MemberCode, sources: StepSources): StateOfPlay {
  const questions = sources.facts.states.find((each) => each.state === state);
  const lineages = questions ? [...questions.rights, ...questions.council] : [];
  return completed({ state, lineages, done: [] }, sources);
}

/** What is given, together with what the record and the shipped facts know of the state and its lineages to the day. */
export function completed(play: StateOfPlay, sources: StepSources): StateOfPlay {
  const { state, lineages, done } = play;
  const known = [
    ...done,
    ...decisionSteps(state, lineages, sources),
    ...courtSteps(state, sources),
    ...sources.calendar.taken
      .filter((each) => each.state === state)
      .map(({ step, on, decision }) => ({ step, on, decision })),
  ];
  return { state, lineages, done: inOrder(known.filter(({ on }) => on <= sources.today)) };
}

/** By date, each step once: one without its decision is the same as one with it on that day. */
function inOrder(done: readonly StepDone[]): readonly StepDone[] {
  const byDay = (a: StepDone, b: StepDone): number =>
    a.on === b.on ? stepOrder(a) - stepOrder(b) : a.on < b.on ? -1 : 1;
  const once = new Map(done.map((each) => [`${each.on} ${each.step} ${each.decision ?? ''}`, each]));
  const named = new Set(
    [...once.values()].flatMap(({ on, step, decision }) => (decision ? [`${on} ${step}`] : [])),
  );
  return [...once.values()]
    .filter(({ on, step, decision }) => decision !== undefined || !named.has(`${on} ${step}`))
    .sort(byDay);
}

/** On one day: what opens stands before what is voted. */
const stepOrder = ({ step }: StepDone): number => (step.endsWith('vote') ? 1 : 0);

function decisionSteps(
  state: MemberCode,
  lineages: readonly string[],
  { record, facts, today }: StepSources,
): readonly StepDone[] {
  if (!record) return [];
  const recurring = lineages.flatMap((lineage) => record.decisions({ lineage, to: today }));
  const council = councilTextsAbout(state, { record, facts }, today);
  return [...recurring, ...council].flatMap((decision) => {
    const { heldOn, id } = decision;
    return heldOn ? stepsOf(decision).map((step) => ({ step, on: heldOn, decision: id })) : [];
  });
}

/** What a decision is as a step; none for votes on parts of a text, and for drafts that fell without a veto. */
function stepsOf({ body, kind, outcome, lineage, id }: DecisionSummary): readonly StepKind[] {
  if (body === 'SC') return councilSteps({ kind, outcome, lineage });
  if (kind !== 'resolution') return [];
  switch (body) {
    case 'GA':
      return ['plenary-vote'];
    case 'GA-C3':
      return ['committee-vote'];
    case 'HRC':
      return id.includes('/RES/S-') ? ['special-session', 'rights-council-vote'] : ['rights-council-vote'];
    case 'CHR':
      return ['rights-council-vote'];
    default:
      return [];
  }
}

function councilSteps({
  kind,
  outcome,
  lineage,
}: Pick<DecisionSummary, 'kind' | 'outcome' | 'lineage'>): readonly StepKind[] {
  if (kind === 'procedural') return ['council-agenda'];
  if (outcome === 'vetoed') return ['veto'];
  if (outcome !== 'adopted') return [];
  return [lineage === 'icc-referrals' ? 'council-referral' : 'council-decision'];
}

function courtSteps(state: MemberCode, { facts, today }: StepSources): readonly StepDone[] {
  const situations = facts.situations.filter(({ concerns }) => concerns.includes(state));
  const created = facts.precedents.filter(
    ({ concerns, outcome, route }) => concerns === state && outcome === 'done' && route.endsWith('mechanism'),
  );
  return [
    ...situations.flatMap(({ referrals }) =>
      referrals.map(({ on, decision }): StepDone => ({ step: referralStep(decision), on, decision })),
    ),
    ...situations.flatMap(({ opened }): readonly StepDone[] =>
      opened ? [{ step: 'investigation-opened', on: opened }] : [],
    ),
    ...created.map(({ on, decision }): StepDone => ({ step: 'evidence-mechanism', on, decision })),
    ...romeStatuteOn(state, today).declarations.map(
      ({ lodged }): StepDone => ({ step: 'declaration', on: lodged }),
    ),
  ];
}

const referralStep = (decision: string | undefined): StepKind =>
  decision === undefined ? 'state-referral' : 'council-referral';
