import { ballotsIn, type Grouped, type Layout } from './layout.ts';
import { gatherMember, noEvidence } from './place-members.ts';
import { standardise, turnTo } from './scale.ts';
import { settle } from './settle.ts';
import { addSharedDoubt } from './shared-doubt.ts';
import { drawPath, filter } from './smooth.ts';
import { copyOf, type Standing } from './standing.ts';

/** Enough positions to know the width of an interval by 2 %. */
const positionsWanted = 2000;
/** No more ballots than this are made up, but for one whole round. */
const ballotsAtMost = 1_000_000;
const roundsAtMost = 40;
/** Enough from where the fit to the real ballots ended. */
const iterationsAtMost = 60;
/** The width that theory gives counts as much as so many positions. */
const theoryCounts = 50;

/** How much wider than in theory intervals must be to hold what they promise. */
export interface Calibration {
  /** For positions so far from the middle or farther, up to the next, intervals are so many times as wide. */
  readonly widened: readonly { readonly from: number; readonly times: number }[];
  /** Rounds of made-up ballots, and positions in them that were compared with the truth. */
  readonly rounds: number;
  readonly positions: number;
}

/** Far from the middle few decisions tell members apart, and the fit claims more than near it. */
const distances = [0, 0.5, 1, 1.5, 2, 3] as const;

/**
 * A parametric bootstrap of the intervals' width. Ballots are made up from the fitted model, the same members on the same
 * decisions, for positions that are known because they were drawn; the model is fitted to them as it was to the real
 * ones; how far the estimates lie from the truth, in the standard errors that the fit claims, is by how much it claims too
 * much. The noise is a fixed sequence: the same ballots give the same width.
 */
export function calibrate(on: Layout, standing: Standing): Calibration {
  const voted = cellsWithBallots(on);
  const rounds = Math.max(
    1,
    Math.min(roundsAtMost, Math.ceil(positionsWanted / voted.length), Math.floor(ballotsAtMost / on.ballots)),
  );
  const noise = noiseFrom(1946);
  const seen: Seen[] = distances.map((from) => ({ from, squares: 0, positions: 0 }));
  for (let round = 0; round < rounds; round++) {
    const truth = drawTruth(on, standing, noise);
    const madeUp = makeUp(on, truth, noise);
    standardise(on, truth);
    const found = copyOf(standing);
    settle(madeUp, found, iterationsAtMost);
    addSharedDoubt(madeUp, found);
    if (found.axes === 2) turnTo(on, found, truth.mean);
    compare(voted, { found, truth }, seen);
  }
  return {
    widened: widths(seen),
    rounds,
    positions: seen.reduce((sum, { positions }) => sum + positions, 0),
  };
}

/** How many times as wide the interval of a position is. */
export const widthAt = ({ widened }: Calibration, position: number): number =>
  widened.findLast(({ from }) => Math.abs(position) >= from)?.times ?? 1;

function cellsWithBallots(on: Layout): readonly number[] {
  const cells = on.members.length * on.periods.length;
  return Array.from({ length: cells }, (_, cell) => cell).filter((cell) => ballotsIn(on, cell) > 0);
}

interface Seen {
  readonly from: number;
  /** Of errors, in standard errors. */
  squares: number;
  positions: number;
}

function compare(
  voted: readonly number[],
  { found, truth }: { readonly found: Standing; readonly truth: Standing },
  seen: readonly Seen[],
): void {
  for (const cell of voted) {
    for (let axis = 0; axis < found.axes; axis++) {
      const position = found.mean[2 * cell + axis] ?? 0;
      const error = position - (truth.mean[2 * cell + axis] ?? 0);
      const at = seen.findLast(({ from }) => Math.abs(position) >= from);
      if (!at) continue;
      at.squares += (error * error) / (found.spread[3 * cell + 2 * axis] ?? 1);
      at.positions++;
    }
  }
}

/** Theory holds where few positions speak against it; nothing is made narrower. */
function widths(seen: readonly Seen[]): Calibration['widened'] {
  const squares = seen.reduce((sum, each) => sum + each.squares, 0);
  const positions = seen.reduce((sum, each) => sum + each.positions, 0);
  const overall = (squares + theoryCounts) / (positions + theoryCounts);
  return seen.map((each) => ({
    from: each.from,
    times: Math.sqrt(Math.max(1, (each.squares + theoryCounts * overall) / (each.positions + theoryCounts))),
  }));
}

/** A whole path for each member out of the law that the fit found; the covariances become 0. */
function drawTruth(on: Layout, standing: Standing, noise: () => number): Standing {
  const truth = copyOf(standing);
  const evidence = noEvidence(on);
  for (let member = 0; member < on.members.length; member++) {
    gatherMember(on, standing, member, evidence);
    filter(on, truth, member, evidence);
    drawPath(on, truth, member, noise);
  }
  truth.spread.fill(0);
  return truth;
}

/** The same members on the same decisions, with answers that the model gives for these positions. */
function makeUp(on: Layout, { mean, discrimination, lower, gap }: Standing, noise: () => number): Layout {
  const drawn = (cell: number, question: number): number => {
    const given =
      (discrimination[2 * question] ?? 0) * (mean[2 * cell] ?? 0) +
      (discrimination[2 * question + 1] ?? 0) * (mean[2 * cell + 1] ?? 0) +
      noise();
    const cut = lower[question] ?? 0;
    return given < cut ? 0 : given < cut + (gap[question] ?? 0) ? 1 : 2;
  };
  const { start } = on.byQuestion;
  const entries = on.byQuestion.entries.slice();
  for (let question = 0; question < on.questions; question++) {
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) {
      const cell = (entries[at] ?? 0) >> 2;
      entries[at] = 4 * cell + drawn(cell, question);
    }
  }
  const byQuestion = { start, entries };
  return { ...on, byQuestion, byCell: regroup(on, byQuestion) };
}

/** The ballots of `byQuestion` by cells, in the order that `layout` gives them: by question within each cell. */
function regroup(on: Layout, { start, entries }: Grouped): Grouped {
  const next = on.byCell.start.slice();
  const regrouped = new Int32Array(entries.length);
  for (let question = 0; question < on.questions; question++) {
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) {
      const entry = entries[at] ?? 0;
      const place = next[entry >> 2] ?? 0;
      next[entry >> 2] = place + 1;
      regrouped[place] = 4 * question + (entry & 3);
    }
  }
  return { start: on.byCell.start, entries: regrouped };
}

/** Standard normal numbers, the same from the same seed: mulberry32 through Box and Muller. */
export function noiseFrom(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
