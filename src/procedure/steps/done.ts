import { type MemberCode, romeStatuteOn } from '../../members/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { councilTextsAbout } from '../routes/council.ts';
import type { StateOfPlay, StepDone, StepKind, StepSources } from './model.ts';

/**
 * The steps taken on a situation, in order of date, as far as the record and the shipped facts have them. A state of which
 * `data/procedure/routes/states.yaml` names no recurring question has only what the Court and declarations add.
 */
export function stateOfPlay(state: MemberCode, sources: StepSources): StateOfPlay {
  const questions = sources.facts.states.find((each) => each.state === state);
  const lineages = questions ? [...questions.rights, ...questions.council] : [];
  const done = [
    ...decisionSteps(state, questions?.rights ?? [], sources),
    ...factSteps(state, sources),
    ...sources.calendar.taken
      .filter((each) => each.state === state)
      .flatMap(({ after, next }) => [after, next]),
  ];
  return { state, lineages, done: inOrder(done).filter(({ on }) => on <= sources.today) };
}

/** By date, each step once. */
export function inOrder(done: readonly StepDone[]): readonly StepDone[] {
  const once = new Map(done.map((each) => [`${each.on} ${each.step} ${each.decision ?? ''}`, each]));
  return [...once.values()].sort((a, b) =>
    a.on === b.on ? stepOrder(a) - stepOrder(b) : a.on < b.on ? -1 : 1,
  );
}

/** A creation stands before the vote on the same text. */
const stepOrder = ({ step }: StepDone): number => (step.endsWith('vote') ? 1 : 0);

function decisionSteps(
  state: MemberCode,
  rights: readonly string[],
  { record, facts, today }: StepSources,
): readonly StepDone[] {
  if (!record) return [];
  const voted = rights.flatMap((lineage) => record.decisions({ lineage, kinds: ['resolution'], to: today }));
  const council = councilTextsAbout(state, { record, facts }, today);
  return [...voted, ...council].flatMap((decision) => {
    const step = stepOf(decision);
    return step && decision.heldOn ? [{ step, on: decision.heldOn, decision: decision.id }] : [];
  });
}

function stepOf({ body, kind, outcome, lineage }: DecisionSummary): StepKind | undefined {
  switch (body) {
    case 'GA':
      return 'plenary-vote';
    case 'GA-C3':
      return 'committee-vote';
    case 'HRC':
    case 'CHR':
      return 'rights-council-vote';
    case 'SC':
      if (kind === 'procedural') return 'council-agenda';
      if (outcome === 'vetoed') return 'veto';
      if (lineage === 'icc-referrals') return 'council-referral';
      return outcome === 'adopted' ? 'council-decision' : undefined;
    default:
      return undefined;
  }
}

function factSteps(state: MemberCode, { facts, today }: StepSources): readonly StepDone[] {
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
