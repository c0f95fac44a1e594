import type { MemberCode } from './code.ts';
import { knownCode } from './member.ts';
import { nameRows } from './name-table.ts';

let otherCodes: ReadonlyMap<string, MemberCode> | undefined;

/**
 * Reads a three-letter code, in any case: of this table (`PRK`), or another that sources use for the same member
 * (`GER` is `DEU`, `ZAR` is `COD`). Undefined for a code of nobody here (`TWN`).
 */
export function parseMemberCode(text: string): MemberCode | undefined {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  otherCodes ??= readOtherCodes();
  return knownCode(code) ?? otherCodes.get(code);
}

function readOtherCodes(): ReadonlyMap<string, MemberCode> {
  const rows = nameRows().flatMap(({ use, phrase, code }) =>
    use === 'code' && code ? [[phrase, code] as const] : [],
  );
  return new Map(rows);
}
