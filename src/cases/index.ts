export { type Act, actNames, acts, formatAct } from './act.ts';
export { actorName } from './actor-name.ts';
export { type CaseDate, daysBetween, formatCaseDate, formatDay, type Precision } from './case-date.ts';
export { checkCase } from './checking/check.ts';
export { type ComparedStep, compareCases, type Taken } from './compare.ts';
export { decisionLine, figures } from './decision-line.ts';
export { type LatestVote, latestVotes, type Move } from './latest-votes.ts';
export type * from './model.ts';
export { sourceIds } from './model.ts';
export { newCase } from './new-case.ts';
export { type BallotCast, type Positions, positionsOf } from './positions-of.ts';
export { type CaseFile, type CaseReading, readCase, readCaseFiles } from './reading/read.ts';
export { caseFileSchema } from './schema/file.ts';
export { shippedCase, shippedCaseIds, shippedCases } from './shipped.ts';
export { type Stage, stagesOf } from './stages.ts';
export { type CaseStatus, caseStatus } from './status.ts';
export { type CaseStep, caseSteps, stepNames } from './steps.ts';
export {
  decisionsOf,
  type Grounds,
  groundsOf,
  type NamedSource,
  recordGrounds,
  type TimelineEntry,
  timeline,
} from './timeline.ts';
export { type Deed, type WordsAndDeeds, wordsAndDeeds } from './words-and-deeds.ts';
