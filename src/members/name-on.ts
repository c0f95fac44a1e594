import type { MemberCode } from './code.ts';
import { holdsOn, member } from './member.ts';
import { type NameRow, nameRows } from './name-table.ts';

let former: ReadonlyMap<MemberCode, readonly NameRow[]> | undefined;

/**
 * Short English name of a member on a day: "Zaire" for `COD` in 1980. Without a date the latest name; the code itself
 * where it is unknown.
 */
export function nameOn(code: MemberCode, date?: string): string {
  return formerName(code, 'short', date) ?? member(code)?.shortName ?? code;
}

/** Name of a member as the United Nations wrote it on a day: "Democratic Republic of the Congo". */
export function officialNameOn(code: MemberCode, date?: string): string {
  return formerName(code, 'official', date) ?? formerName(code, 'short', date) ?? member(code)?.name ?? code;
}

function formerName(code: MemberCode, wanted: 'official' | 'short', date?: string): string | undefined {
  if (date === undefined) return undefined;
  former ??= formerNames();
  return former.get(code)?.find((row) => row.use === wanted && holdsOn(row, date))?.phrase;
}

function formerNames(): ReadonlyMap<MemberCode, readonly NameRow[]> {
  const names = new Map<MemberCode, NameRow[]>();
  for (const row of nameRows()) {
    if (!row.code || (row.use !== 'official' && row.use !== 'short')) continue;
    const rows = names.get(row.code);
    if (rows) rows.push(row);
    else names.set(row.code, [row]);
  }
  return names;
}
