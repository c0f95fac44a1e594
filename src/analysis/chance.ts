/** Whole numbers from 0 to below a bound, one after another; the same seed gives the same numbers everywhere. */
export type Chance = (below: number) => number;

/**
 * A generator of 32-bit numbers with a state of four words (sfc32), started from a seed.
 *
 * @see Doty-Humphrey, PractRand (sfc)
 */
export function chanceFrom(seed: number): Chance {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let turn = 0; turn < 12; turn++) next();
  return (below) => Math.floor((next() / 4294967296) * below);
}

/** Places from 0 to below a number, as often as there are places, each drawn anew: a sample with replacement. */
export function resample(count: number, chance: Chance): Uint32Array {
  return Uint32Array.from({ length: count }, () => chance(count));
}

/** A list in a random order. */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance(at + 1);
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
