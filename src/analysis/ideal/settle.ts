import { ballotsIn, type Layout } from './layout.ts';
import { mix, newMixing, unfold } from './mixing.ts';
import { placeMembers } from './place-members.ts';
import { placeQuestions } from './place-questions.ts';
import { standardise, turnTo } from './scale.ts';
import type { Standing } from './standing.ts';

/** How the iterations ended. */
export interface Convergence {
  /** `converged`: the last iteration moved nobody by more than the tolerance. `stopped`: the most iterations came first. */
  readonly state: 'converged' | 'stopped';
  readonly iterations: number;
  /** Largest move of a position in the last iteration, in standard deviations of all positions. */
  readonly change: number;
  readonly tolerance: number;
}

/** Positions are printed with two decimals. */
export const tolerance = 1e-3;
export const mostIterations = 300;
/** Iterations before mixing: until then steps are long, and tell nothing of the end. */
const alone = 8;

/** Questions, positions, scale, in turn until nothing moves. Changes `standing`. */
export function settle(on: Layout, standing: Standing, most: number): Convergence {
  const memory = newMixing();
  let [change, iterations] = [Infinity, 0];
  while (iterations < most && change > tolerance) {
    const from = unfold(standing);
    placeQuestions(on, standing);
    placeMembers(on, standing);
    standardise(on, standing);
    // Ballots do not fix how a plane is turned: without this it may go round for ever.
    if (standing.axes === 2) turnTo(on, standing, from);
    change = largestMove(on, standing, from);
    iterations++;
    if (iterations > alone && change > tolerance) mix(memory, standing, from);
  }
  return { state: change <= tolerance ? 'converged' : 'stopped', iterations, change, tolerance };
}

/** Positions stand first in what `unfold` gives. */
function largestMove(on: Layout, { mean }: Standing, from: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < mean.length; at++) {
    if (ballotsIn(on, at >> 1) === 0) continue;
    largest = Math.max(largest, Math.abs((mean[at] ?? 0) - (from[at] ?? 0)));
  }
  return largest;
}
