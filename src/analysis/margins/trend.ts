import type { Estimate } from '../estimate.ts';
import type { Margin } from './margin.ts';

/** Years that a trend needs. */
const neededYears = 4;

/**
 * How the share of yes moves, in share a year: the median of the slopes between all pairs of years, each year being the
 * median of its decisions (Theil and Sen). One odd year does not bend it. The interval is Sen's. `n` counts years.
 *
 * @see Sen (1968), JASA 63: 1379–1389
 */
export function trendOf(margins: readonly Margin[]): Estimate {
  const years = medianByYear(margins);
  const n = years.length;
  if (n < neededYears)
    return { kind: 'too-few', found: n, needed: neededYears, of: n === 1 ? 'year' : 'years' };
  const slopes = years
    .flatMap((one, at) =>
      years.slice(at + 1).map((other) => (other.share - one.share) / (other.year - one.year)),
    )
    .sort((a, b) => a - b);
  const spread = 1.959963984540054 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const last = slopes.length - 1;
  const low = Math.max(0, Math.round((slopes.length - spread) / 2) - 1);
  const high = Math.min(last, Math.round((slopes.length + spread) / 2));
  const value = median(slopes);
  return { kind: 'estimate', value, low: slopes[low] ?? value, high: slopes[high] ?? value, n };
}

function medianByYear(
  margins: readonly Margin[],
): readonly { readonly year: number; readonly share: number }[] {
  const byYear = new Map<number, number[]>();
  for (const { decision, share } of margins) {
    if (!decision.heldOn || share === undefined) continue;
    const year = Number(decision.heldOn.slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), share]);
  }
  return [...byYear]
    .map(([year, shares]) => ({ year, share: median(shares.sort((a, b) => a - b)) }))
    .sort((a, b) => a.year - b.year);
}

/** Of numbers in order; 0 for none. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
