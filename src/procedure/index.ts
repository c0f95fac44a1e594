export {
  charterAmendment,
  commissionMajority,
  committeeMajority,
  committeeReconsideration,
  councilProcedural,
  councilSubstantive,
  councilSuspension,
  councilVotesNeeded,
  economicAndSocialCouncilMajority,
  humanRightsCouncilMajority,
  type Majority,
  type MajorityId,
  majorityIds,
  simpleMajority,
  twoThirds,
} from './majority.ts';
export { type Deciding, outcome, type Result, results, type VoteOutcome } from './outcome.ts';
export { outcomeSentence } from './outcome-sentence.ts';
export { type Check, checks, citation, type Provision, provision, provisions } from './provision.ts';
export type { Question } from './question.ts';
export { decidingOf, type Reckoning, reckon, type Voted } from './reckoning.ts';
export { type Act, type ActReading, acts, type Crime, crimes, parseAct } from './routes/acts.ts';
export {
  type Precedent,
  type RouteFacts,
  type RouteId,
  routeFacts,
  routeIds,
  type Situation,
  type StateQuestions,
} from './routes/facts.ts';
export {
  type Blocker,
  type Condition,
  type ConditionState,
  type PrecedentShown,
  type Route,
  type RouteQuestion,
  type RouteSources,
  type RoutesAnswer,
  routeParts,
  type Standing,
  type Starter,
  type Taken,
  type VoteOnSuch,
} from './routes/model.ts';
export { routes } from './routes/routes.ts';
export { ruleFor } from './rule-for.ts';
export type { Certainty, Ruling } from './ruling.ts';
export { type StepCalendar, stepCalendar } from './steps/calendar.ts';
export { workingDaysAfter } from './steps/clock.ts';
export { stateOfPlay } from './steps/done.ts';
export type {
  Clock,
  Earlier,
  EarlierStep,
  NeededMajority,
  NextStep,
  StateOfPlay,
  StepSources,
} from './steps/model.ts';
export { nextSteps } from './steps/next-steps.ts';
export { type StepDone, type StepKind, stepKinds } from './steps/step.ts';
