/**
 * Ballots to place members by: all that `fitIdeal` needs to know of a record. To fit on what was known at a time, give
 * the decisions up to then.
 */
export interface IdealBallots {
  /** Codes, each once, in any order. */
  readonly members: readonly string[];
  /** In any order; each id once. */
  readonly decisions: readonly IdealDecision[];
  /**
   * `cells[m * decisions.length + d]`: the byte of member m on decision d, as on a roll and in a `Matrix`: 1 yes, 2 no,
   * 3 abstain. Anything else (not listed, absent) takes no position and is left out.
   */
  readonly cells: Uint8Array;
}

export interface IdealDecision {
  readonly id: string;
  /** A whole number that orders the periods and tells their distance: a session's number, a year. */
  readonly period: number;
  /**
   * Decisions with the same question share discrimination and cutpoints, and so tie periods together. Left out: a
   * question of its own.
   */
  readonly question?: string | undefined;
}
