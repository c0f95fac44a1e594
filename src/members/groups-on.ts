import type { MemberCode } from './code.ts';
import { groupOf } from './group-on.ts';
import { type Group, type GroupStay, group, groups } from './groups.ts';
import { holdsOn, isMemberOn, memberOrder } from './member.ts';

/**
 * Members of the United Nations that were in a group on a day, in the order of `memberOrder`; empty before the group
 * was and for an id that no group has. Members whose part in a group is suspended are in it.
 */
export function groupMembersOn(id: string, date: string): readonly MemberCode[] {
  const of = group(id);
  return of ? memberOrder.filter((code) => isIn(of, code, date)) : [];
}

/** Whether a Member State was in a group on a day. False for an id that no group has. */
export function isInGroupOn(id: string, code: MemberCode, date: string): boolean {
  const of = group(id);
  return of !== undefined && isIn(of, code, date);
}

/** The groups that a Member State was in on a day, its regional group first. */
export const groupsOf = (code: MemberCode, date: string): readonly Group[] =>
  groups().filter((each) => isIn(each, code, date));

function isIn({ id, kind, stays }: Group, code: MemberCode, date: string): boolean {
  if (!isMemberOn(code, date)) return false;
  return kind === 'regional'
    ? groupOf(code, date) === id
    : (staysOf(id, stays).get(code) ?? []).some((stay) => holdsOn(stay, date));
}

const byMember = new Map<string, ReadonlyMap<MemberCode, readonly GroupStay[]>>();

/** Kept by member: asking for each of thousands of days goes through all stays otherwise. */
function staysOf(id: string, stays: readonly GroupStay[]): ReadonlyMap<MemberCode, readonly GroupStay[]> {
  const known = byMember.get(id);
  if (known) return known;
  const sorted = new Map<MemberCode, GroupStay[]>();
  for (const stay of stays) sorted.set(stay.code, [...(sorted.get(stay.code) ?? []), stay]);
  byMember.set(id, sorted);
  return sorted;
}
