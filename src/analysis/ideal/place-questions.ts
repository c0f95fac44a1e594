import { edge } from './answer.ts';
import { solve } from './cholesky.ts';
import type { Layout } from './layout.ts';
import { hazard } from './normal.ts';
import { narrowest, prior, type Standing } from './standing.ts';

const narrowestGap = 1e-3;
/** Longest step of a discrimination or cutpoint at once. */
const stride = 1;

/** One Newton step of each question's discrimination and cutpoints, positions held; renews the discriminations' covariances. */
export function placeQuestions(on: Layout, standing: Standing): void {
  const slope = new Float64Array(standing.axes + 2);
  const bend = new Float64Array(slope.length ** 2);
  for (let question = 0; question < on.questions; question++) {
    gather(on, standing, question, { slope, bend });
    solve(bend, slope, slope.length);
    move(standing, question, slope);
  }
}

/** Slope and negative curvature of a question's log posterior in discriminations, lower and upper cutpoint. */
interface Surface {
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

// Plain variables and no pairs: this runs for every ballot in every iteration. Each ballot is looked at on both sides of
// what the position gives, as far out as position and discrimination are not known.
function gather(on: Layout, standing: Standing, question: number, { slope, bend }: Surface): void {
  const { mean, spread, discrimination, sway, lower, gap, axes } = standing;
  const { start, entries } = on.byQuestion;
  const b0 = discrimination[2 * question] ?? 0;
  const b1 = discrimination[2 * question + 1] ?? 0;
  const c00 = sway[3 * question] ?? 0;
  const c01 = sway[3 * question + 1] ?? 0;
  const c11 = sway[3 * question + 2] ?? 0;
  const cut = lower[question] ?? 0;
  const apart = gap[question] ?? 0;
  const firm = 1 / prior.discrimination;
  let g0 = -b0 * firm;
  let g1 = -b1 * firm;
  let gl = 0;
  let gu = 0;
  let h00 = firm;
  let h01 = 0;
  let h11 = firm;
  let h0l = 0;
  let h0u = 0;
  let h1l = 0;
  let h1u = 0;
  let hll = 0;
  let hlu = 0;
  let huu = 0;
  let w00 = firm;
  let w01 = 0;
  let w11 = firm;
  const end = start[question + 1] ?? 0;
  for (let at = start[question] ?? 0; at < end; at++) {
    const entry = entries[at] ?? 0;
    const cell = entry >> 2;
    const answer = entry & 3;
    const m0 = mean[2 * cell] ?? 0;
    const m1 = mean[2 * cell + 1] ?? 0;
    const s00 = spread[3 * cell] ?? 0;
    const s01 = spread[3 * cell + 1] ?? 0;
    const s11 = spread[3 * cell + 2] ?? 0;
    const k0 = s00 * b0 + s01 * b1;
    const k1 = s01 * b0 + s11 * b1;
    const e00 = m0 * m0 + s00;
    const e01 = m0 * m1 + s01;
    const e11 = m1 * m1 + s11;
    const variance = b0 * k0 + b1 * k1 + c00 * e00 + 2 * c01 * e01 + c11 * e11;
    const reach = Math.max(Math.sqrt(variance), narrowest);
    const low = cut - b0 * m0 - b1 * m1;
    const high = low + apart;
    let left = 0;
    let right = 0;
    let ll = 0;
    let lu = 0;
    let uu = 0;
    if (answer === 2) {
      left = hazard(-high - reach);
      right = hazard(reach - high);
      gu -= 0.5 * (left + right);
      uu = 0.5 * (left * (left - high - reach) + right * (right - high + reach));
    } else if (answer === 0) {
      left = -hazard(low + reach);
      right = -hazard(low - reach);
      gl -= 0.5 * (left + right);
      ll = 0.5 * (left * (left - low - reach) + right * (right - low + reach));
    } else {
      const leftLow = edge(low + reach, high + reach);
      const leftHigh = edge(-high - reach, -low - reach);
      const rightLow = edge(low - reach, high - reach);
      const rightHigh = edge(reach - high, reach - low);
      left = leftLow - leftHigh;
      right = rightLow - rightHigh;
      gl -= 0.5 * (leftLow + rightLow);
      gu += 0.5 * (leftHigh + rightHigh);
      ll = 0.5 * (leftLow * (leftLow - low - reach) + rightLow * (rightLow - low + reach));
      lu = -0.5 * (leftLow * leftHigh + rightLow * rightHigh);
      uu = 0.5 * (leftHigh * (leftHigh + high + reach) + rightHigh * (rightHigh + high - reach));
    }
    const rise = 0.5 * (left + right);
    const curve = (0.5 * (left - right)) / reach;
    const both = ll + 2 * lu + uu;
    g0 += m0 * rise - curve * k0;
    g1 += m1 * rise - curve * k1;
    h00 += m0 * m0 * both + curve * s00;
    h01 += m0 * m1 * both + curve * s01;
    h11 += m1 * m1 * both + curve * s11;
    w00 += curve * e00;
    w01 += curve * e01;
    w11 += curve * e11;
    h0l -= m0 * (ll + lu);
    h0u -= m0 * (lu + uu);
    h1l -= m1 * (ll + lu);
    h1u -= m1 * (lu + uu);
    hll += ll;
    hlu += lu;
    huu += uu;
  }
  const middle = (cut + apart / 2) / prior.middle / 2;
  const open = (prior.gapShape - 1) / apart;
  gl -= middle + open - prior.gapRate;
  gu -= middle - open + prior.gapRate;
  const hold = 0.25 / prior.middle;
  hll += hold + open / apart;
  huu += hold + open / apart;
  hlu += hold - open / apart;
  const area = w00 * w11 - w01 * w01;
  sway[3 * question] = axes === 1 ? 1 / w00 : w11 / area;
  sway[3 * question + 1] = axes === 1 ? 0 : -w01 / area;
  sway[3 * question + 2] = axes === 1 ? 0 : w00 / area;
  if (axes === 1) {
    slope.set([g0, gl, gu]);
    bend.set([h00, h0l, h0u, h0l, hll, hlu, h0u, hlu, huu]);
  } else {
    slope.set([g0, g1, gl, gu]);
    bend.set([h00, h01, h0l, h0u, h01, h11, h1l, h1u, h0l, h1l, hll, hlu, h0u, h1u, hlu, huu]);
  }
}

/** A step no longer than `stride`, with the cutpoints kept apart. */
function move({ discrimination, lower, gap, axes }: Standing, question: number, step: Float64Array): void {
  let longest = stride;
  for (const each of step) longest = Math.max(longest, Math.abs(each));
  const part = stride / longest;
  for (let axis = 0; axis < axes; axis++) {
    const place = 2 * question + axis;
    discrimination[place] = (discrimination[place] ?? 0) + part * (step[axis] ?? 0);
  }
  lower[question] = (lower[question] ?? 0) + part * (step[axes] ?? 0);
  const old = gap[question] ?? 0;
  const wider = part * ((step[axes + 1] ?? 0) - (step[axes] ?? 0));
  gap[question] = Math.max(old + wider, old / 3, narrowestGap);
}
