export { checkOutcomes, type Disagreement, type NotCompared, type OutcomeCheck } from './check-outcomes.ts';
export { type Cast, type Effect, type EffectOfYes, effects } from './effect.ts';
export { effectInRecord, type Side, sideOf, sides, textOf } from './effect-in-record.ts';
export { effectOfYes } from './effect-of-yes.ts';
export { type Explanation, explainOutcome } from './explain-outcome.ts';
export { type Decided, type ForceKind, forces, type LegalForce } from './force.ts';
export { legalForce } from './legal-force.ts';
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
export { type Meaning, meaningOf } from './meaning.ts';
export { type Deciding, outcome, type Result, results, type VoteOutcome } from './outcome.ts';
export { outcomeSentence } from './outcome-sentence.ts';
export { type Check, checks, citation, type Provision, provision, provisions } from './provision.ts';
export type { Question } from './question.ts';
export { decidingOf, type Reckoning, reckon, type Voted } from './reckoning.ts';
export * from './routes/index.ts';
export { ruleFor } from './rule-for.ts';
export type { Certainty, Ruling } from './ruling.ts';
export { type LineagePlace, type Stage, type StageKind, type Stages, stageKinds } from './stages/stage.ts';
export { stagesOf } from './stages/stages-of.ts';
export * from './steps/index.ts';
export type { Change, Changed } from './what-if/change-ballots.ts';
export type { Move, Turn } from './what-if/turn.ts';
export { turnSentence } from './what-if/turn-sentence.ts';
export { type WhatIf, whatIf } from './what-if/what-if.ts';
