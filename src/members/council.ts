import type { MemberCode } from './code.ts';
import { holdsOn, knownCode } from './member.ts';
import { filled, shippedTable } from './shipped-table.ts';

/** A seat on the Security Council: from the first day to the day before `to`; open for a permanent member of today. */
export interface CouncilTerm {
  readonly code: MemberCode;
  readonly seat: 'permanent' | 'elected';
  readonly from: string;
  readonly to?: string | undefined;
  /** Why it is not an ordinary term of two years. */
  readonly note?: string | undefined;
}

let terms: readonly CouncilTerm[] | undefined;

/** Every seat since 1946: the permanent ones, then the elected by first day and code. */
export function councilTerms(): readonly CouncilTerm[] {
  terms ??= shippedTable('council-terms.csv').flatMap((row) => {
    const code = knownCode(row('code'));
    const seat = row('seat') === 'permanent' ? 'permanent' : 'elected';
    return code ? [{ code, seat, from: row('from'), to: filled(row('to')), note: filled(row('note')) }] : [];
  });
  return terms;
}

/**
 * Who sat on the Security Council on a day, or at any time in a year (16 in 1990, when Yemen took over the seat of
 * Democratic Yemen). Permanent members first, then by code. Empty before 1946. After the
 * terms in the table have run out only those seats are left that have not: in 2027 half of the elected are missing.
 */
export function councilOn(when: string | number): readonly MemberCode[] {
  return seated(councilTerms(), when);
}

/** The permanent members on a day. China is one code throughout; the seat of `SUN` is that of `RUS` from 1992. */
export function permanentMembers(when: string | number): readonly MemberCode[] {
  return seated(
    councilTerms().filter(({ seat }) => seat === 'permanent'),
    when,
  );
}

function seated(among: readonly CouncilTerm[], when: string | number): readonly MemberCode[] {
  const sat = among.filter((term) =>
    typeof when === 'number' ? sharesYear(term, when) : holdsOn(term, when),
  );
  return [...sat]
    .sort((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code, 'en'))
    .map(({ code }) => code);
}

const sharesYear = ({ from, to }: CouncilTerm, year: number): boolean =>
  from < `${year + 1}-01-01` && (to === undefined || to > `${year}-01-01`);

const rank = ({ seat }: CouncilTerm): number => (seat === 'permanent' ? 0 : 1);
