import { ballotsIn, type Layout } from './layout.ts';
import type { Standing } from './standing.ts';

/** A change of axes: positions become `turn × (position − centre)`, `turn` row by row. */
export interface Axes {
  readonly centre: readonly [number, number];
  readonly turn: readonly [number, number, number, number];
}

/** Changes the axes of positions, and of questions with them: no ballot's probability changes. */
export function changeAxes(on: Layout, standing: Standing, { centre, turn }: Axes): void {
  const { mean, spread, discrimination, sway, lower } = standing;
  const [t00, t01, t10, t11] = turn;
  const area = t00 * t11 - t01 * t10;
  for (let cell = 0; cell < on.members.length * on.periods.length; cell++) {
    const x0 = (mean[2 * cell] ?? 0) - centre[0];
    const x1 = (mean[2 * cell + 1] ?? 0) - centre[1];
    mean[2 * cell] = t00 * x0 + t01 * x1;
    mean[2 * cell + 1] = t10 * x0 + t11 * x1;
    turnCovariance(spread, cell, turn);
  }
  // Discriminations turn by the inverse's transpose, so that the product with a position stays.
  const back = [t11 / area, -t10 / area, -t01 / area, t00 / area] as const;
  for (let question = 0; question < on.questions; question++) {
    const b0 = discrimination[2 * question] ?? 0;
    const b1 = discrimination[2 * question + 1] ?? 0;
    lower[question] = (lower[question] ?? 0) - b0 * centre[0] - b1 * centre[1];
    discrimination[2 * question] = back[0] * b0 + back[1] * b1;
    discrimination[2 * question + 1] = back[2] * b0 + back[3] * b1;
    turnCovariance(sway, question, back);
  }
}

function turnCovariance(
  all: Float64Array,
  at: number,
  [t00, t01, t10, t11]: readonly [number, number, number, number],
): void {
  const s00 = all[3 * at] ?? 0;
  const s01 = all[3 * at + 1] ?? 0;
  const s11 = all[3 * at + 2] ?? 0;
  all[3 * at] = t00 * t00 * s00 + 2 * t00 * t01 * s01 + t01 * t01 * s11;
  all[3 * at + 1] = t00 * t10 * s00 + (t00 * t11 + t01 * t10) * s01 + t01 * t11 * s11;
  all[3 * at + 2] = t10 * t10 * s00 + 2 * t10 * t11 * s01 + t11 * t11 * s11;
}

/**
 * Centres and stretches each axis so that positions, of all members in all periods in which they voted and with their
 * uncertainty counted in, have mean 0 and variance 1.
 */
export function standardise(on: Layout, standing: Standing): void {
  const first = moments(on, standing, 0);
  const second = standing.axes === 2 ? moments(on, standing, 1) : { centre: 0, variance: 1 };
  changeAxes(on, standing, {
    centre: [first.centre, second.centre],
    turn: [1 / Math.sqrt(first.variance), 0, 0, 1 / Math.sqrt(second.variance)],
  });
}

function moments(on: Layout, { mean, spread }: Standing, axis: 0 | 1) {
  let [count, sum, squares] = [0, 0, 0];
  for (let cell = 0; cell < on.members.length * on.periods.length; cell++) {
    if (ballotsIn(on, cell) === 0) continue;
    const position = mean[2 * cell + axis] ?? 0;
    count++;
    sum += position;
    squares += position * position + (spread[3 * cell + 2 * axis] ?? 0);
  }
  const centre = sum / count;
  return { centre, variance: squares / count - centre * centre };
}

/** Turns a plane so that its positions lie nearest to others, which are laid out as means are. */
export function turnTo(on: Layout, standing: Standing, other: Float64Array): void {
  let [along, across] = [0, 0];
  for (let cell = 0; cell < on.members.length * on.periods.length; cell++) {
    if (ballotsIn(on, cell) === 0) continue;
    const [x0, x1] = [standing.mean[2 * cell] ?? 0, standing.mean[2 * cell + 1] ?? 0];
    const [y0, y1] = [other[2 * cell] ?? 0, other[2 * cell + 1] ?? 0];
    along += x0 * y0 + x1 * y1;
    across += x0 * y1 - x1 * y0;
  }
  const angle = Math.atan2(across, along);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  changeAxes(on, standing, { centre: [0, 0], turn: [c, -s, s, c] });
}
