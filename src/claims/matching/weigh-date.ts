import { monthDays } from '../docket/days.ts';
import type { Docket } from '../docket/docket.ts';
import { type Scoring, silent, type Weigh } from './scoring.ts';
import { type When, weekdayOf } from './when.ts';

/** The best of the dates that the moment gives, else of those of its scene, which count for less. */
export function dateBits({ evidence: { dates, sceneDates }, docket, without }: Scoring): Weigh {
  if (without.has('date') || dates.length + sceneDates.length === 0) return silent;
  const best = (day: number, whens: readonly When[]): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (const when of whens) most = Math.max(most, whenBits(day, when, docket));
    return most;
  };
  // Decisions of one day are weighed alike, and many candidates share one.
  const known = new Map<number, number>();
  const said = dates.length > 0 ? dates : sceneDates;
  // A year is given to tell one vote from another; a day may be a slip that the scene puts right.
  const ofYears =
    dates.length > 0 && dates.every((when) => when.kind === 'days' && when.precision === 'year');
  return ({ day, summary: { session } }) => {
    if (day === undefined) return undatedBits(Number(session), said);
    const before = known.get(day);
    if (before !== undefined) return before;
    const around = sceneDates.length > 0 ? best(day, sceneDates) * 0.6 : Number.NEGATIVE_INFINITY;
    const own = dates.length > 0 ? best(day, dates) : undefined;
    const bits = own === undefined ? around : around > 0 && !ofYears ? Math.max(own, around) : own;
    known.set(day, bits);
    return bits;
  };
}

/**
 * A decision of which no source gives a day that can be relied on: the Assembly's sessions begin in September, the first
 * in January 1946, so that session n falls in the years 1945 + n and 1946 + n.
 */
function undatedBits(session: number, whens: readonly When[]): number {
  const days = whens.filter((when) => when.kind === 'days');
  if (days.length === 0) return 0;
  if (!(session > 0)) return -3;
  const first = monthDays(1945 + session, 1).first;
  const last = monthDays(1946 + session, 12).last;
  return days.some((when) => when.last >= first && when.first <= last) ? 0 : -6;
}

function whenBits(day: number, when: When, docket: Docket): number {
  if (when.kind === 'weekday') return weekdayOf(day) === when.weekday ? 2.5 : -3;
  if (when.kind === 'yearless') return yearlessBits(day, when.month, when.day);
  const off = day < when.first ? when.first - day : day > when.last ? day - when.last : 0;
  switch (when.precision) {
    case 'day':
      if (off === 0) return Math.min(11, docket.frequencies.onDay(day));
      if (off <= 31) return off === 1 ? 6 : off <= 3 ? 2 : -3;
      return isSlipOfYear(off) ? -6 : -9;
    case 'month':
      if (off <= 31) return off === 0 ? 7 : -3;
      return isSlipOfYear(off) ? -6 : -9;
    case 'about':
      return off === 0 ? 4 : off <= 31 ? 0 : -6;
    case 'year':
      return off === 0 ? Math.min(6, docket.frequencies.inYear(when.first)) || 5 : off <= 366 ? -5 : -9;
  }
}

/** About the same time of another year: recurring questions come up in the same weeks, and years are mistaken. */
function isSlipOfYear(off: number): boolean {
  const rest = off % 365;
  return off < 1200 && (rest < 20 || rest > 345);
}

function yearlessBits(day: number, month: number, dayOfMonth: number | undefined): number {
  const date = new Date(day * 86_400_000);
  if (date.getUTCMonth() + 1 !== month) return -5;
  if (dayOfMonth === undefined) return 3;
  const off = Math.abs(date.getUTCDate() - dayOfMonth);
  return off === 0 ? 8 : off === 1 ? 4 : -4;
}

/** Days after which a vote is no news. */
const news = 370;

/** News is of the last days, unless the text is about the past; nothing is written of a vote before it is taken. */
export function publicationBits({ evidence: { published, dates }, context: { main } }: Scoring): Weigh {
  if (published === undefined) return silent;
  const ofThePast = main?.day !== undefined && published - main.day > news;
  const dated = dates.some(({ kind }) => kind === 'days');
  return ({ day }) => {
    if (day === undefined) return 0;
    const age = published - day;
    if (age < -1) return -30;
    if (dated) return 0;
    if (age <= 3) return 5;
    if (age <= 14) return 4;
    if (age <= 45) return 2.5;
    return age <= news || ofThePast ? 0 : -1 - Math.min(4, age / 1500);
  };
}
