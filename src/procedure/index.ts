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
export { ruleFor } from './rule-for.ts';
export type { Certainty, Ruling } from './ruling.ts';
export { type StepCalendar, stepCalendar } from './steps/calendar.ts';
export { workingDaysAfter } from './steps/clock.ts';
export { stateOfPlay } from './steps/done.ts';
export {
  type Clock,
  type Earlier,
  type EarlierStep,
  type NeededMajority,
  type NextStep,
  type StateOfPlay,
  type StepDone,
  type StepKind,
  type StepSources,
  stepKinds,
} from './steps/model.ts';
export { nextSteps } from './steps/next-steps.ts';
