import { type Minimum, minimise } from './minimise.ts';

/** Rows to learn from. */
export interface Examples {
  /** Rows of `width` features, one after another; the last feature of each is 1. */
  readonly features: Float32Array;
  readonly width: number;
  /** The class of each row, 0 to `classes` - 1. */
  readonly classes: number;
  readonly outcome: Uint8Array;
}

/** A multinomial logistic regression: log-odds of each class against class 0. */
export interface Softmax {
  readonly classes: number;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** A row of `width` weights for each class but the first. */
  readonly weights: Float64Array;
  readonly rows: number;
  readonly converged: boolean;
}

/**
 * Fits by penalised likelihood; features are centred and scaled first. With no rows all weights are 0, and every class
 * is as likely as another.
 *
 * @param ridge how strongly weights are held to 0, in rows
 */
export function fitSoftmax(examples: Examples, ridge: number, mostSteps = 60): Softmax {
  const { width, classes, outcome } = examples;
  const { mean, spread } = scaleOf(examples);
  const scaled = new Float64Array(examples.features.length);
  for (let at = 0; at < scaled.length; at++) {
    const k = at % width;
    scaled[at] = ((examples.features[at] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1);
  }
  const objective = (weights: Float64Array, slope: Float64Array): number =>
    loss(scaled, { width, classes, outcome }, weights, slope) + penalty(weights, slope, ridge);
  const start = new Float64Array(width * (classes - 1));
  const found: Minimum =
    outcome.length === 0
      ? { at: start, value: 0, steps: 0, converged: true }
      : minimise(objective, start, mostSteps);
  return { classes, mean, spread, weights: found.at, rows: outcome.length, converged: found.converged };
}

/** Log-odds of each class against the first (whose own are 0) for a row of features. */
export function logOdds({ classes, mean, spread, weights }: Softmax, row: ArrayLike<number>): Float64Array {
  const odds = new Float64Array(classes);
  const width = mean.length;
  for (let c = 1; c < classes; c++) {
    let sum = 0;
    for (let k = 0; k < width; k++)
      sum += (weights[(c - 1) * width + k] ?? 0) * (((row[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1));
    odds[c] = sum;
  }
  return odds;
}

/** Log-odds as probabilities that add up to 1. */
export function probabilities(odds: ArrayLike<number>): Float64Array {
  const most = Math.max(...Array.from(odds));
  const shares = Float64Array.from(odds, (each) => Math.exp(each - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((each) => each / sum);
}

/** A feature that was hardly ever anything but 0 would else weigh without measure where it is. */
const leastSpread = 0.25;

/** Mean and standard deviation of each feature; 0 and 1 for the constant last one, and 1 for one that never varies. */
function scaleOf({ features, width }: Examples): Pick<Softmax, 'mean' | 'spread'> {
  const rows = features.length / width;
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)];
  for (let at = 0; at < features.length; at++)
    mean[at % width] = (mean[at % width] ?? 0) + (features[at] ?? 0) / rows;
  for (let at = 0; at < features.length; at++) {
    const off = (features[at] ?? 0) - (mean[at % width] ?? 0);
    spread[at % width] = (spread[at % width] ?? 0) + (off * off) / rows;
  }
  const scaled = spread.map((each) => (each > 1e-9 ? Math.max(leastSpread, Math.sqrt(each)) : 1));
  mean[width - 1] = 0;
  return { mean, spread: scaled };
}

function loss(
  features: Float64Array,
  { width, classes, outcome }: Omit<Examples, 'features'>,
  weights: Float64Array,
  slope: Float64Array,
): number {
  slope.fill(0);
  const odds = new Float64Array(classes);
  let sum = 0;
  for (let row = 0, from = 0; row < outcome.length; row++, from += width) {
    let most = 0;
    for (let c = 1, w = 0; c < classes; c++) {
      let score = 0;
      for (let k = 0; k < width; k++, w++) score += (weights[w] ?? 0) * (features[from + k] ?? 0);
      odds[c] = score;
      if (score > most) most = score;
    }
    const was = outcome[row] ?? 0;
    let all = 0;
    for (let c = 0; c < classes; c++) all += Math.exp((odds[c] ?? 0) - most);
    sum += Math.log(all) + most - (odds[was] ?? 0);
    for (let c = 1, w = 0; c < classes; c++) {
      const off = Math.exp((odds[c] ?? 0) - most) / all - (c === was ? 1 : 0);
      for (let k = 0; k < width; k++, w++) slope[w] = (slope[w] ?? 0) + off * (features[from + k] ?? 0);
    }
  }
  return sum;
}

function penalty(weights: Float64Array, slope: Float64Array, ridge: number): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k] ?? 0;
    sum += 0.5 * ridge * weight * weight;
    slope[k] = (slope[k] ?? 0) + ridge * weight;
  }
  return sum;
}
