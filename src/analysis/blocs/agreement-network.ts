import { countPairsFast } from '../agreement/kernel.ts';
import { type CountName, pairPlace } from '../agreement/pair-counts.ts';
import { planesOf } from '../agreement/planes.ts';
import type { AbsentRule } from '../agreement/rule.ts';
import type { Matrix } from '../selection/matrix.ts';

const names: readonly CountName[] = ['shared', 'same', 'opposite'];

/** Ties between members, `size × size`, nothing on the diagonal; `known` is 1 for pairs that share enough votes. */
export interface AgreementNetwork {
  readonly size: number;
  readonly weights: Float64Array;
  readonly known: Uint8Array;
}

/**
 * Ties between the members of a matrix: their agreement, half for an abstention (Lijphart), or none where they share fewer
 * votes than needed; over all decisions, or over some columns as often as they are named.
 */
export function agreementNetwork(
  matrix: Matrix,
  { absent, needed }: { readonly absent: AbsentRule; readonly needed: number },
  columns?: Uint32Array,
): AgreementNetwork {
  const size = matrix.members.length;
  const counts = countPairsFast(planesOf(matrix, absent, columns), names);
  const weights = new Float64Array(size * size);
  const known = new Uint8Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const at = names.length * pairPlace(i, j, size);
      const [shared = 0, same = 0, opposite = 0] = [counts[at], counts[at + 1], counts[at + 2]];
      if (shared < needed) continue;
      for (const place of [i * size + j, j * size + i]) {
        weights[place] = (shared + same - opposite) / 2 / shared;
        known[place] = 1;
      }
    }
  return { size, weights, known };
}
