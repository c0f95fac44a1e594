import { ballotByte } from '../../record/index.ts';
import type { Archive } from '../past/archive.ts';

/** Weighted ballots of every member over some earlier votes. */
export interface Tallies {
  /** `[yes, no, abstain, …]`, three for each member. */
  readonly ballots: Float32Array;
  /** Weight of all votes, and their mean shares of yes, no and abstain times it. */
  readonly weight: number;
  readonly shares: readonly [number, number, number];
}

/** Adds up ballots over votes, each with its weight. All zero for no votes. */
export function talliesOf(
  { votes }: Archive,
  chosen: Iterable<{ readonly vote: number; readonly weight: number }>,
): Tallies {
  const members = votes[0]?.roll.length ?? 0;
  const ballots = new Float32Array(3 * members);
  const shares: [number, number, number] = [0, 0, 0];
  let sum = 0;
  for (const { vote, weight } of chosen) {
    const { roll, counts } = votes[vote] ?? {};
    if (!roll || !counts) continue;
    sum += weight;
    const cast = counts[0] + counts[1] + counts[2];
    for (const k of [0, 1, 2] as const) shares[k] += (weight * counts[k]) / cast;
    for (let member = 0; member < members; member++) {
      const byte = roll[member] ?? 0;
      if (byte < ballotByte.yes || byte > ballotByte.abstain) continue;
      const at = 3 * member + byte - 1;
      ballots[at] = (ballots[at] ?? 0) + weight;
    }
  }
  return { ballots, weight: sum, shares };
}

/** The ballots of a member's kin, weighted by kinship; three for each member. */
export function kinTallies(ballots: Float32Array, kinship: Float32Array): Float32Array {
  const members = ballots.length / 3;
  const of = new Float32Array(ballots.length);
  for (let member = 0; member < members; member++) {
    let [yes, no, abstain] = [0, 0, 0];
    for (let other = 0; other < members; other++) {
      const kin = kinship[member * members + other] ?? 0;
      if (kin < 1e-4) continue;
      yes += kin * (ballots[3 * other] ?? 0);
      no += kin * (ballots[3 * other + 1] ?? 0);
      abstain += kin * (ballots[3 * other + 2] ?? 0);
    }
    of.set([yes, no, abstain], 3 * member);
  }
  return of;
}
