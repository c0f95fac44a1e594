import { daysAfter } from '../routes/day.ts';
import type { Holidays, Sessions } from './calendar.ts';
import type { Clock } from './model.ts';

/**
 * The last day of so many working days after a day, which itself does not count: Saturdays, Sundays and the holidays of
 * UN Headquarters are left out. In a year without a list of holidays only weekends are, and the clock says so.
 */
export function workingDaysAfter(date: string, count: number, holidays: readonly Holidays[]): Clock {
  const free = new Set(holidays.flatMap(({ days }) => days));
  let day = date;
  for (let left = count; left > 0; ) {
    day = daysAfter(day, 1);
    if (!isWeekend(day) && !free.has(day)) left--;
  }
  const years = [...new Set([date, day].map((each) => each.slice(0, 4)))];
  const lists = years.map((year) => holidays.find((each) => each.year === year));
  const [listed] = lists;
  const complete = lists.every((list) => list !== undefined);
  const how = complete
    ? `${count} working days after it, weekends and UN holidays in New York left out`
    : `${count} working days after it, weekends left out; UN holidays of ${years.join(' and ')} are not listed`;
  return { by: day, how, mark: complete && listed ? listed.mark : 'M' };
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The months in which a body meets next, or meets now, from a day on. */
export function nextSession({ name, spans, mark }: Sessions, today: string): Clock {
  const year = Number(today.slice(0, 4));
  const [next] = [year, year + 1]
    .flatMap((each) =>
      spans.map(([first, last]) => ({ from: `${each}-${month(first)}-01`, by: lastOf(each, last) })),
    )
    .filter(({ by }) => by >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const running = next !== undefined && next.from <= today;
  return { ...next, how: `${name}, by month${running ? '; these are running' : ''}`, mark };
}

const month = (number: number): string => String(number).padStart(2, '0');

const lastOf = (year: number, number: number): string =>
  new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
