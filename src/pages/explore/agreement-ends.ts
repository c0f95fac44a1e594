import type { PairAgreement } from '../../analysis/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { memberName } from '../language/member-name.ts';

/** With whom a member agrees most and least often. */
export interface MemberEnds {
  readonly member: MemberCode;
  readonly nearest: PairAgreement;
  readonly farthest: PairAgreement;
}

/**
 * Both ends of every member, by name. Of pairs that agree equally often the first given counts as the nearest, the last as
 * the farthest.
 *
 * @param inOrder pairs with a figure, who agree most first
 */
export function endsOf(inOrder: readonly PairAgreement[]): readonly MemberEnds[] {
  const ends = new Map<MemberCode, MemberEnds>();
  for (const pair of inOrder)
    for (const member of pair.members)
      ends.set(member, { member, nearest: ends.get(member)?.nearest ?? pair, farthest: pair });
  return [...ends.values()].toSorted((a, b) => byName(memberName(a.member), memberName(b.member)));
}

const { compare: byName } = new Intl.Collator('en');
