import { assemblySteps, type LastDone } from './assembly-steps.ts';
import { afterReferral, councilAgenda, courtSteps } from './court-steps.ts';
import { inOrder } from './done.ts';
import { earlierSteps } from './earlier.ts';
import type { NextStep, StateOfPlay, StepSources } from './model.ts';

/**
 * Each step that the law allows from where a situation stands: who may take it, on what basis, with what majority, by when,
 * who can block it, and what followed the same step before, with the days it took. Steps with a day by which they are due
 * come first. A step that may be taken is not one that will be.
 */
export function nextSteps(play: StateOfPlay, sources: StepSources): readonly NextStep[] {
  const known = inOrder(play.done).filter(({ on }) => on <= sources.today);
  const last: LastDone = (step) => known.findLast((each) => each.step === step);
  const earlier = earlierSteps(sources);
  const steps = [
    ...assemblySteps(last, sources, earlier),
    councilAgenda(last, sources, earlier),
    ...afterReferral(last, earlier),
    ...courtSteps({ ...play, done: known }, sources, earlier),
  ];
  return steps
    .map((step, at) => ({ step, at }))
    .sort((a, b) => due(a.step).localeCompare(due(b.step), 'en') || a.at - b.at)
    .map(({ step }) => step);
}

/** Steps without a day come last. */
const due = ({ clock }: NextStep): string => clock?.by ?? '9999';
