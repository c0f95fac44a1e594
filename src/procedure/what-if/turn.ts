import type { MemberCode } from '../../members/index.ts';
import type { Ballot } from '../../record/index.ts';

/** So many members change their ballot in one way. */
export interface Move {
  readonly count: number;
  readonly from: Ballot | 'any';
  readonly to: Ballot;
  /** How many there are to choose from. */
  readonly outOf: number;
  /** The members that it takes, or any one of whom is enough; undefined where any of those with that ballot will do. */
  readonly who?: readonly MemberCode[] | undefined;
}

/** One way in which other ballots would have turned a result: no fewer of these changes would. */
export interface Turn {
  /** Members that change, in all. */
  readonly members: number;
  readonly moves: readonly Move[];
}

/** Ballots counted; absent is 0 where no source counts them. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
}

/** The counts after a move. */
export function moved(counts: Counts, from: Ballot, to: Ballot, count: number): Counts {
  const next = { ...counts };
  next[from] -= count;
  next[to] += count;
  return next;
}

export const turnOf = (moves: readonly Move[]): Turn => ({
  members: moves.reduce((sum, { count }) => sum + count, 0),
  moves,
});
