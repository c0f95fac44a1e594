import { dayNumber, monthDays } from '../docket/days.ts';
import type { DateMention } from '../mentions/date.ts';

/**
 * What a date in a text can mean: the days from `first` to `last`. Where the text leaves out the year and nothing
 * tells it, only month and day, or the weekday, are known.
 */
export type When = { readonly mention: DateMention } & (
  | {
      readonly kind: 'days';
      readonly first: number;
      readonly last: number;
      readonly precision: 'day' | 'month' | 'year' | 'about';
    }
  | { readonly kind: 'yearless'; readonly month: number; readonly day?: number | undefined }
  | { readonly kind: 'weekday'; readonly weekday: number }
);

/** What a date can be resolved against: the day of publication and the full date that the text gave last. */
export interface Clock {
  readonly published?: number | undefined;
  readonly before?: number | undefined;
}

/** Resolves one date; undefined where it means nothing without knowing more ("a month later" at the beginning). */
export function whenOf(mention: DateMention, clock: Clock): When | undefined {
  switch (mention.kind) {
    case 'day':
      return dayOf(mention, mention, clock);
    case 'month':
      return monthOf(mention, mention, clock);
    case 'year': {
      const { first } = monthDays(mention.year, 1);
      return { mention, kind: 'days', first, last: monthDays(mention.year, 12).last, precision: 'year' };
    }
    case 'weekday': {
      const { published } = clock;
      if (published === undefined) return { mention, kind: 'weekday', weekday: mention.weekday };
      const day = published - ((((weekdayOf(published) - mention.weekday) % 7) + 7) % 7);
      return { mention, kind: 'days', first: day, last: day, precision: 'day' };
    }
    case 'relative':
      return relativeOf(mention, mention, clock);
  }
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Days between the decision and the time that the text says; 0 within it. */
export function distance(day: number, said: When): number {
  switch (said.kind) {
    case 'days':
      return day < said.first ? said.first - day : day > said.last ? day - said.last : 0;
    case 'weekday':
      return weekdayOf(day) === said.weekday ? 0 : 2;
    case 'yearless': {
      const date = new Date(day * 86_400_000);
      if (date.getUTCMonth() + 1 !== said.month) return 31;
      return said.day === undefined ? 0 : Math.abs(date.getUTCDate() - said.day);
    }
  }
}

function dayOf(
  mention: DateMention,
  said: { year?: number | undefined; month: number; day: number },
  clock: Clock,
): When {
  const year = said.year ?? yearNear(clock, said.month, said.day);
  if (year === undefined) return { mention, kind: 'yearless', month: said.month, day: said.day };
  const day = monthDays(year, said.month).first + said.day - 1;
  return { mention, kind: 'days', first: day, last: day, precision: 'day' };
}

function monthOf(
  mention: DateMention,
  said: { year?: number | undefined; month: number },
  clock: Clock,
): When {
  const year = said.year ?? yearNear(clock, said.month, 1);
  if (year === undefined) return { mention, kind: 'yearless', month: said.month };
  const { first, last } = monthDays(year, said.month);
  return { mention, kind: 'days', first, last, precision: 'month' };
}

/** Days from a date of the text to publication; beyond, the text tells of the past, and a day without a year may be of it. */
const present = 500;

/** The year that a day without one is of; undefined in a text that spoke last of another time than its own. */
function yearNear({ published, before }: Clock, month: number, day: number): number | undefined {
  const isPast = published !== undefined && before !== undefined && published - before > present;
  return isPast ? undefined : yearBefore(published, month, day);
}

/** The year of the last such day on or before publication (a paper of the day before counts as well). */
function yearBefore(published: number | undefined, month: number, day: number): number | undefined {
  if (published === undefined) return undefined;
  const year = new Date(published * 86_400_000).getUTCFullYear();
  return monthDays(year, month).first + day - 1 <= published + 1 ? year : year - 1;
}

function relativeOf(
  mention: DateMention,
  said: { unit: 'day' | 'week' | 'month' | 'year'; offset: number; from: 'publication' | 'text' },
  clock: Clock,
): When | undefined {
  const base = said.from === 'publication' ? clock.published : clock.before;
  if (base === undefined) return undefined;
  if (said.from === 'publication') return calendarUnit(mention, said.unit, said.offset, base);
  const size = { day: 1, week: 7, month: 30.4, year: 365.25 }[said.unit];
  const slack = { day: 0, week: 4, month: 16, year: 60 }[said.unit];
  const day = Math.round(base + said.offset * size);
  return {
    mention,
    kind: 'days',
    first: day - slack,
    last: day + slack,
    precision: slack === 0 ? 'day' : 'about',
  };
}

/** "last month" is the calendar month before, "last year" the calendar year; "this week" the seven days behind. */
function calendarUnit(
  mention: DateMention,
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
  base: number,
): When {
  const date = new Date(base * 86_400_000);
  if (unit === 'day')
    return { mention, kind: 'days', first: base + offset, last: base + offset, precision: 'day' };
  if (unit === 'week')
    return {
      mention,
      kind: 'days',
      first: base - 7 + offset * 7,
      last: base + (offset === 0 ? 1 : 0),
      precision: 'about',
    };
  if (unit === 'year') {
    const year = date.getUTCFullYear() + offset;
    return {
      mention,
      kind: 'days',
      first: monthDays(year, 1).first,
      last: monthDays(year, 12).last,
      precision: 'year',
    };
  }
  const month = date.getUTCMonth() + offset;
  const first = dayNumber(new Date(Date.UTC(date.getUTCFullYear(), month, 1)).toISOString());
  const last = dayNumber(new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).toISOString());
  return { mention, kind: 'days', first, last, precision: 'month' };
}
