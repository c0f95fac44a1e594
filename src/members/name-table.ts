import type { MemberCode } from './code.ts';
import { knownCode } from './member.ts';
import { filled, shippedTable } from './shipped-table.ts';

/**
 * What a row of `names.csv` is. `official` and `short` are the names of a time before the present one; `seat` means
 * whoever held a seat at that time and nobody at another ("Taiwan", "Peking"); `source` is a spelling that only data
 * files have; `code` another code for the member; `not` a phrase that holds a name and does not mean the member.
 */
export const nameRowUses = [
  'official',
  'short',
  'common',
  'abbreviation',
  'demonym',
  'capital',
  'seat',
  'source',
  'code',
  'not',
] as const;
export type NameRowUse = (typeof nameRowUses)[number];

export interface NameRow {
  /** Undefined where `use` is `not`. */
  readonly code?: MemberCode | undefined;
  readonly phrase: string;
  readonly use: NameRowUse;
  /** First day on which it means the member, and first day on which it no longer does. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

let table: readonly NameRow[] | undefined;

/** All rows of `names.csv`, read on first use. */
export function nameRows(): readonly NameRow[] {
  table ??= shippedTable('names.csv').map((row) => ({
    code: knownCode(row('code')),
    phrase: row('phrase'),
    use: nameRowUses.find((use) => use === row('use')) ?? 'not',
    from: filled(row('from')),
    to: filled(row('to')),
  }));
  return table;
}
