import { ballotsIn, type Layout } from './layout.ts';
import { changeAxes } from './scale.ts';
import type { Standing } from './standing.ts';

/** What fixes the direction of an axis, since ballots do not: the same model fits mirrored. */
export interface Anchor {
  /** 1 or 2. */
  readonly dimension: number;
  /** Stands higher, on average over its ballots. */
  readonly high: string;
  /** Stands lower; undefined where there is none in the selection, and `high` is above the middle. */
  readonly low?: string | undefined;
}

/** Who anchors an axis: the first on each list that voted, and are not the same. */
export interface AnchorLists {
  readonly high: readonly string[];
  readonly low: readonly string[];
}

/**
 * On the first axis the United States stand high, against the Soviet Union, Russia or Cuba; on the second, which has no
 * such custom, India or Brazil. Others take their places where these did not vote.
 */
export const usualAnchors: readonly AnchorLists[] = [
  { high: ['USA', 'GBR', 'FRA', 'CAN'], low: ['SUN', 'RUS', 'CUB', 'CHN'] },
  { high: ['IND', 'BRA', 'MEX', 'EGY'], low: ['USA', 'SUN', 'RUS', 'CUB'] },
];

/** Turns a plane to its main axes, then mirrors each axis to its anchors. Tells the anchors taken. */
export function orient(on: Layout, standing: Standing, lists: readonly AnchorLists[]): readonly Anchor[] {
  if (standing.axes === 2) turnToMainAxes(on, standing);
  const axes = standing.axes === 1 ? ([0] as const) : ([0, 1] as const);
  const anchors = axes.map((axis) => anchorOf(on, standing, axis, lists[axis]));
  const sign = (axis: 0 | 1): number => (anchors[axis]?.mirrored ? -1 : 1);
  changeAxes(on, standing, { centre: [0, 0], turn: [sign(0), 0, 0, sign(1)] });
  return anchors.map(({ dimension, high, low }) => ({ dimension, high, low }));
}

function anchorOf(on: Layout, standing: Standing, axis: 0 | 1, lists: AnchorLists = { high: [], low: [] }) {
  const voted = new Set(on.members);
  const high = lists.high.find((code) => voted.has(code)) ?? on.members[0] ?? '';
  const low = lists.low.find((code) => code !== high && voted.has(code));
  const above = averageOf(on, standing, axis, high) - (low ? averageOf(on, standing, axis, low) : 0);
  return { dimension: axis + 1, high, low, mirrored: above < 0 };
}

/** Position of a member over its periods, by its ballots. */
function averageOf(on: Layout, { mean }: Standing, axis: 0 | 1, code: string): number {
  const base = on.members.indexOf(code) * on.periods.length;
  let [sum, ballots] = [0, 0];
  for (let cell = base; cell < base + on.periods.length; cell++) {
    const n = ballotsIn(on, cell);
    sum += n * (mean[2 * cell + axis] ?? 0);
    ballots += n;
  }
  return sum / ballots;
}

/**
 * Axes on which positions do not go together, and of which the first is the one that ballots divide on most: a plane's
 * own, whatever axes the fit came to.
 */
function turnToMainAxes(on: Layout, standing: Standing): void {
  const { mean, discrimination } = standing;
  const voted = (at: number) => (ballotsIn(on, at) > 0 ? 1 : 0);
  const [p00, p01, p11] = products(mean, voted);
  // Positions uncorrelated with variance 1, by the inverse of the Cholesky factor.
  const side = Math.sqrt(p00);
  const lean = p01 / side;
  const rest = Math.sqrt(Math.max(p11 - lean * lean, 1e-9));
  changeAxes(on, standing, { centre: [0, 0], turn: [1 / side, 0, -lean / (side * rest), 1 / rest] });
  const { start } = on.byQuestion;
  const [d00, d01, d11] = products(discrimination, (at) => (start[at + 1] ?? 0) - (start[at] ?? 0));
  const angle = 0.5 * Math.atan2(2 * d01, d00 - d11);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  changeAxes(on, standing, { centre: [0, 0], turn: [c, s, -s, c] });
}

/** Average products of pairs, weighted: 00, 01, 11. */
function products(pairs: Float64Array, weight: (at: number) => number): readonly [number, number, number] {
  let [p00, p01, p11, total] = [0, 0, 0, 0];
  for (let at = 0; at < pairs.length / 2; at++) {
    const [x0, x1, w] = [pairs[2 * at] ?? 0, pairs[2 * at + 1] ?? 0, weight(at)];
    p00 += w * x0 * x0;
    p01 += w * x0 * x1;
    p11 += w * x1 * x1;
    total += w;
  }
  return [p00 / total, p01 / total, p11 / total];
}
