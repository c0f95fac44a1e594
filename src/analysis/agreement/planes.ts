import { ballotByte } from '../../record/index.ts';
import type { Matrix } from '../selection/matrix.ts';
import type { AbsentRule } from './rule.ts';

/**
 * Ballots as bits, 32 decisions in a word and two words for 32 ballots: `low` has yes and abstain, `high` has no and
 * abstain, neither has a ballot that does not count. Words of four of each follow one another (128 decisions), so that a
 * processor can take them at once: word w of plane p of member m is at
 * `m * 2 * words + (w >> 2) * 8 + p * 4 + (w & 3)`. What fills up the last 512 decisions counts
 * for nothing.
 */
export interface Planes {
  readonly members: number;
  /** Of one plane of one member; a multiple of 16. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Decisions are filled up to a multiple of this. */
const block = 512;

/** Bits of a matrix, or of some of its columns, in their order and as often as they are named. */
export function planesOf(matrix: Matrix, absent: AbsentRule, columns?: Uint32Array): Planes {
  const { members, decisions, cells } = matrix;
  const width = decisions.length;
  const count = columns?.length ?? width;
  const words = (Math.ceil(count / block) * block) / 32;
  const bits = new Uint32Array(members.length * 2 * words);
  const code = codes(absent);
  const row = new Uint8Array(words * 32);
  for (let m = 0; m < members.length; m++) {
    if (columns) for (let d = 0; d < count; d++) row[d] = cells[m * width + (columns[d] ?? 0)] ?? 0;
    else row.set(cells.subarray(m * width, (m + 1) * width));
    for (let w = 0; w < words; w++) {
      let [low, high] = [0, 0];
      // From the last to the first, so that each is shifted to its place by those that follow.
      for (let d = w * 32 + 31; d >= w * 32; d--) {
        const pair = code[row[d] ?? 0] ?? 0;
        low = (low << 1) | (pair & 1);
        high = (high << 1) | (pair >> 1);
      }
      const at = m * 2 * words + (w >> 2) * 8 + (w & 3);
      bits[at] = low;
      bits[at + 4] = high;
    }
  }
  return { members: members.length, words, bits };
}

/** Low and high bit of each ballot's byte. */
function codes(absent: AbsentRule): Uint8Array {
  const code = new Uint8Array(256);
  code[ballotByte.yes] = 1;
  code[ballotByte.no] = 2;
  code[ballotByte.abstain] = 3;
  code[ballotByte.absent] = absent === 'abstain' ? 3 : 0;
  return code;
}
