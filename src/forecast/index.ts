export type { Draft } from './assembly/draft.ts';
export {
  type AssemblyForecast,
  type BallotShares,
  type BasisVote,
  forecastAssembly,
  type MemberForecast,
  type TooFew,
} from './assembly/forecast.ts';
export type { CountForecast } from './assembly/simulate.ts';
export { type CouncilVote, councilVotes } from './council/drafts.ts';
export {
  type CouncilAnswer,
  type CouncilDraft,
  type CouncilForecast,
  forecastCouncil,
  type SeatForecast,
} from './council/forecast.ts';
export { councilItems } from './council/items.ts';
export { referralDraft } from './council/referral.ts';
export { type CouncilFigures, type CouncilScorecard, councilScorecard } from './council/score.ts';
export {
  type Frozen,
  frozen,
  frozenSchema,
  type Settlement,
  settle,
  settlementSchema,
  voteMeant,
} from './ledger/frozen.ts';
export { type Archive, archiveOf } from './past/archive.ts';
export type { CurvePoint, Figures } from './score/measure.ts';
export {
  type AttendanceScore,
  type IntervalScore,
  periods,
  type Scorecard,
  type ScoredRule,
  type ScoreGroup,
  type ScoreRow,
  type Span,
  scoredRules,
} from './score/model.ts';
export { scorecard } from './score/scorecard.ts';
