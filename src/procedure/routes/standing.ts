import type { Condition, ConditionState, Standing } from './model.ts';

/** What the conditions of a route add up to. `open` only if every condition is met; no condition is `unknown`. */
export function standingOf(conditions: readonly Condition[]): Standing {
  if (conditions.some(({ state }) => state === 'not-met')) return 'closed';
  const all = conditions.length > 0 && conditions.every(({ state }) => state === 'met');
  return all ? 'open' : 'unknown';
}

/** Of alternatives, one is enough: met if one is, unknown if one is, else not met. No alternatives: not met. */
export function anyOf(states: readonly ConditionState[]): ConditionState {
  if (states.includes('met')) return 'met';
  return states.includes('unknown') ? 'unknown' : 'not-met';
}
