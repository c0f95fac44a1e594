import type { Layout } from './layout.ts';

/**
 * Where the fit stands: laws of positions and of discriminations, both normal, and the cutpoints. Arrays of pairs keep
 * two axes; on a line the second one stays idle: no question discriminates on it.
 */
export interface Standing {
  /** One on a line, two on a plane. */
  readonly axes: 1 | 2;
  /** Position of each cell (member, period): two numbers. */
  readonly mean: Float64Array;
  /** Its covariance: three numbers, 00, 01, 11. */
  readonly spread: Float64Array;
  /** Curvature that the cell's ballots were last taken to have: three numbers, 0 before the first time. */
  readonly weight: Float64Array;
  /** Discrimination of each question: two numbers. */
  readonly discrimination: Float64Array;
  /** Its covariance: three numbers. */
  readonly sway: Float64Array;
  /** Cutpoint between no and abstain of each question. */
  readonly lower: Float64Array;
  /** From there to the cutpoint between abstain and yes; above 0. */
  readonly gap: Float64Array;
  /** Variance of a member's move from one period to the next, on each axis. */
  drift: number;
}

/**
 * What is held before any ballot is seen, on a scale on which positions have mean 0 and variance 1: for discriminations
 * and for a member's first position the standard normal law that Bailey, Strezhnev and Voeten use. Proper, so that
 * nothing runs away where ballots separate perfectly; a few dozen ballots outweigh it.
 */
export const prior = {
  /** Variance of a discrimination. */
  discrimination: 1,
  /** Variance of the middle between the two cutpoints. */
  middle: 25,
  /** Gap between the cutpoints: gamma law. */
  gapShape: 2,
  gapRate: 1,
  /** Drift: inverse gamma law, worth so many moves of this variance. */
  drift: 0.03,
  driftMoves: 20,
} as const;

/** Half of what is not known of position and discrimination is looked at to each side; never less than this. */
export const narrowest = 1e-3;

export function copyOf(standing: Standing): Standing {
  const { mean, spread, weight, discrimination, sway, lower, gap } = standing;
  return {
    ...standing,
    mean: mean.slice(),
    spread: spread.slice(),
    weight: weight.slice(),
    discrimination: discrimination.slice(),
    sway: sway.slice(),
    lower: lower.slice(),
    gap: gap.slice(),
  };
}

/** Everybody at 0 with a position as good as unknown, every question the same. */
export function blank(on: Layout, axes: 1 | 2): Standing {
  const cells = on.members.length * on.periods.length;
  const spread = new Float64Array(3 * cells);
  for (let cell = 0; cell < cells; cell++) spread.set([0.05, 0, axes === 1 ? 1 : 0.05], 3 * cell);
  return {
    axes,
    mean: new Float64Array(2 * cells),
    spread,
    weight: new Float64Array(3 * cells),
    discrimination: new Float64Array(2 * on.questions),
    sway: new Float64Array(3 * on.questions),
    lower: new Float64Array(on.questions).fill(-1),
    gap: new Float64Array(on.questions).fill(0.5),
    drift: prior.drift,
  };
}
