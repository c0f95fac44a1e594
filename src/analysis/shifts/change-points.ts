import { type Chance, chanceFrom, shuffled } from '../chance.ts';
import type { Alignment } from './alignment.ts';

/** A year from which on a member stood elsewhere. */
export interface ChangePoint {
  /** The first year of the new time. */
  readonly year: number;
  /** Mean alignment towards each reference in the years since the change before, and to the next. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How often as large a change came up among years in a random order: (hits + 1) / (orders + 1). */
  readonly p: number;
}

/** What counts as a change. */
export interface ChangeRule {
  /** The largest p; over 0, below 1. */
  readonly significance: number;
  /** Years that each side needs; 2 or more. */
  readonly least: number;
  /** How many times the logarithm of the number of years a change must explain of the variance that is left; 0 or more. */
  readonly penalty: number;
  /** Random orders of the years; 99 or more. */
  readonly orders: number;
  readonly seed: number;
}

export const usualChangeRule: ChangeRule = { significance: 0.01, least: 3, penalty: 3, orders: 999, seed: 1 };

/** Undefined for a rule that can be used; else what was found and the range. */
export function changeRuleProblem({ significance, least, penalty, orders }: ChangeRule): string | undefined {
  if (!(significance > 0 && significance < 1))
    return `Significance: found ${significance}, expected over 0 and below 1, such as 0.01.`;
  if (!(Number.isInteger(least) && least >= 2))
    return `Years on each side: found ${least}, expected a whole number of 2 or more.`;
  if (!(penalty >= 0)) return `Penalty: found ${penalty}, expected 0 or more; 3 is usual.`;
  if (!(Number.isInteger(orders) && orders >= 99))
    return `Random orders: found ${orders}, expected a whole number of 99 or more.`;
  return undefined;
}

/**
 * Years in which a member's alignment changed, in order. The stretch of years is sought that differs most from the others,
 * by the fall of the sum of squares; where years in a random order seldom show a stretch that differs as much, its ends
 * are changes, and the parts are looked at in turn (circular binary segmentation with a permutation test: a change there and
 * back again is found as well as one for good). Of these, changes that explain too little of the whole are taken back, the
 * least first: years that lie close together are alike, and a slow drift falls apart into many steps. Empty for fewer years
 * than two sides need.
 *
 * @see Olshen, Venkatraman, Lucito and Wigler (2004), Biostatistics 5: 557–572
 */
export function changePoints(series: readonly Alignment[], rule: ChangeRule): readonly ChangePoint[] {
  const cuts = cutsIn(series, 0, { rule, chance: chanceFrom(rule.seed) }).toSorted((a, b) => a.at - b.at);
  const kept = withoutWeak(series, cuts, rule.penalty);
  const parts = partsOf(series, kept);
  return kept.flatMap(({ at, p }, place) => {
    const [before = [], after = [], year] = [parts[place], parts[place + 1], series[at]?.year];
    return year === undefined ? [] : [{ year, before: meansOf(before), after: meansOf(after), p }];
  });
}

/** A change before the year at this place. */
interface Cut {
  readonly at: number;
  readonly p: number;
}

function cutsIn(
  series: readonly Alignment[],
  offset: number,
  test: { readonly rule: ChangeRule; readonly chance: Chance },
): readonly Cut[] {
  const { least, orders, significance } = test.rule;
  const best = oddestStretch(series, least);
  if (!best || best.gain < 1e-12) return [];
  let hits = 0;
  for (let order = 0; order < orders; order++)
    if ((oddestStretch(shuffled(series, test.chance), least)?.gain ?? 0) >= best.gain) hits++;
  const p = (hits + 1) / (orders + 1);
  if (p > significance) return [];
  const cuts = [best.from, best.to].filter((at) => at > 0 && at < series.length).map((at) => ({ at, p }));
  let begin = 0;
  const within = partsOf(series, cuts).flatMap((part) => {
    const found = cutsIn(part, offset + begin, test);
    begin += part.length;
    return found;
  });
  return [...cuts.map((cut) => ({ ...cut, at: cut.at + offset })), ...within];
}

/** Takes back the cut that explains least, as long as it explains too little for what it adds. */
function withoutWeak(series: readonly Alignment[], cuts: readonly Cut[], penalty: number): readonly Cut[] {
  const parts = partsOf(series, cuts);
  const left =
    parts.reduce((sum, part) => sum + squares(part), 0) / Math.max(1, series.length - parts.length);
  const explains = cuts.map((_, at) => {
    const [before = [], after = []] = [parts[at], parts[at + 1]];
    return squares([...before, ...after]) - squares(before) - squares(after);
  });
  const least = Math.min(...explains);
  if (cuts.length === 0 || least >= penalty * Math.log(series.length) * left) return cuts;
  const weakest = explains.indexOf(least);
  return withoutWeak(
    series,
    cuts.filter((_, at) => at !== weakest),
    penalty,
  );
}

function partsOf(series: readonly Alignment[], cuts: readonly Cut[]): readonly (readonly Alignment[])[] {
  const bounds = [0, ...cuts.map(({ at }) => at), series.length];
  return bounds.slice(1).map((end, at) => series.slice(bounds[at], end));
}

/** Sum of squares about the mean, over all references. */
function squares(series: readonly Alignment[]): number {
  const means = meansOf(series);
  return series.reduce(
    (sum, { towards }) => sum + towards.reduce((own, value, r) => own + (value - (means[r] ?? 0)) ** 2, 0),
    0,
  );
}

/**
 * The stretch [from, to) that differs most from the other years, over all references; every part at least so long.
 * Undefined where there are too few years for two parts.
 */
function oddestStretch(
  series: readonly Alignment[],
  least: number,
): { readonly from: number; readonly to: number; readonly gain: number } | undefined {
  const n = series.length;
  const sums = (series[0]?.towards ?? []).map((_, r) => runningSums(series, r));
  let best: { from: number; to: number; gain: number } | undefined;
  for (let from = 0; from <= n - least; from = from === 0 ? least : from + 1) {
    for (let to = from + least; to <= n; to++) {
      const length = to - from;
      if (length === n || (to < n && n - to < least)) continue;
      let gain = 0;
      for (const sum of sums) gain += (((sum[to] ?? 0) - (sum[from] ?? 0)) * n - (sum[n] ?? 0) * length) ** 2;
      gain /= n * length * (n - length);
      if (!best || gain > best.gain) best = { from, to, gain };
    }
  }
  return best;
}

function runningSums(series: readonly Alignment[], reference: number): Float64Array {
  const sums = new Float64Array(series.length + 1);
  for (const [at, { towards }] of series.entries())
    sums[at + 1] = (sums[at] ?? 0) + (towards[reference] ?? 0);
  return sums;
}

function meansOf(series: readonly Alignment[]): readonly number[] {
  const width = series[0]?.towards.length ?? 0;
  return Array.from(
    { length: width },
    (_, r) => series.reduce((sum, { towards }) => sum + (towards[r] ?? 0), 0) / series.length,
  );
}
