/** Value at a point; writes the slope into `slope`. */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

/** Where it went, how far, and whether it came to rest. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly steps: number;
  readonly converged: boolean;
}

const remembered = 10;
/** It rests when a step lowers the value by no more than this share of it. */
const enough = 1e-5;

/**
 * The minimum of a smooth convex function by L-BFGS with backtracking, from `start`. Deterministic. `converged` is false
 * where `mostSteps` were not enough.
 *
 * @see Nocedal and Wright, Numerical Optimization, algorithm 7.4
 */
export function minimise(objective: Objective, start: Float64Array, mostSteps: number): Minimum {
  let at = Float64Array.from(start);
  let slope = new Float64Array(at.length);
  let value = objective(at, slope);
  const memory: { readonly move: Float64Array; readonly turn: Float64Array; readonly product: number }[] = [];
  for (let steps = 0; steps < mostSteps; steps++) {
    const direction = twoLoops(slope, memory);
    const falling = dot(slope, direction);
    let [stride, next, nextSlope, nextValue] = [1, at, slope, value];
    for (let tries = 0; tries < 25; tries++, stride /= 2) {
      const reach = stride;
      next = at.map((each, k) => each - reach * (direction[k] ?? 0));
      nextSlope = new Float64Array(at.length);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value - 1e-4 * stride * falling) break;
    }
    if (!(nextValue < value)) return { at, value, steps, converged: true };
    const move = difference(next, at);
    const turn = difference(nextSlope, slope);
    const product = dot(move, turn);
    if (product > 1e-12) memory.push({ move, turn, product });
    if (memory.length > remembered) memory.shift();
    const gained = value - nextValue;
    [at, slope, value] = [next, nextSlope, nextValue];
    if (gained < enough * Math.abs(value)) return { at, value, steps: steps + 1, converged: true };
  }
  return { at, value, steps: mostSteps, converged: false };
}

function twoLoops(
  slope: Float64Array,
  memory: readonly { readonly move: Float64Array; readonly turn: Float64Array; readonly product: number }[],
): Float64Array {
  const direction = Float64Array.from(slope);
  const shares: number[] = [];
  for (const { move, turn, product } of memory.toReversed()) {
    const share = dot(move, direction) / product;
    shares.unshift(share);
    add(direction, turn, -share);
  }
  const latest = memory.at(-1);
  const scale = latest
    ? latest.product / dot(latest.turn, latest.turn)
    : 1 / (Math.sqrt(dot(slope, slope)) || 1);
  for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] ?? 0) * scale;
  for (const [rank, { move, turn, product }] of memory.entries())
    add(direction, move, (shares[rank] ?? 0) - dot(turn, direction) / product);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function add(into: Float64Array, other: Float64Array, factor: number): void {
  for (let k = 0; k < into.length; k++) into[k] = (into[k] ?? 0) + factor * (other[k] ?? 0);
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((each, k) => each - (b[k] ?? 0));
