import { solve } from './cholesky.ts';
import type { Standing } from './standing.ts';

/** Steps remembered. */
const depth = 8;
/** Keeps the steps' matrix solvable where they point the same way. */
const ridge = 1e-8;
/** A step with more than four times the square of the last one: what was learned no longer holds. */
const tooLong = 4;
/** The drift is one number among thousands, and slow: its logarithm counts this much more. */
const driftWeight = 10;

/**
 * Anderson's mixing: from the last steps, the combination of their ends that would have moved least. It leaves the
 * point where an iteration comes to rest as it is, and gets there in tens of iterations instead of thousands.
 *
 * @see Walker and Ni (2011), SIAM J. Numer. Anal. 49: 1715–1735
 */
export interface Mixing {
  readonly ends: Float64Array[];
  readonly steps: Float64Array[];
  last: { readonly end: Float64Array; readonly step: Float64Array } | undefined;
  square: number;
}

export const newMixing = (): Mixing => ({ ends: [], steps: [], last: undefined, square: Infinity });

/** After an iteration that began at `from`, moves `standing` on to where the memory says it will come to rest. */
export function mix(memory: Mixing, standing: Standing, from: Float64Array): void {
  const end = unfold(standing);
  const step = difference(end, from);
  const square = dot(step, step);
  if (square > tooLong * memory.square) forget(memory);
  memory.square = square;
  if (memory.last) {
    memory.ends.push(difference(end, memory.last.end));
    memory.steps.push(difference(step, memory.last.step));
    if (memory.steps.length > depth) [memory.ends, memory.steps].map((list) => list.shift());
  }
  memory.last = { end, step };
  if (memory.steps.length > 0) fold(standing, combined(memory, end, step));
}

function forget(memory: Mixing): void {
  memory.ends.length = 0;
  memory.steps.length = 0;
  memory.last = undefined;
}

function combined({ ends, steps }: Mixing, end: Float64Array, step: Float64Array): Float64Array {
  const size = steps.length;
  const products = Float64Array.from(steps.flatMap((one) => steps.map((other) => dot(one, other))));
  for (let at = 0; at < size; at++)
    products[at * (size + 1)] = (products[at * (size + 1)] ?? 0) * (1 + ridge);
  const shares = Float64Array.from(steps, (one) => dot(one, step));
  solve(products, shares, size);
  const next = end.slice();
  for (const [at, share] of shares.entries()) {
    const change = ends[at] ?? end;
    for (let place = 0; place < next.length; place++)
      next[place] = (next[place] ?? 0) - share * (change[place] ?? 0);
  }
  return next;
}

/** All that moves, as one list of numbers, gaps and drift by their logarithms. */
export function unfold({ mean, discrimination, lower, gap, drift }: Standing): Float64Array {
  const all = new Float64Array(mean.length + discrimination.length + lower.length + gap.length + 1);
  all.set(mean);
  all.set(discrimination, mean.length);
  all.set(lower, mean.length + discrimination.length);
  all.set(gap.map(Math.log), mean.length + discrimination.length + lower.length);
  all[all.length - 1] = driftWeight * Math.log(drift);
  return all;
}

function fold(standing: Standing, all: Float64Array): void {
  const { mean, discrimination, lower, gap } = standing;
  let at = 0;
  for (const into of [mean, discrimination, lower]) {
    into.set(all.subarray(at, at + into.length));
    at += into.length;
  }
  for (let place = 0; place < gap.length; place++) gap[place] = Math.exp(all[at + place] ?? 0);
  standing.drift = Math.exp((all[all.length - 1] ?? 0) / driftWeight);
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, at) => value - (b[at] ?? 0));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
