export { type StepCalendar, stepCalendar } from './calendar.ts';
export { workingDaysAfter } from './clock.ts';
export { stateOfPlay } from './done.ts';
export type {
  Clock,
  Earlier,
  EarlierStep,
  NeededMajority,
  NextStep,
  StateOfPlay,
  StepSources,
} from './model.ts';
export { nextSteps } from './next-steps.ts';
export { type StepDone, type StepKind, stepKinds } from './step.ts';
