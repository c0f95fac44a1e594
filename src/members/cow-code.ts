import type { MemberCode } from './code.ts';
import { knownCode } from './member.ts';
import { resolveMeaning } from './name-meaning.ts';
import type { NameMeaning } from './name-phrase.ts';
import { filled, shippedTable } from './shipped-table.ts';

let table: ReadonlyMap<number, readonly NameMeaning[]> | undefined;

/**
 * The member behind a Correlates of War state number on a day: 365 is `SUN`, from 24 December 1991 `RUS`. Both 710
 * (China) and 713 (Taiwan) are `CHN`, who held its seat at their time. Undefined for a number of no member (347).
 *
 * @see https://correlatesofwar.org/data-sets/cow-country-codes/
 */
export function memberFromCow(cow: number, date?: string): MemberCode | undefined {
  table ??= readTable();
  const resolved = resolveMeaning(table.get(cow) ?? [], date);
  return resolved.kind === 'member' ? resolved.code : undefined;
}

function readTable(): ReadonlyMap<number, readonly NameMeaning[]> {
  const numbers = new Map<number, NameMeaning[]>();
  for (const row of shippedTable('cow-codes.csv')) {
    const code = knownCode(row('code'));
    const cow = Number(row('cow'));
    if (!code) continue;
    numbers.set(cow, [
      ...(numbers.get(cow) ?? []),
      { code, from: filled(row('from')), to: filled(row('to')) },
    ]);
  }
  return numbers;
}
