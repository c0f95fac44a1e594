import { density, hazard } from './normal.ts';

/**
 * The ordered probit of one ballot. `low` and `high` are the two cutpoints less what the member's position gives
 * (discrimination × position): no below `low`, abstain between, yes above `high`; the noise is standard normal.
 */

/** Density at the lower edge over the probability between the edges, φ(low) / (Φ(high) − Φ(low)); low < high. */
export function edge(low: number, high: number): number {
  if (low >= 0) {
    return 1 / (1 / hazard(-low) - Math.exp(0.5 * (low * low - high * high)) / hazard(-high));
  }
  if (high <= 0) {
    return 1 / (Math.exp(0.5 * (low * low - high * high)) / hazard(high) - 1 / hazard(low));
  }
  return density(low) / (1 - density(low) / hazard(low) - density(high) / hazard(-high));
}

/** Slope of the log probability of the answer (0 no, 1 abstain, 2 yes) in what the position gives. */
export function answerSlope(answer: number, low: number, high: number): number {
  if (answer === 2) return hazard(-high);
  if (answer === 0) return -hazard(low);
  return edge(low, high) - edge(-high, -low);
}
