import { chanceFrom } from './chance.ts';
import { type Estimate, level, wilson } from './estimate.ts';

/** Samples from which an interval is read, and what they start from. */
const samples = 1000;
const seed = 1;

/**
 * The mean of a measure from 0 to 1 over decisions, with the interval in which the means of 1,000 samples of the decisions
 * lie (percentile bootstrap, fixed seed): how far it depends on which decisions were taken. Where all are equal samples cannot
 * tell, and the interval is Wilson's.
 */
export function meanOver(values: readonly number[], needed: number): Estimate {
  const n = values.length;
  if (n < needed) return { kind: 'too-few', found: n, needed, of: n === 1 ? 'decision' : 'decisions' };
  const sorted = Float64Array.from(values).sort();
  const [first = 0] = sorted;
  if (first === sorted[n - 1]) return { kind: 'estimate', value: first, ...wilson(first, n), n };
  const means = sampleMeans(sorted).sort();
  const tail = Math.floor(((1 - level) / 2) * samples);
  const value = sorted.reduce((sum, each) => sum + each, 0) / n;
  const [low = value, high = value] = [means[tail], means[samples - 1 - tail]];
  return { kind: 'estimate', value, low: Math.min(low, value), high: Math.max(high, value), n };
}

/** The mean of each sample with replacement. */
function sampleMeans(values: Float64Array): Float64Array {
  const n = values.length;
  const draws = drawn(samples * n);
  const share = n / 2 ** 32;
  const means = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample++) {
    let sum = 0;
    for (let at = sample * n; at < (sample + 1) * n; at++)
      sum += values[Math.floor((draws[at] ?? 0) * share)] ?? 0;
    means[sample] = sum / n;
  }
  return means;
}

let known = new Uint32Array(0);

/** So many random numbers of 32 bits, the same whenever asked. Kept: drawing takes ten times as long as adding up. */
function drawn(count: number): Uint32Array {
  if (known.length >= count) return known;
  const chance = chanceFrom(seed);
  known = Uint32Array.from({ length: count }, () => chance(2 ** 32));
  return known;
}
