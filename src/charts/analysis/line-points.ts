import type { Measure } from './measure.ts';

/** A value in a year, with its interval where there is one; undefined where it could not be had. */
export interface LinePoint {
  readonly year: number;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The years between a point and the next, where that is least. */
export function leastStep(series: readonly { readonly points: readonly LinePoint[] }[]): number {
  const steps = series.flatMap(({ points }) =>
    points.slice(1).map(({ year }, at) => year - (points[at]?.year ?? year)),
  );
  return Math.min(...steps.filter((each) => each > 0));
}

/** A line ends where years are missing: a point without a value stands for them. */
export const withGaps = (points: readonly LinePoint[], step: number): readonly LinePoint[] =>
  points.flatMap((point, at) => {
    const before = points[at - 1];
    return before && point.year - before.year > step * 1.5 ? [{ year: before.year + step }, point] : [point];
  });

/** Points with no neighbour to draw a line to. */
export const alone = (points: readonly LinePoint[]): readonly LinePoint[] =>
  points.filter(
    ({ value }, at) =>
      value !== undefined && points[at - 1]?.value === undefined && points[at + 1]?.value === undefined,
  );

/** The measure's own range, else from the least to the most; a single value stands in the middle. */
export function rangeOf(points: readonly LinePoint[], { range }: Measure): readonly [number, number] {
  if (range) return range;
  const values = points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each) => each !== undefined),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Whole years, at most so many, the first of them round. */
export function yearTicks(points: readonly LinePoint[], most: number): number[] {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= most) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, at) => from + at * step);
}
