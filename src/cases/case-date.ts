import { monthNames } from '../record/index.ts';

/** How exactly a date is known. `between`: on some day of a span. */
export type Precision = 'day' | 'month' | 'year' | 'between';

/** A date as exactly as it is known: the first and the last day on which it can have been, `2014-11-18`. */
export interface CaseDate {
  readonly precision: Precision;
  readonly first: string;
  readonly last: string;
}

/** What a person may write for a date. */
export type WrittenDate = string | number | { readonly between: string; readonly and: string };

/**
 * Reads `2014-11-18`, `2014-11`, `2014` and `{ between: 2014-11-10, and: 2014-11-12 }`. Undefined for what is no date of
 * the calendar, and for a span that ends before it begins.
 */
export function parseCaseDate(written: WrittenDate): CaseDate | undefined {
  if (typeof written === 'object') {
    const [from, to] = [parseCaseDate(written.between), parseCaseDate(written.and)];
    return from && to && from.first <= to.last
      ? { precision: 'between', first: from.first, last: to.last }
      : undefined;
  }
  const text = String(written);
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return undefined;
  const [first, last] = [`${text}-01-01`.slice(0, 10), lastDay(Number(year), month, day)];
  if (!isCalendarDay(first)) return undefined;
  return { precision: day ? 'day' : month ? 'month' : 'year', first, last };
}

function lastDay(year: number, month: string | undefined, day: string | undefined): string {
  if (month && day) return `${year}-${month}-${day}`;
  const end = new Date(Date.UTC(year, month ? Number(month) : 12, 0));
  return end.toISOString().slice(0, 10);
}

/** False for 2014-02-30 and 2014-13-01. */
function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Order by first day, then by last. */
export const compareDates = (one: CaseDate, other: CaseDate): number =>
  one.first.localeCompare(other.first) || one.last.localeCompare(other.last);

/** True where the one is over before the other can have begun. */
export const isBefore = (one: CaseDate, other: CaseDate): boolean => one.last < other.first;

/** True where both can be the same day. */
export const mayBeSameDay = (one: CaseDate, other: CaseDate): boolean =>
  one.first <= other.last && other.first <= one.last;

/** "18 November 2014", "November 2014", "2014", "between 10 and 12 November 2014". */
export function formatCaseDate({ precision, first, last }: CaseDate): string {
  const [year = '', month = '', day = ''] = first.split('-');
  const monthName = monthNames[Number(month) - 1] ?? '';
  switch (precision) {
    case 'day':
      return `${Number(day)} ${monthName} ${year}`;
    case 'month':
      return `${monthName} ${year}`;
    case 'year':
      return year;
    case 'between': {
      if (isWholeMonths(first, last)) return `between ${monthsOf(first, last)}`;
      const end = formatDay(last);
      if (first.slice(0, 7) === last.slice(0, 7)) return `between ${Number(day)} and ${end}`;
      return `between ${formatDay(first)} and ${end}`;
    }
  }
}

/** True for a span from the first day of a month to the last day of another one. */
const isWholeMonths = (first: string, last: string): boolean =>
  first.endsWith('-01') && lastDay(Number(last.slice(0, 4)), last.slice(5, 7), undefined) === last;

/** "September and October 2015" */
function monthsOf(first: string, last: string): string {
  const month = (day: string) => monthNames[Number(day.slice(5, 7)) - 1] ?? '';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to
    ? `${month(first)} and ${month(last)} ${to}`
    : `${month(first)} ${from} and ${month(last)} ${to}`;
}

/** "18 November 2014" of `2014-11-18`. */
export const formatDay = (day: string): string => formatCaseDate({ precision: 'day', first: day, last: day });

/** The date of a known day. */
export const onDay = (day: string): CaseDate => ({ precision: 'day', first: day, last: day });

/**
 * Days from one date to another. Exact where both are days; else the least and the most that it can be. Negative where
 * the other came first.
 */
export function daysBetween(from: CaseDate, to: CaseDate): { readonly least: number; readonly most: number } {
  return { least: wholeDays(from.last, to.first), most: wholeDays(from.first, to.last) };
}

const wholeDays = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
