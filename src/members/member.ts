import type { MemberCode } from './code.ts';
import { type RegionalGroup, regionalGroups } from './group.ts';
import { filled, listed, type ShippedRow, shippedTable } from './shipped-table.ts';

/** Days from the first to the day before `to`, both `2014-12-18`; open where undefined. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * `member`: a Member State. `former`: one that ended. `observer`: no ballot, but can be named and be a party.
 * `other`: neither, named because it is a party to a treaty that the record follows (Cook Islands).
 */
export const memberStatuses = ['member', 'former', 'observer', 'other'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** A Member State, former Member State or observer, as it is called now or was called last. */
export interface Member {
  readonly code: MemberCode;
  readonly status: MemberStatus;
  /** ISO 3166-1 alpha-2; undefined for states that ended. */
  readonly iso2?: string | undefined;
  /** As the United Nations lists it: "Democratic People's Republic of Korea". */
  readonly name: string;
  /** As most people write it: "North Korea". */
  readonly shortName: string;
  /** First day of membership under this code; undefined for those never admitted. */
  readonly admitted?: string | undefined;
  /** First day without membership under this code; undefined while it lasts. */
  readonly ended?: string | undefined;
  /** Times between when it was no member (Syria in the United Arab Republic, Indonesia 1965-66). */
  readonly away: readonly Period[];
  /** Who came after it; the first continues its membership where one does. */
  readonly successors: readonly MemberCode[];
  readonly group?: RegionalGroup | undefined;
  /** First day in that group where it joined later than it might have. */
  readonly groupFrom?: string | undefined;
  readonly note?: string | undefined;
}

const rows = shippedTable('members.csv');
const codes = new Map(rows.map((row) => [row('code'), branded(row('code'))]));
const members = new Map(rows.map((row) => [row('code'), readMember(row)]));

/** Everybody in the table, in its order: Member States by code, then former ones, observers and others. */
export const allMembers: readonly Member[] = [...members.values()];

/** All codes that can have a ballot. The order is fixed: a new code is only ever added at the end. */
export const memberOrder: readonly MemberCode[] = rows
  .filter((row) => row('place') !== '')
  .sort((a, b) => Number(a('place')) - Number(b('place')))
  .map((row) => branded(row('code')));

const places = new Map(memberOrder.map((code, place) => [code, place]));

/** The place of a code in `memberOrder`; undefined for one that never has a ballot (`VAT`). */
export const memberIndex = (code: MemberCode): number | undefined => places.get(code);

/** Undefined only for a code that this table does not have. */
export const member = (code: MemberCode): Member | undefined => members.get(code);

/** The code itself where the table has it; exact, in capitals. */
export const knownCode = (text: string): MemberCode | undefined => codes.get(text);

/** Whether the code was that of a Member State on a day (`2014-12-18`). False for observers. */
export function isMemberOn(code: MemberCode, date: string): boolean {
  const { admitted, ended, away = [] } = members.get(code) ?? {};
  return (
    admitted !== undefined &&
    holdsOn({ from: admitted, to: ended }, date) &&
    !away.some((gap) => holdsOn(gap, date))
  );
}

/** Whether a day lies in a period. */
export const holdsOn = ({ from, to }: Period, date: string): boolean =>
  (from === undefined || date >= from) && (to === undefined || date < to);

function readMember(row: ShippedRow): Member {
  return {
    code: branded(row('code')),
    status: memberStatuses.find((status) => status === row('status')) ?? 'other',
    iso2: filled(row('iso2')),
    name: row('name'),
    shortName: row('short'),
    admitted: filled(row('admitted')),
    ended: filled(row('ended')),
    away: listed(row('away')).map(readPeriod),
    successors: listed(row('successors')).map(branded),
    group: regionalGroups.find((group) => group === row('group')),
    groupFrom: filled(row('group_from')),
    note: filled(row('note')),
  };
}

/** "1958-02-22/1961-10-13" */
function readPeriod(cell: string): Period {
  const [from, to] = cell.split('/');
  return { from, to };
}

function branded(code: string): MemberCode {
  return code as MemberCode;
}
