import type { MemberCode } from './code.ts';
import { member } from './member.ts';
import { officialNameOn } from './name-on.ts';

/** A name and the days on which it was the member's; `to` is the first day of the next name. */
export interface NameInTime {
  readonly name: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The official names of a member from its admission to `until`, the oldest first; one for most. */
export function namesOverTime(code: MemberCode, until: string): readonly NameInTime[] {
  const { admitted = '1945-10-24', ended = until } = member(code) ?? {};
  const names: NameInTime[] = [];
  let from = admitted;
  for (const change of changes(code, admitted, ended)) {
    names.push({ name: officialNameOn(code, from), from, to: change });
    from = change;
  }
  return [...names, { name: officialNameOn(code, from), from, to: member(code)?.ended }];
}

/** First days of a new name. The members' table knows the name of a day, so each change is found between two years. */
function* changes(code: MemberCode, from: string, to: string): Generator<string> {
  let before = from;
  for (let year = Number(from.slice(0, 4)) + 1; before < to; year++) {
    const next = `${year}-01-01` < to ? `${year}-01-01` : to;
    if (officialNameOn(code, next) !== officialNameOn(code, before))
      yield firstWithNewName(code, before, next);
    before = next;
  }
}

function firstWithNewName(code: MemberCode, before: string, after: string): string {
  const old = officialNameOn(code, before);
  let [low, high] = [dayNumber(before), dayNumber(after)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (officialNameOn(code, dayOf(middle)) === old) low = middle;
    else high = middle;
  }
  return dayOf(high);
}

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
