import type { MemberCode } from './code.ts';
import type { RegionalGroup } from './group.ts';
import { member } from './member.ts';

/** The day from which the Assembly shared out seats by the groups of today. */
const groupsBegan = '1963-12-17';

/**
 * The regional group of a member: the last one without a date. Undefined for the United States and Kiribati, which
 * are in none, for observers, for a day before the groups were (17 December 1963) and before the member joined its.
 *
 * @see A/RES/1991 (XVIII)
 */
export function groupOf(code: MemberCode, date?: string): RegionalGroup | undefined {
  const { group, groupFrom = groupsBegan } = member(code) ?? {};
  return date !== undefined && date < groupFrom ? undefined : group;
}
