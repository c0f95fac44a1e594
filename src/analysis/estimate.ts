/** How sure an interval is: it holds the true value 95 times in 100, under the assumption that its method states. */
export const level = 0.95;

/** A figure with its interval, or the state in which there is none. Never NaN. */
export type Estimate =
  | {
      readonly kind: 'estimate';
      readonly value: number;
      /** Undefined where the method gives none. */
      readonly low: number;
      readonly high: number;
      /** Decisions counted. */
      readonly n: number;
    }
  | NoEstimate;

/**
 * `too-few`: less was found than is needed. `all-equal`: every ballot is the same, so that agreement by chance would be
 * complete and nothing can be said beyond it. `not-in-selection`: a member or group without a ballot.
 */
export type NoEstimate =
  | { readonly kind: 'too-few'; readonly found: number; readonly needed: number; readonly of: string }
  | { readonly kind: 'all-equal'; readonly n: number }
  | { readonly kind: 'not-in-selection'; readonly who: string };

/** "too few: 3 shared votes, 10 needed" */
export function noEstimateText(state: NoEstimate): string {
  switch (state.kind) {
    case 'too-few':
      return `too few: ${state.found} ${state.of}, ${state.needed} needed`;
    case 'all-equal':
      return `all ballots equal on ${state.n} decisions: nothing beyond chance to measure`;
    case 'not-in-selection':
      return `${state.who} has no ballot in this selection`;
  }
}

/** The value where there is one; undefined in any other state. */
export const valueIn = (estimate: Estimate): number | undefined =>
  estimate.kind === 'estimate' ? estimate.value : undefined;

/** Of the normal distribution, two-sided at `level`. */
export const z = 1.959963984540054;

/**
 * Wilson's score interval of a share, from 0 to 1. For a mean of scores between 0 and 1 that are not all 0 or 1 it is
 * wider than it need be, never narrower: no such scores vary more.
 *
 * @param n observations; at least 1
 * @see Wilson (1927), JASA 22: 209–212
 */
export function wilson(value: number, n: number): { readonly low: number; readonly high: number } {
  const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return {
    low: value === 0 ? 0 : Math.max(0, centre - half),
    high: value === 1 ? 1 : Math.min(1, centre + half),
  };
}

/** A value with the normal interval of its standard error, kept within bounds. */
export function normal(
  value: number,
  error: number,
  [least, most]: readonly [number, number],
): { readonly low: number; readonly high: number } {
  return { low: Math.max(least, value - z * error), high: Math.min(most, value + z * error) };
}
