import { ballotByte, type Roll } from '../roll.ts';

/** How two rolls compare, in members. */
export interface Likeness {
  /** Members whom both list with yes, no or abstain, or one lists so and the other as absent. */
  readonly compared: number;
  readonly equal: number;
  /** Members whom only one of the two lists at all, with yes, no or abstain. */
  readonly onlyOne: number;
}

/** Compares two rolls member by member. All zero for two empty rolls. */
export function likeness(one: Roll, other: Roll): Likeness {
  let compared = 0;
  let equal = 0;
  let onlyOne = 0;
  for (let at = 0; at < one.length; at++) {
    const a = one[at] ?? 0;
    const b = other[at] ?? 0;
    if (!voted(a) && !voted(b)) continue;
    if (a === 0 || b === 0) onlyOne++;
    else {
      compared++;
      if (a === b) equal++;
    }
  }
  return { compared, equal, onlyOne };
}

/** Equal for every member that voted yes, no or abstain; listing an absent member or leaving it out is the same. */
export function sameVotes(one: Roll, other: Roll): boolean {
  return one.every((byte, at) => {
    const second = other[at] ?? 0;
    return byte === second || (!voted(byte) && !voted(second));
  });
}

const voted = (byte: number): boolean => byte !== 0 && byte !== ballotByte.absent;
