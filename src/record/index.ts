export type * from './model.ts';
export { authorities, ballotOrder, flagKinds, methods, outcomes, proposalKinds } from './model.ts';
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
  tallyOf,
} from './roll.ts';
