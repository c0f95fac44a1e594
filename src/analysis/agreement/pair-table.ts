import type { MemberCode } from '../../members/index.ts';
import { ballotByte } from '../../record/index.ts';
import { ballotsOf, type Matrix } from '../selection/matrix.ts';
import type { AbsentRule } from './rule.ts';

/** Two members' ballots against each other: how many decisions of each kind. */
export interface PairTable {
  /** Rows are the first member's yes, abstain, no; columns the second's. */
  readonly counts: readonly number[];
  /** Decisions on which both have a ballot that counts: the sum of `counts`. */
  readonly shared: number;
  /** Decisions on which both are listed, absent ones included. */
  readonly listed: number;
  /** Ids of decisions on which one voted yes and the other no. */
  readonly opposed: readonly string[];
}

/** Undefined where one of them has no ballot in the matrix. */
export function pairTable(
  matrix: Matrix,
  [one, other]: readonly [MemberCode, MemberCode],
  absent: AbsentRule,
): PairTable | undefined {
  const [a, b] = [ballotsOf(matrix, one), ballotsOf(matrix, other)];
  if (!a || !b) return undefined;
  const counts = Array.from({ length: 9 }, () => 0);
  const opposed: string[] = [];
  let listed = 0;
  for (const [d, { id }] of matrix.decisions.entries()) {
    if (a[d] === 0 || b[d] === 0) continue;
    listed++;
    const [row, column] = [category(a[d], absent), category(b[d], absent)];
    if (row === undefined || column === undefined) continue;
    counts[3 * row + column] = (counts[3 * row + column] ?? 0) + 1;
    if (Math.abs(row - column) === 2) opposed.push(id);
  }
  return { counts, shared: counts.reduce((sum, each) => sum + each, 0), listed, opposed };
}

/** Yes, abstain, no as 0, 1, 2: abstaining lies between. Undefined where the ballot does not count. */
function category(byte: number | undefined, absent: AbsentRule): 0 | 1 | 2 | undefined {
  if (byte === ballotByte.yes) return 0;
  if (byte === ballotByte.no) return 2;
  return byte === ballotByte.abstain || (byte === ballotByte.absent && absent === 'abstain') ? 1 : undefined;
}
