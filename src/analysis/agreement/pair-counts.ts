import type { Planes } from './planes.ts';

/**
 * What is counted of a pair: decisions on which both have a ballot that counts (`shared`), of these `same`, `opposite`
 * (yes against no) and `bothAbstain`.
 */
export const countNames = ['shared', 'same', 'opposite', 'bothAbstain'] as const;
export type CountName = (typeof countNames)[number];

/** Counts of each pair of members, one after the other: of pair p, count c of those asked for is at `p * asked + c`. */
export type PairCounts = Uint32Array;

/** The place of a pair (i, j), i < j, in the order (0, 1), (0, 2) … (1, 2) … */
export const pairPlace = (i: number, j: number, members: number): number =>
  (i * (2 * members - i - 1)) / 2 + (j - i - 1);

/** The counts asked for, by plain arithmetic: the reference that quicker forms are held against. */
export function countPairs({ members, words, bits }: Planes, names: readonly CountName[]): PairCounts {
  const counts = new Uint32Array((names.length * members * Math.max(0, members - 1)) / 2);
  const size = 2 * words;
  let at = 0;
  for (let i = 0; i < members; i++) {
    for (let j = i + 1; j < members; j++) {
      let [shared, same, opposite, bothAbstain] = [0, 0, 0, 0];
      for (let w = 0; w < size; w += (w & 3) === 3 ? 5 : 1) {
        const lowA = bits[i * size + w] ?? 0;
        const highA = bits[i * size + w + 4] ?? 0;
        const lowB = bits[j * size + w] ?? 0;
        const highB = bits[j * size + w + 4] ?? 0;
        const both = (lowA | highA) & (lowB | highB);
        const [low, high] = [lowA ^ lowB, highA ^ highB];
        shared += ones(both);
        same += ones(both & ~(low | high));
        opposite += ones(both & low & high);
        bothAbstain += ones(lowA & highA & lowB & highB);
      }
      const pair = { shared, same, opposite, bothAbstain };
      for (const name of names) counts[at++] = pair[name];
    }
  }
  return counts;
}

/** Bits that are set in a word of 32. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
