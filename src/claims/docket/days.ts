import type { IsoDate } from '../../record/index.ts';

/** Days since 1 January 1970: dates as numbers that can be compared and subtracted. */
export function dayNumber(date: IsoDate): number {
  return Math.round(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000,
  );
}

/** Back to a date. */
export const dateOfDay = (day: number): IsoDate => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** First and last day of a month; months count from 1. */
export function monthDays(year: number, month: number): { readonly first: number; readonly last: number } {
  return {
    first: Math.round(Date.UTC(year, month - 1, 1) / 86_400_000),
    last: Math.round(Date.UTC(year, month, 0) / 86_400_000),
  };
}
