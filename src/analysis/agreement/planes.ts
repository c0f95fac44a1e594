import { ballotByte } from '../../record/index.ts';
import type { Matrix } from '../selection/matrix.ts';
import type { AbsentRule } from './rule.ts';

/**
 * Ballots as bits, 32 decisions in a word and two words for 32 ballots: `low` has yes and abstain, `high` has no and
 * abstain, neither has a ballot that does not count. Words of four of each follow one another (128 decisions), so that a
 * processor can take them at once: word w of plane p of member m is at
 * `m * 2 * words + (w >> 2) * 8 + p * 4 + (w & 3)`. Decisions that fill up the last 128 count for nothing.
 */
export interface Planes {
  readonly members: number;
  /** Of one plane of one member; a multiple of 4. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Bits of a matrix, or of some of its columns, in their order and as often as they are named. */
export function planesOf(matrix: Matrix, absent: AbsentRule, columns?: Uint32Array): Planes {
  const { members, decisions, cells } = matrix;
  const width = decisions.length;
  const count = columns?.length ?? width;
  const words = Math.ceil(count / 128) * 4;
  const bits = new Uint32Array(members.length * 2 * words);
  const absentBits = absent === 'abstain' ? 3 : 0;
  for (let m = 0; m < members.length; m++) {
    const row = cells.subarray(m * width, (m + 1) * width);
    for (let w = 0; w < words; w++) {
      let [low, high] = [0, 0];
      for (let bit = 0, d = w * 32; bit < 32 && d < count; bit++, d++) {
        const byte = row[columns ? (columns[d] ?? 0) : d] ?? 0;
        const code = byte === ballotByte.absent ? absentBits : byte;
        low |= (code & 1) << bit;
        high |= (code >> 1) << bit;
      }
      const at = m * 2 * words + (w >> 2) * 8 + (w & 3);
      bits[at] = low;
      bits[at + 4] = high;
    }
  }
  return { members: members.length, words, bits };
}
