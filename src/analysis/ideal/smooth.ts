import { type Layout, span } from './layout.ts';
import type { Standing } from './standing.ts';

/** What ballots say of each period's position: slope (two numbers) and negative curvature (00, 01, 11), at the mean. */
export interface Evidence {
  readonly slope: Float64Array;
  readonly weight: Float64Array;
}

/** Expected squares of moves, for one unit of time each. */
export interface Moves {
  squares: number;
  count: number;
}

/**
 * Kalman filter over one member's periods, from the first to the last in which it voted: it enters at 0 with variance 1
 * on each axis and moves by a random walk. Writes into `standing` what is known of each period from it and those before.
 */
export function filter(on: Layout, standing: Standing, member: number, { slope, weight }: Evidence): void {
  const { mean, spread } = standing;
  const [first, last] = span(on, member);
  let [a0, a1, p00, p01, p11] = [0, 0, 1, 0, 1];
  for (let at = first; at <= last; at++) {
    if (at > first) {
      p00 += walked(on, standing, at);
      p11 += walked(on, standing, at);
    }
    const cell = member * on.periods.length + at;
    const w00 = weight[3 * at] ?? 0;
    const w01 = weight[3 * at + 1] ?? 0;
    const w11 = weight[3 * at + 2] ?? 0;
    const m0 = (mean[2 * cell] ?? 0) - a0;
    const m1 = (mean[2 * cell + 1] ?? 0) - a1;
    const r0 = (slope[2 * at] ?? 0) + w00 * m0 + w01 * m1;
    const r1 = (slope[2 * at + 1] ?? 0) + w01 * m0 + w11 * m1;
    // (P⁻¹ + W)⁻¹
    const size = p00 * p11 - p01 * p01;
    const q00 = p11 / size + w00;
    const q01 = w01 - p01 / size;
    const q11 = p00 / size + w11;
    const area = q00 * q11 - q01 * q01;
    p00 = q11 / area;
    p01 = -q01 / area;
    p11 = q00 / area;
    a0 += p00 * r0 + p01 * r1;
    a1 += p01 * r0 + p11 * r1;
    mean[2 * cell] = a0;
    mean[2 * cell + 1] = a1;
    spread[3 * cell] = p00;
    spread[3 * cell + 1] = p01;
    spread[3 * cell + 2] = p11;
  }
}

/** Rauch, Tung and Striebel's smoother back over what `filter` wrote: each period in the light of all. Adds up the moves. */
export function smooth(on: Layout, standing: Standing, member: number, moves: Moves): void {
  const { mean, spread, axes } = standing;
  const [first, last] = span(on, member);
  for (let at = last - 1; at >= first; at--) {
    const cell = member * on.periods.length + at;
    const next = cell + 1;
    const { c00, c01, c10, c11, v00, v01, v11, e00, e11 } = gain(on, standing, cell, at);
    const f0 = mean[2 * cell] ?? 0;
    const f1 = mean[2 * cell + 1] ?? 0;
    const n0 = mean[2 * next] ?? 0;
    const n1 = mean[2 * next + 1] ?? 0;
    const s00 = spread[3 * next] ?? 0;
    const s01 = spread[3 * next + 1] ?? 0;
    const s11 = spread[3 * next + 2] ?? 0;
    const m0 = f0 + c00 * (n0 - f0) + c01 * (n1 - f1);
    const m1 = f1 + c10 * (n0 - f0) + c11 * (n1 - f1);
    // V + C (S − V − walk) Cᵀ
    const t00 = c00 * (s00 - e00) + c01 * (s01 - v01);
    const t01 = c00 * (s01 - v01) + c01 * (s11 - e11);
    const t10 = c10 * (s00 - e00) + c11 * (s01 - v01);
    const t11 = c10 * (s01 - v01) + c11 * (s11 - e11);
    const k00 = v00 + t00 * c00 + t01 * c01;
    const k11 = v11 + t10 * c10 + t11 * c11;
    mean[2 * cell] = m0;
    mean[2 * cell + 1] = m1;
    spread[3 * cell] = k00;
    spread[3 * cell + 1] = v01 + t00 * c10 + t01 * c11;
    spread[3 * cell + 2] = k11;
    // The ends' variances less twice their covariance, C S.
    const move0 = (n0 - m0) ** 2 + k00 + s00 - 2 * (c00 * s00 + c01 * s01);
    const move1 = (n1 - m1) ** 2 + k11 + s11 - 2 * (c10 * s01 + c11 * s11);
    moves.squares += (axes === 1 ? move0 : move0 + move1) / steps(on, at + 1);
    moves.count += axes;
  }
}

