import { type Estimate, noEstimateText } from '../../analysis/index.ts';

/** "0.853 (0.784 to 0.903)", or why there is no figure. Rounded here, at the last step. */
export function estimateText(estimate: Estimate, digits = 3): string {
  if (estimate.kind !== 'estimate') return noEstimateText(estimate);
  const figure = (value: number): string => value.toFixed(digits).replace(/^-(0\.?0*)$/, '$1');
  return `${figure(estimate.value)} (${figure(estimate.low)} to ${figure(estimate.high)})`;
}
