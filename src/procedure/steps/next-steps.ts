import { assemblySteps } from './assembly-steps.ts';
import { afterReferral, councilAgenda, courtSteps } from './court-steps.ts';
import { completed } from './done.ts';
import { earlierSteps } from './earlier.ts';
import type { LastDone, NextStep, StateOfPlay, StepSources } from './model.ts';
import { rightsCouncilSteps } from './rights-council-steps.ts';
import type { StepKind } from './step.ts';

/**
 * Each step that the law allows from where a situation stands: who may take it, on what basis, with what majority, by when,
 * who can block it, how soon it came in earlier cases, and what came of it there. What the record knows of the lineages given
 * counts as done as well. Steps that are due on a day come first, then those without one. That a step may be taken does not
 * say that it will be.
 */
export function nextSteps(play: StateOfPlay, sources: StepSources): readonly NextStep[] {
  const known = completed(play, sources);
  const last: LastDone = (step) => known.done.findLast((each) => each.step === step);
  const earlier = earlierSteps(known, sources);
  const steps = [
    ...assemblySteps(last, sources, earlier),
    ...rightsCouncilSteps(last, sources, earlier),
    councilAgenda(last, sources, earlier),
    ...afterReferral(last, earlier),
    ...courtSteps(known, sources, earlier),
  ];
  return steps
    .map((step, at) => ({ step: { ...step, led: ledFrom(step.step, earlier) }, at }))
    .sort((a, b) => due(a.step).localeCompare(due(b.step), 'en') || a.at - b.at)
    .map(({ step }) => step);
}

/** Steps without a day come last. */
const due = ({ clock }: Pick<NextStep, 'clock'>): string => clock?.by ?? '9999';

/** What a step has led to: those steps of which there are earlier times. */
function ledFrom(step: StepKind, earlier: ReturnType<typeof earlierSteps>): NextStep['led'] {
  return (leads[step] ?? [])
    .map((next) => ({ step: next, earlier: earlier(step, next) }))
    .filter((each) => each.earlier.times.length > 0);
}

const leads: { readonly [step in StepKind]?: readonly StepKind[] } = {
  'inquiry-created': ['inquiry-reported', 'council-referral'],
  'inquiry-reported': ['rights-council-vote', 'council-referral', 'evidence-mechanism'],
  'special-session': ['inquiry-created'],
  'committee-vote': ['plenary-vote', 'council-agenda'],
  'plenary-vote': ['council-agenda'],
  'veto-debate': ['plenary-vote'],
  'emergency-session': ['plenary-vote'],
  declaration: ['investigation-opened'],
  'state-referral': ['investigation-opened'],
  'council-referral': ['investigation-opened', 'warrant'],
  'investigation-opened': ['warrant'],
};
