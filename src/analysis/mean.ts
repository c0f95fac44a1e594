import { chanceFrom, resample } from './chance.ts';
import { type Estimate, level } from './estimate.ts';

/** Samples from which an interval is read, and what they start from. */
const samples = 1000;
const seed = 1;

/**
 * The mean of a measure over decisions, with the interval in which the means of 1,000 samples of the decisions lie
 * (percentile bootstrap, fixed seed): how far it depends on which decisions were taken.
 */
export function meanOver(values: readonly number[], needed: number): Estimate {
  const n = values.length;
  if (n < needed) return { kind: 'too-few', found: n, needed, of: n === 1 ? 'decision' : 'decisions' };
  const sorted = values.toSorted((a, b) => a - b);
  const chance = chanceFrom(seed);
  const means = Array.from({ length: samples }, () => {
    let sum = 0;
    for (const at of resample(n, chance)) sum += sorted[at] ?? 0;
    return sum / n;
  }).sort((a, b) => a - b);
  const tail = Math.floor(((1 - level) / 2) * samples);
  const value = sorted.reduce((sum, each) => sum + each, 0) / n;
  const [low = value, high = value] = [means[tail], means[samples - 1 - tail]];
  return { kind: 'estimate', value, low: Math.min(low, value), high: Math.max(high, value), n };
}
