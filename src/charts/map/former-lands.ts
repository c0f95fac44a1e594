import { isMemberOn, type MemberCode, parseMemberCode } from '../../members/index.ts';
import type { IsoDate } from '../../record/index.ts';

/** Lands of today that belonged to a member of another code, which has no land of its own on the map. */
const formerLands: { readonly [former: string]: readonly string[] } = {
  SUN: ['RUS', 'EST', 'LVA', 'LTU', 'MDA', 'GEO', 'ARM', 'AZE', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
  YUG: ['SVN', 'HRV', 'BIH', 'MKD', 'SRB', 'MNE'],
  SCG: ['SRB', 'MNE'],
  CSK: ['CZE', 'SVK'],
};

/**
 * The member whose ballot a land of today shows on a day: its own, or that of the former member it belonged to and
 * which was a member then. Undefined where it was part of none.
 */
export function memberOfLand(land: MemberCode, heldOn: IsoDate | undefined): MemberCode | undefined {
  if (heldOn === undefined || isMemberOn(land, heldOn)) return land;
  for (const [former, lands] of Object.entries(formerLands)) {
    const code = parseMemberCode(former);
    if (code && lands.includes(land) && isMemberOn(code, heldOn)) return code;
  }
  return undefined;
}
