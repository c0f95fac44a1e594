import { createHash } from 'node:crypto';
import type { Claim } from '../../claims/index.ts';
import type { OpenRecord } from '../../record/index.ts';

/** The decisions that an answer rests on, by id, each with a fingerprint of its figures in the record that answered. */
export type Footing = { readonly [decision: string]: string };

/** The fingerprint of a decision that the record does not hold. */
export const noDecision = 'none';

/**
 * Fingerprints of the figures of decisions: twelve digits of a hash over all that the record says of one. Another tally,
 * ballot, sponsor, date, outcome, title or source gives another.
 */
export function fingerprintsOf(record: OpenRecord): (decision: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (known.size > 100_000) known.clear();
    const decision = record.decision(id);
    const fingerprint = decision
      ? digest(JSON.stringify({ ...decision, roll: [...decision.roll] }))
      : noDecision;
    known.set(id, fingerprint);
    return fingerprint;
  };
}

/** What claims rest on: the decision meant, those that may be meant, and those counted or compared. */
export function footingOf(claims: readonly Claim[], fingerprint: (decision: string) => string): Footing {
  const ids = claims.flatMap(({ decision, candidates, grounds = [] }) => [
    ...(decision ? [decision.id] : []),
    ...candidates.map(({ id }) => id),
    ...grounds.flatMap(({ decisions = [] }) => decisions),
  ]);
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, fingerprint(id)]));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
