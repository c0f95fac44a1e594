import { answerSlope } from './answer.ts';
import { type Layout, span } from './layout.ts';
import { type Evidence, filter, type Moves, smooth } from './smooth.ts';
import { narrowest, prior, type Standing } from './standing.ts';

/**
 * One step of the positions, questions held. What a member's ballots of a period say becomes one normal observation, with
 * the slope and curvature that their log probability has on average over what is not known of position and
 * discrimination; a Kalman smoother carries the observations over the periods. Then the drift, from the moves.
 */
export function placeMembers(on: Layout, standing: Standing): void {
  const evidence = noEvidence(on);
  const moves: Moves = { squares: 0, count: 0 };
  for (let member = 0; member < on.members.length; member++) {
    gatherMember(on, standing, member, evidence);
    filter(on, standing, member, evidence);
    smooth(on, standing, member, moves);
  }
  standing.drift = (moves.squares + prior.drift * prior.driftMoves) / (moves.count + prior.driftMoves);
}

export const noEvidence = ({ periods }: Layout): Evidence => ({
  slope: new Float64Array(2 * periods.length),
  weight: new Float64Array(3 * periods.length),
});

/** What a member's ballots say of each period, written over `evidence`. */
export function gatherMember(on: Layout, standing: Standing, member: number, evidence: Evidence): void {
  const [first, last] = span(on, member);
  for (let period = first; period <= last; period++) gatherCell(on, standing, { member, period }, evidence);
}

// Plain variables and no pairs: this runs for every ballot in every iteration.
function gatherCell(
  on: Layout,
  { mean, spread, weight: last, discrimination, sway, lower, gap }: Standing,
  { member, period }: { readonly member: number; readonly period: number },
  { slope, weight }: Evidence,
): void {
  const { start, entries } = on.byCell;
  const cell = member * on.periods.length + period;
  const m0 = mean[2 * cell] ?? 0;
  const m1 = mean[2 * cell + 1] ?? 0;
  const s00 = spread[3 * cell] ?? 0;
  const s01 = spread[3 * cell + 1] ?? 0;
  const s11 = spread[3 * cell + 2] ?? 0;
  let g0 = 0;
  let g1 = 0;
  let w00 = 0;
  let w01 = 0;
  let w11 = 0;
  const end = start[cell + 1] ?? 0;
  for (let at = start[cell] ?? 0; at < end; at++) {
    const entry = entries[at] ?? 0;
    const question = entry >> 2;
    const b0 = discrimination[2 * question] ?? 0;
    const b1 = discrimination[2 * question + 1] ?? 0;
    const c00 = sway[3 * question] ?? 0;
    const c01 = sway[3 * question + 1] ?? 0;
    const c11 = sway[3 * question + 2] ?? 0;
    const e00 = b0 * b0 + c00;
    const e01 = b0 * b1 + c01;
    const e11 = b1 * b1 + c11;
    const k0 = c00 * m0 + c01 * m1;
    const k1 = c01 * m0 + c11 * m1;
    const variance = e00 * s00 + 2 * e01 * s01 + e11 * s11 + k0 * m0 + k1 * m1;
    const reach = Math.max(Math.sqrt(variance), narrowest);
    const low = (lower[question] ?? 0) - b0 * m0 - b1 * m1;
    const high = low + (gap[question] ?? 0);
    const left = answerSlope(entry & 3, low + reach, high + reach);
    const right = answerSlope(entry & 3, low - reach, high - reach);
    const rise = 0.5 * (left + right);
    const bend = (0.5 * (left - right)) / reach;
    g0 += b0 * rise - bend * k0;
    g1 += b1 * rise - bend * k1;
    w00 += e00 * bend;
    w01 += e01 * bend;
    w11 += e11 * bend;
  }
  slope[2 * period] = g0;
  slope[2 * period + 1] = g1;
  // Halfway from the last curvature: where one ballot is all there is, position and uncertainty else chase each other.
  const share = last[3 * cell] === 0 ? 1 : 0.5;
  last[3 * cell] = (last[3 * cell] ?? 0) * (1 - share) + share * w00;
  last[3 * cell + 1] = (last[3 * cell + 1] ?? 0) * (1 - share) + share * w01;
  last[3 * cell + 2] = (last[3 * cell + 2] ?? 0) * (1 - share) + share * w11;
  weight.set(last.subarray(3 * cell, 3 * cell + 3), 3 * period);
}
