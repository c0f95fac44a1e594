export {
  agreementOf,
  allAgreements,
  type ComparedPair,
  type PairAgreement,
} from './agreement/agreement.ts';
export { countPairsFast } from './agreement/kernel.ts';
export { type AgreementThen, agreementOverTime } from './agreement/over-time.ts';
export {
  type CountName,
  countNames,
  countPairs,
  type PairCounts,
  pairPlace,
} from './agreement/pair-counts.ts';
export { type Planes, planesOf } from './agreement/planes.ts';
export {
  type AbsentRule,
  type AgreementIndex,
  type AgreementRule,
  absentRules,
  agreementIndexes,
  ruleProblem,
  usualRule,
} from './agreement/rule.ts';
export { agreementWithGroup, type GroupAgreement } from './agreement/with-group.ts';
export { type BlocRule, blocRuleProblem, usualBlocRule } from './blocs/bloc-rule.ts';
export { type Blocs, blocsOf } from './blocs/blocs.ts';
export { louvain, modularity, type Partition } from './blocs/louvain.ts';
export type { Bloc, BlocMember } from './blocs/stability.ts';
export { type Chance, chanceFrom, resample, shuffled } from './chance.ts';
export {
  type Cohesion,
  type CohesionOn,
  type CohesionThen,
  cohesionOf,
  cohesionOverTime,
  type Loyalty,
  neededDecisions,
} from './cohesion/cohesion.ts';
export { agreementIndex, type GroupTally, riceIndex } from './cohesion/indices.ts';
export { type PivotOn, type Pivots, pivotOn, pivotsOf } from './cohesion/pivotal.ts';
export { membersOf, type Whom, whomText } from './cohesion/whom.ts';
export { type Estimate, level, type NoEstimate, noEstimateText, valueIn } from './estimate.ts';
export type { IdealBallots, IdealDecision } from './ideal/ballots.ts';
export type { Calibration } from './ideal/calibrate.ts';
export {
  fewestDecisions,
  fewestMembers,
  fitIdeal,
  type IdealFit,
  type IdealOptions,
  type PlacedFit,
} from './ideal/fit-ideal.ts';
export {
  type IdealPeriod,
  type IdealPoints,
  type IdealPointsOptions,
  type IdealPointsPlaced,
  idealPoints,
  type MemberPlace,
} from './ideal/ideal-points.ts';
export { type Anchor, type AnchorLists, usualAnchors } from './ideal/orient.ts';
export type { PeriodKind } from './ideal/periods.ts';
export { type AnswerChances, answerChances, type IdealItem, type IdealPlace } from './ideal/read-out.ts';
export type { Convergence } from './ideal/settle.ts';
export { type Margin, marginOf } from './margins/margin.ts';
export { type Margins, marginsOf, type RankedMargin } from './margins/margins.ts';
export type { Rank } from './margins/rank.ts';
export { trendOf } from './margins/trend.ts';
export { groupRows } from './selection/group-rows.ts';
export { ballotsOf, type Matrix, matrixOf, matrixOfRolls } from './selection/matrix.ts';
export { columnsOf, rowsOf, windowProblem, windowsOf, type Years } from './selection/periods.ts';
export { select } from './selection/select.ts';
export type { LeftOut, Selected, Selection, SelectionQuery } from './selection/selection.ts';
export { type Alignment, alignmentsOf, type Reference } from './shifts/alignment.ts';
export {
  type ChangePoint,
  type ChangeRule,
  changePoints,
  changeRuleProblem,
  usualChangeRule,
} from './shifts/change-points.ts';
export { type ChangeScore, type ChangeYears, chanceScore, changeScore } from './shifts/change-score.ts';
export { type KnownChange, knownChanges } from './shifts/known-changes.ts';
export {
  type Course,
  type FirstTime,
  type LineageShifts,
  lineageShifts,
} from './shifts/lineage-shifts.ts';
export { permanentReferences } from './shifts/references.ts';
export { type Flow, type Rolled, type Shift, type Stand, shiftBetween, stands } from './shifts/shift.ts';
