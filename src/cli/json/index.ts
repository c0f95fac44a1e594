export {
  conflictSchema,
  type DecisionJson,
  decisionSchema,
  recordSchema,
  type SummaryJson,
  summarySchema,
  tallySchema,
} from './decision.ts';
export { type ImportJson, importSchema } from './import.ts';
export { type MemberJson, memberSchema } from './member.ts';
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
export { type SyncJson, syncSchema } from './sync.ts';
export { type VoteJson, voteSchema } from './vote.ts';
