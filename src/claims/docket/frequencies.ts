import type { Body } from '../../symbols/index.ts';
import type { Entry } from './entry.ts';

/**
 * How much it says, in bits, that a decision has a property: a day that one decision in ten thousand was held on says
 * 13 bits, a body that decides half of them says 1. A record that holds few decisions does not know how common a
 * property is in all of them, so no record counts as smaller than `least`.
 */
export interface Frequencies {
  /** What it takes to single out one decision of all. */
  readonly whole: number;
  readonly bits: (sharing: number) => number;
  readonly onBody: (body: Body) => number;
  readonly onDay: (day: number) => number;
  readonly inYear: (year: number) => number;
}

const least = 8192;

export function frequenciesOf(entries: readonly Entry[]): Frequencies {
  const size = Math.max(least, entries.length);
  const bodies = new Map<Body, number>();
  const days = new Map<number, number>();
  const years = new Map<number, number>();
  for (const { body, day, summary } of entries) {
    bodies.set(body, (bodies.get(body) ?? 0) + 1);
    if (day === undefined) continue;
    days.set(day, (days.get(day) ?? 0) + 1);
    const year = Number(summary.heldOn?.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const bits = (sharing: number): number => Math.log2(size / Math.max(1, sharing));
  const ofEntries = (count: number): number => Math.log2(Math.max(1, entries.length) / Math.max(1, count));
  return {
    whole: Math.log2(size),
    bits,
    onBody: (body) => ofEntries(bodies.get(body) ?? 1),
    onDay: (day) => bits(days.get(day) ?? 1),
    inYear: (year) => bits(years.get(year) ?? 1),
  };
}
