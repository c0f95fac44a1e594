import { z } from '../estimate.ts';
import { type Calibration, widthAt } from './calibrate.ts';
import { ballotsIn, type Layout } from './layout.ts';
import { below } from './normal.ts';
import type { Standing } from './standing.ts';

/** Where a member stood in a period, on one dimension. */
export interface IdealPlace {
  readonly member: string;
  readonly period: number;
  /** 1 or 2. */
  readonly dimension: number;
  /** In standard deviations of all positions, 0 the middle of them. */
  readonly mean: number;
  /** Standard error. */
  readonly error: number;
  /** The interval of 95 %. */
  readonly low: number;
  readonly high: number;
  /** Percent of the members that voted in the period who stand lower, those at the same place counted half. 0 to 100. */
  readonly percentile: number;
  /** Its ballots in the period. */
  readonly n: number;
}

/** How a decision divided the members. */
export interface IdealItem {
  readonly decision: string;
  readonly period: number;
  /**
   * `fitted`; `separating`: the answers stand in perfect order along the axis, and how steeply is set by the prior;
   * `unanimous`: all ballots were the same, and nothing is told.
   */
  readonly state: 'fitted' | 'separating' | 'unanimous';
  /** One for each dimension; above 0 where yes is more likely the higher a member stands. Empty for `unanimous`. */
  readonly discrimination: readonly number[];
  /**
   * Between no and abstain, between abstain and yes: on the scale of discrimination × position. Empty for `unanimous`.
   */
  readonly cutpoints: readonly number[];
  /** The first decision on the same question, where it shares discrimination and cutpoints with an earlier one. */
  readonly sameAs?: string | undefined;
}

export function placesOf(
  on: Layout,
  standing: Standing,
  calibration: Calibration | undefined,
): readonly IdealPlace[] {
  const { mean, spread, axes } = standing;
  const orders = Array.from({ length: axes }, (_, axis) =>
    on.periods.map((_, at) => inOrder(on, mean, { at, axis })),
  );
  const places: IdealPlace[] = [];
  for (const [m, member] of on.members.entries()) {
    for (const [at, period] of on.periods.entries()) {
      const cell = m * on.periods.length + at;
      const n = ballotsIn(on, cell);
      if (n === 0) continue;
      for (let axis = 0; axis < axes; axis++) {
        const position = mean[2 * cell + axis] ?? 0;
        const times = calibration ? widthAt(calibration, position) : 1;
        const error = times * Math.sqrt(spread[3 * cell + 2 * axis] ?? 0);
        const percentile = percentileIn(orders[axis]?.[at] ?? new Float64Array(), position);
        const [low, high] = [position - z * error, position + z * error];
        places.push({ member, period, dimension: axis + 1, mean: position, error, low, high, percentile, n });
      }
    }
  }
  return places;
}

/** Positions of those who voted in a period, from the lowest. */
function inOrder(
  on: Layout,
  mean: Float64Array,
  { at, axis }: { readonly at: number; readonly axis: number },
): Float64Array {
  const cells = on.members
    .map((_, m) => m * on.periods.length + at)
    .filter((cell) => ballotsIn(on, cell) > 0);
  return Float64Array.from(cells, (cell) => mean[2 * cell + axis] ?? 0).sort();
}

function percentileIn(order: Float64Array, position: number): number {
  const lower = order.findIndex((each) => each >= position);
  const higher = order.findIndex((each) => each > position);
  return (50 * (lower + (higher < 0 ? order.length : higher))) / order.length;
}

export function itemsOf(on: Layout, standing: Standing): readonly IdealItem[] {
  const { discrimination, lower, gap, axes } = standing;
  const first = new Map<number, string>();
  const separating = separatingQuestions(on, standing);
  const fitted = on.decisions.map(({ id, period }, at): IdealItem => {
    const question = on.questionOf[at] ?? 0;
    const before = first.get(question);
    if (before === undefined) first.set(question, id);
    const cut = lower[question] ?? 0;
    return {
      decision: id,
      period,
      state: separating.has(question) ? 'separating' : 'fitted',
      discrimination: [...discrimination.subarray(2 * question, 2 * question + axes)],
      cutpoints: [cut, cut + (gap[question] ?? 0)],
      sameAs: before,
    };
  });
  const unanimous = on.unanimous.map(
    ({ id, period }): IdealItem => ({
      decision: id,
      period,
      state: 'unanimous',
      discrimination: [],
      cutpoints: [],
    }),
  );
  return [...fitted, ...unanimous].sort(
    (a, b) => a.period - b.period || (a.decision < b.decision ? -1 : a.decision > b.decision ? 1 : 0),
  );
}

/** Questions on which every no stands below every abstention, and that below every yes, along their discrimination. */
function separatingQuestions(on: Layout, { mean, discrimination }: Standing): ReadonlySet<number> {
  const { start, entries } = on.byQuestion;
  const found = new Set<number>();
  for (let question = 0; question < on.questions; question++) {
    const most = [-Infinity, -Infinity, -Infinity];
    const least = [Infinity, Infinity, Infinity];
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) {
      const entry = entries[at] ?? 0;
      const cell = entry >> 2;
      const given =
        (discrimination[2 * question] ?? 0) * (mean[2 * cell] ?? 0) +
        (discrimination[2 * question + 1] ?? 0) * (mean[2 * cell + 1] ?? 0);
      most[entry & 3] = Math.max(most[entry & 3] ?? 0, given);
      least[entry & 3] = Math.min(least[entry & 3] ?? 0, given);
    }
    const [no = 0, abstain = 0] = most;
    const [, abstainLeast = 0, yes = 0] = least;
    if (no < abstainLeast && no < yes && abstain < yes) found.add(question);
  }
  return found;
}

/** Chances of the three answers; they add up to 1. */
export interface AnswerChances {
  readonly no: number;
  readonly abstain: number;
  readonly yes: number;
}

/**
 * How a member would vote on a decision, as the model has it, with the uncertainty of its position counted in.
 *
 * @param places where the member stands, one for each dimension, in order
 */
export function answerChances(
  { discrimination, cutpoints }: IdealItem,
  places: readonly Pick<IdealPlace, 'mean' | 'error'>[],
): AnswerChances | undefined {
  const [lower, upper] = cutpoints;
  if (lower === undefined || upper === undefined) return undefined;
  let [given, variance] = [0, 1];
  for (const [axis, { mean, error }] of places.entries()) {
    const steep = discrimination[axis] ?? 0;
    given += steep * mean;
    variance += (steep * error) ** 2;
  }
  const no = below((lower - given) / Math.sqrt(variance));
  const yes = below((given - upper) / Math.sqrt(variance));
  return { no, abstain: Math.max(0, 1 - no - yes), yes };
}
