import { groupMembersOn, type MemberCode, nameOn } from '../../members/index.ts';
import { groupRows } from '../selection/group-rows.ts';
import type { Matrix } from '../selection/matrix.ts';

/** Whose cohesion: a group by its id, with the members it had on each day, or members that a reader puts together. */
export type Whom =
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'members'; readonly codes: readonly MemberCode[] };

/** Who of a matrix belongs, decision by decision; as `groupRows`. */
export function insideOf(matrix: Matrix, whom: Whom): Uint8Array {
  if (whom.kind === 'group') return groupRows(matrix, whom.id);
  const width = matrix.decisions.length;
  const inside = new Uint8Array(matrix.cells.length);
  for (const [m, code] of matrix.members.entries())
    if (whom.codes.includes(code)) inside.fill(1, m * width, (m + 1) * width);
  return inside;
}

/** Members that belong on a day. */
export const membersOf = (whom: Whom, date: string): readonly MemberCode[] =>
  whom.kind === 'group' ? groupMembersOn(whom.id, date) : whom.codes;

/** "EU", "North Korea, China" */
export const whomText = (whom: Whom): string =>
  whom.kind === 'group' ? whom.id : whom.codes.map((code) => nameOn(code)).join(', ');