/**
 * Draws one whole path from what `filter` wrote, back from the last period, into the means.
 *
 * @param noise independent standard normal numbers, two for each period
 */
export function drawPath(on: Layout, standing: Standing, member: number, noise: () => number): void {
  const { mean, spread } = standing;
  const [first, last] = span(on, member);
  const end = member * on.periods.length + last;
  const put = (cell: number, [m0, m1]: readonly [number, number], v: readonly [number, number, number]) => {
    const [s00, s01, s11] = v;
    const side = Math.sqrt(Math.max(s00, 0));
    const [z0, z1] = [noise(), noise()];
    const lean = side > 0 ? s01 / side : 0;
    mean[2 * cell] = m0 + side * z0;
    mean[2 * cell + 1] = m1 + lean * z0 + Math.sqrt(Math.max(s11 - lean * lean, 0)) * z1;
  };
  const at3 = (cell: number) =>
    [spread[3 * cell] ?? 0, spread[3 * cell + 1] ?? 0, spread[3 * cell + 2] ?? 0] as const;
  put(end, [mean[2 * end] ?? 0, mean[2 * end + 1] ?? 0], at3(end));
  for (let at = last - 1; at >= first; at--) {
    const cell = member * on.periods.length + at;
    const { c00, c01, c10, c11, v00, v01, v11 } = gain(on, standing, cell, at);
    const [f0, f1] = [mean[2 * cell] ?? 0, mean[2 * cell + 1] ?? 0];
    const [d0, d1] = [(mean[2 * cell + 2] ?? 0) - f0, (mean[2 * cell + 3] ?? 0) - f1];
    // V − C V
    put(
      cell,
      [f0 + c00 * d0 + c01 * d1, f1 + c10 * d0 + c11 * d1],
      [v00 - c00 * v00 - c01 * v01, v01 - c00 * v01 - c01 * v11, v11 - c10 * v01 - c11 * v11],
    );
  }
}

/** Filtered covariance V of a cell, and the smoother's gain C = V (V + walk)⁻¹ toward the next. */
function gain(on: Layout, standing: Standing, cell: number, at: number) {
  const { spread } = standing;
  const v00 = spread[3 * cell] ?? 0;
  const v01 = spread[3 * cell + 1] ?? 0;
  const v11 = spread[3 * cell + 2] ?? 0;
  const e00 = v00 + walked(on, standing, at + 1);
  const e11 = v11 + walked(on, standing, at + 1);
  const area = e00 * e11 - v01 * v01;
  return {
    v00,
    v01,
    v11,
    e00,
    e11,
    c00: (v00 * e11 - v01 * v01) / area,
    c01: (v01 * e00 - v00 * v01) / area,
    c10: (v01 * e11 - v11 * v01) / area,
    c11: (v11 * e00 - v01 * v01) / area,
  };
}

/** Units of time from the period before. */
const steps = ({ periods }: Layout, at: number): number => (periods[at] ?? 0) - (periods[at - 1] ?? 0);

/** Variance that the walk adds on the way into a period. */
const walked = (on: Layout, { drift }: Standing, at: number): number => drift * steps(on, at);
