export { type Assembled, assemble } from './assemble/assemble.ts';
export { type Attributed, type Gathering, gather } from './assemble/gather.ts';
export { type Ballot, ballotOrder, type Tally } from './ballot.ts';
export {
  type ChangedField,
  changedFields,
  changesBetween,
  type RecordChanges,
  type RecordEdition,
  type RecordState,
  stateOf,
} from './changes/changes.ts';
export { changesTo, keepChanges } from './changes/changes-file.ts';
export { type Lineage, lineageOf, lineages } from './lineages.ts';
export { rollsOf } from './matrix-rolls.ts';
export type * from './model.ts';
export { authorities, flagKinds, methods, outcomes, proposalKinds } from './model.ts';
export { type Opened, openRecord, type RecordProblem } from './open.ts';
export type * from './record.ts';
export {
  ballotByte,
  ballotOf,
  ballots,
  emptyRoll,
  enter,
  formatTally,
  listedOn,
  membersWho,
  type Roll,
  rollOf,
  tallyOf,
} from './roll.ts';
export { monthNames, spellDate } from './spell-date.ts';
export { type Cell, type Database, openDatabase, type Row, type Statement } from './sqlite.ts';
export { type RecordContent, writeRecord } from './write.ts';
