export { type AgreementJson, agreementSchema } from './agreement.ts';
export {
  type EstimateJson,
  estimateSchema,
  type SelectionJson,
  selectionSchema,
  yearsSchema,
} from './analysis.ts';
export { type BlocsJson, blocsSchema } from './blocs.ts';
export {
  type CaseCheckJson,
  type CaseJson,
  type CasesJson,
  type ComparedJson,
  caseCheckSchema,
  caseSchema,
  casesSchema,
  comparedSchema,
  type EntryJson,
  type PositionsJson,
  positionsSchema,
  type TimelineJson,
  timelineSchema,
  type WordsJson,
  wordsSchema,
} from './case.ts';
export { type CohesionJson, cohesionSchema } from './cohesion.ts';
export {
  type CorpusCheckJson,
  type CorpusRecheckJson,
  type CorpusReportJson,
  type CorpusStatusJson,
  corpusCheckSchema,
  corpusRecheckSchema,
  corpusReportSchema,
  corpusStatusSchema,
} from './corpus.ts';
export {
  conflictSchema,
  type DecisionJson,
  decisionSchema,
  recordSchema,
  type SummaryJson,
  summarySchema,
  tallySchema,
} from './decision.ts';
export {
  type CouncilForecastJson,
  councilForecastSchema,
  type ForecastJson,
  forecastSchema,
  type LedgerJson,
  ledgerSchema,
  type ScorecardJson,
  scorecardSchema,
} from './forecast.ts';
export { type IdealJson, idealSchema } from './ideal.ts';
export { type ImportJson, importSchema } from './import.ts';
export { type MarginsJson, marginsSchema } from './margins.ts';
export {
  type MeaningJson,
  meaningSchema,
  type OutcomeJson,
  outcomeSchema,
  provisionSchema,
  type RulingJson,
  rulingSchema,
} from './meaning.ts';
export { type MemberJson, memberSchema } from './member.ts';
export { type OutcomesJson, outcomesSchema } from './outcomes.ts';
export { type RecheckJson, recheckSchema } from './recheck.ts';
export {
  aboutSchema,
  type ConflictsJson,
  conflictsSchema,
  type ProblemsJson,
  problemSchema,
  problemsSchema,
  type RecordJson,
  type SourcesJson,
  sourceSchema,
  sourcesSchema,
} from './record.ts';
export { type RoutesJson, routesSchema } from './routes.ts';
export { type SearchJson, searchSchema } from './search.ts';
export { type ShiftsJson, shiftsSchema } from './shifts.ts';
export { type SyncJson, syncSchema } from './sync.ts';
export { type VoteJson, voteSchema } from './vote.ts';
export { type WhatIfJson, whatIfSchema } from './whatif.ts';
