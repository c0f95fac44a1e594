/** How a member voted; `absent` is the UN's "non-voting". The order is that of every table and chart. */
export const ballotOrder = ['yes', 'no', 'abstain', 'absent'] as const;
export type Ballot = (typeof ballotOrder)[number];

/**
 * Ballots of one decision, counted in members; written 111-19-55. `absent` is undefined where the source does
 * not count it.
 */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent?: number | undefined;
}
