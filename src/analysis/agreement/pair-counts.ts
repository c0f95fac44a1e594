import type { Planes } from './planes.ts';

/** What is counted of a pair, in the order in which it stands in `PairCounts`. */
export const countNames = ['shared', 'same', 'opposite', 'bothAbstain'] as const;

/**
 * Decisions of every pair of members by how their ballots compare, four numbers a pair: `shared`, on which both have a
 * ballot that counts; of these `same`, `opposite` (yes against no) and `bothAbstain`. Pairs (i, j), i < j, in the order
 * (0, 1), (0, 2) … (1, 2) …
 */
export type PairCounts = Uint32Array;

/** Where the counts of a pair begin, i < j. */
export const pairPlace = (i: number, j: number, members: number): number =>
  4 * ((i * (2 * members - i - 1)) / 2 + (j - i - 1));

/** The counts by plain arithmetic: the reference that quicker forms are held against. */
export function countPairs({ members, words, bits }: Planes): PairCounts {
  const counts = new Uint32Array(2 * members * Math.max(0, members - 1));
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
      counts[at++] = shared;
      counts[at++] = same;
      counts[at++] = opposite;
      counts[at++] = bothAbstain;
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
