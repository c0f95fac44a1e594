import { inverse } from './cholesky.ts';
import { ballotsIn, type Layout, span } from './layout.ts';
import type { Standing } from './standing.ts';

/** Keeps the matrix solvable: what all periods share is not known, and drops out. */
const ridge = 1e-6;

/**
 * Adds to the positions' variances what a fit with the questions held cannot see: a period as a whole may lie higher or
 * lower, wider or narrower, its questions moving along, and no ballot of that period would tell. Only the walk ties it to
 * its neighbours. How firmly follows from how many members walked from one to the other; what all periods share is
 * settled by the scale and drops out.
 */
export function addSharedDoubt(on: Layout, standing: Standing): void {
  for (const axis of standing.axes === 1 ? ([0] as const) : ([0, 1] as const)) {
    const law = periodLaw(on, standing, axis);
    for (let member = 0; member < on.members.length; member++) {
      for (let period = 0; period < on.periods.length; period++) {
        const cell = member * on.periods.length + period;
        const x = standing.mean[2 * cell + axis] ?? 0;
        const place = 3 * cell + 2 * axis;
        const { shift = 0, both = 0, stretch = 0 } = law[period] ?? {};
        standing.spread[place] =
          (standing.spread[place] ?? 0) + Math.max(0, shift + x * (2 * both + x * stretch));
      }
    }
  }
}

/** Variances of a period's shift and stretch, and their covariance. */
interface PeriodLaw {
  readonly shift: number;
  readonly both: number;
  readonly stretch: number;
}

function periodLaw(on: Layout, standing: Standing, axis: 0 | 1): readonly PeriodLaw[] {
  const size = 2 * on.periods.length;
  const covariance = inverse(ties(on, standing, axis), size);
  const common = commonOf(on, standing, axis);
  const withShift = times(covariance, common.shift);
  const withStretch = times(covariance, common.stretch);
  const at = (row: number, column: number) => covariance[row * size + column] ?? 0;
  return on.periods.map((_, period) => {
    const [a, b] = [2 * period, 2 * period + 1];
    return {
      shift: at(a, a) - 2 * (withShift[a] ?? 0) + dot(common.shift, withShift),
      both: at(a, b) - (withStretch[a] ?? 0) - (withShift[b] ?? 0) + dot(common.shift, withStretch),
      stretch: at(b, b) - 2 * (withStretch[b] ?? 0) + dot(common.stretch, withStretch),
    };
  });
}

/** How firmly shifts and stretches of periods are tied to one another: row by row, a shift and a stretch for each period. */
function ties(on: Layout, { mean, drift }: Standing, axis: 0 | 1): Float64Array {
  const size = 2 * on.periods.length;
  const matrix = new Float64Array(size * size);
  for (let member = 0; member < on.members.length; member++) {
    const [first, last] = span(on, member);
    const position = (at: number) => mean[2 * (member * on.periods.length + at) + axis] ?? 0;
    for (let at = first; at <= last; at++) {
      const years = (on.periods[at] ?? 0) - (on.periods[at - 1] ?? 0);
      if (at === first) addProduct(matrix, size, { place: 2 * at, parts: [1, position(at)], weight: 1 });
      else {
        const parts = [-1, -position(at - 1), 1, position(at)];
        addProduct(matrix, size, { place: 2 * at - 2, parts, weight: 1 / (drift * years) });
      }
    }
  }
  for (let at = 0; at < size; at++) matrix[at * (size + 1)] = (matrix[at * (size + 1)] ?? 0) + ridge;
  return matrix;
}

interface Tie {
  readonly place: number;
  readonly parts: readonly number[];
  readonly weight: number;
}

function addProduct(matrix: Float64Array, size: number, { place, parts, weight }: Tie): void {
  for (const [row, one] of parts.entries()) {
    for (const [column, other] of parts.entries()) {
      const at = (place + row) * size + place + column;
      matrix[at] = (matrix[at] ?? 0) + weight * one * other;
    }
  }
}

/** What shifts and stretches of single periods add up to in the scale, by the members that voted in each. */
function commonOf(on: Layout, { mean }: Standing, axis: 0 | 1) {
  const shift = new Float64Array(2 * on.periods.length);
  const stretch = new Float64Array(2 * on.periods.length);
  let total = 0;
  for (let cell = 0; cell < on.members.length * on.periods.length; cell++) {
    if (ballotsIn(on, cell) === 0) continue;
    const x = mean[2 * cell + axis] ?? 0;
    const at = 2 * (cell % on.periods.length);
    total++;
    shift[at] = (shift[at] ?? 0) + 1;
    shift[at + 1] = (shift[at + 1] ?? 0) + x;
    stretch[at] = (stretch[at] ?? 0) + x;
    stretch[at + 1] = (stretch[at + 1] ?? 0) + x * x;
  }
  return { shift: shift.map((each) => each / total), stretch: stretch.map((each) => each / total) };
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
