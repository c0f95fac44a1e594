import { groupMembersOn, memberIndex } from '../../members/index.ts';
import type { Matrix } from './matrix.ts';

/**
 * Who of a matrix is in a group, decision by decision: `[m * decisions + d]` is 1 where member m was in it on the day of
 * decision d. All 0 for a group that there is not, and for decisions without a date.
 */
export function groupRows({ members, decisions }: Matrix, group: string): Uint8Array {
  const inside = new Uint8Array(members.length * decisions.length);
  const byDay = new Map<string, ReadonlySet<number | undefined>>();
  const places = members.map(memberIndex);
  for (const [d, { heldOn }] of decisions.entries()) {
    if (!heldOn) continue;
    const known = byDay.get(heldOn) ?? new Set(groupMembersOn(group, heldOn).map(memberIndex));
    byDay.set(heldOn, known);
    for (const [m, place] of places.entries()) if (known.has(place)) inside[m * decisions.length + d] = 1;
  }
  return inside;
}
