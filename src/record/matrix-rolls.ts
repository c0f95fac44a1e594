import type { BallotMatrix } from './record.ts';
import { type Roll, rollOf } from './roll.ts';

/** The rolls of a matrix by decision, over its own bytes; a decision on which nobody is listed has none. */
export function rollsOf({ members, decisions, cells }: BallotMatrix): ReadonlyMap<string, Roll> {
  const width = members.length;
  return new Map(decisions.map((id, at) => [id, rollOf(cells.subarray(at * width, (at + 1) * width))]));
}
