/** Equal steps of probability into which forecasts are sorted to see how often they came true. */
const steps = 15;

/** A running count of forecasts and what came of them. Only this file reads what is in it. */
export interface Measure {
  count: number;
  right: number;
  logLoss: number;
  brier: number;
  /** Outcome × most likely outcome. */
  readonly confusion: Float64Array;
  /** Forecasts, their most likely outcome's probability summed, and how often it came, by step. */
  readonly bins: Float64Array;
}

export const emptyMeasure = (): Measure => ({
  count: 0,
  right: 0,
  logLoss: 0,
  brier: 0,
  confusion: new Float64Array(9),
  bins: new Float64Array(3 * steps),
});

/** Ballots that are forecast, in this order: yes, no, abstain. */
export type Probabilities = ArrayLike<number>;

/** Takes a forecast into account: how likely yes, no and abstain were, and which of them (0, 1, 2) came. */
export function take(into: Measure, forecast: Probabilities, came: number): void {
  let likeliest = 0;
  for (let k = 0; k < 3; k++) {
    const share = forecast[k] ?? 0;
    if (share > (forecast[likeliest] ?? 0)) likeliest = k;
    const off = share - (k === came ? 1 : 0);
    into.brier += off * off;
  }
  const sure = forecast[likeliest] ?? 0;
  const step = 3 * Math.min(steps - 1, Math.floor(sure * steps));
  const right = likeliest === came ? 1 : 0;
  into.count++;
  into.right += right;
  into.logLoss -= Math.log(forecast[came] ?? 0);
  add(into.confusion, 3 * came + likeliest, 1);
  add(into.bins, step, 1);
  add(into.bins, step + 1, sure);
  add(into.bins, step + 2, right);
}

function add(into: Float64Array, at: number, value: number): void {
  into[at] = (into[at] ?? 0) + value;
}

/** A measure in the field's figures, means over ballots. */
export interface Figures {
  /** Ballots. */
  readonly ballots: number;
  /** Share of ballots whose likeliest outcome came, 0 to 1. */
  readonly accuracy: number;
  /** F1 of yes, no and abstain, their mean; one that neither came nor was forecast counts as 0. */
  readonly macroF1: number;
  /** Mean of -ln(probability of what came); 0 is best. */
  readonly logLoss: number;
  /** Mean of the sum over the three outcomes of (probability - came)², 0 to 2 (Brier 1950). */
  readonly brier: number;
  /** Expected calibration error of the likeliest outcome over fifteen equal steps, 0 to 1. */
  readonly calibrationError: number;
}

/** Undefined for no ballots. */
export function figuresOf({ count, right, logLoss, brier, confusion, bins }: Measure): Figures | undefined {
  if (count === 0) return undefined;
  let off = 0;
  for (let at = 0; at < bins.length; at += 3) off += Math.abs((bins[at + 1] ?? 0) - (bins[at + 2] ?? 0));
  return {
    ballots: count,
    accuracy: right / count,
    macroF1: macroF1(confusion),
    logLoss: logLoss / count,
    brier: brier / count,
    calibrationError: off / count,
  };
}

function macroF1(confusion: Float64Array): number {
  const cell = (came: number, told: number): number => confusion[3 * came + told] ?? 0;
  const f1 = [0, 1, 2].map((k) => {
    const came = cell(k, 0) + cell(k, 1) + cell(k, 2);
    const told = cell(0, k) + cell(1, k) + cell(2, k);
    return came + told === 0 ? 0 : (2 * cell(k, k)) / (came + told);
  });
  return f1.reduce((a, b) => a + b, 0) / 3;
}

/** Forecasts of about one probability: their mean, how often they came true, and how many they are. */
export interface CurvePoint {
  readonly forecast: number;
  readonly observed: number;
  readonly count: number;
}

/** The calibration curve of the likeliest outcome; steps without forecasts are left out. */
export function curveOf({ bins }: Measure): readonly CurvePoint[] {
  return Array.from({ length: steps }, (_, step) => {
    const [count = 0, sum = 0, right = 0] = bins.subarray(3 * step, 3 * step + 3);
    return { forecast: sum / count, observed: right / count, count };
  }).filter(({ count }) => count > 0);
}
