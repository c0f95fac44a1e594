import type { DecisionSummary } from '../../record/index.ts';
import { isMainCommittee } from '../../symbols/index.ts';

/** What a period is: a regular session of the Assembly, a calendar year elsewhere, or all time as one. */
export type PeriodKind = 'session' | 'year' | 'all';

/** Sessions where all decisions are the Assembly's or its committees', else years. */
export function periodKindOf(decisions: readonly DecisionSummary[]): 'session' | 'year' {
  return decisions.every(({ body }) => body === 'GA' || isMainCommittee(body)) ? 'session' : 'year';
}

/**
 * The period of a decision as a whole number: the session, the year, 0 for `all`. A special session counts to the regular
 * one that had begun before it. Undefined for a decision without a date that its period would follow from.
 */
export function periodOf({ session, heldOn }: DecisionSummary, kind: PeriodKind): number | undefined {
  if (kind === 'all') return 0;
  if (kind === 'session' && session && /^\d+$/.test(session)) return Number(session);
  if (!heldOn) return undefined;
  const year = Number(heldOn.slice(0, 4));
  return kind === 'year' ? year : Math.max(1, heldOn.slice(5) >= opening ? year - 1945 : year - 1946);
}

/** Regular sessions open in September, session 1 of 1946 being the year's; no special session was held in the days around. */
const opening = '09-10';
