import type { Estimate } from '../../analysis/index.ts';

/** Value and interval of an estimate as a chart takes them; nothing in any other state. */
export const estimated = (
  estimate: Estimate,
): { readonly value?: number; readonly low?: number; readonly high?: number } =>
  estimate.kind === 'estimate' ? { value: estimate.value, low: estimate.low, high: estimate.high } : {};
