import { createHash } from 'node:crypto';
import type { OpenRecord } from '../../record/index.ts';
import type { Results } from './results.ts';

/** Keeps what the record holds, once for each version of it: by this a newer record is compared. */
export function keepSnapshot(results: Results, record: OpenRecord, version: string): void {
  const [known] = results.all('SELECT 1 AS one FROM decision WHERE record = ? LIMIT 1', version);
  if (known) return;
  results.together(() => {
    for (const decision of record.decisions()) {
      const figures = createHash('sha256').update(JSON.stringify(decision)).update(record.roll(decision.id));
      results.run(
        'INSERT OR IGNORE INTO decision VALUES (?, ?, ?, ?)',
        ...[version, decision.id, decision.heldOn ?? null, figures.digest('hex').slice(0, 12)],
      );
    }
  });
}

/** A decision that a record holds otherwise than an earlier one, or newly. */
export interface NewsOfRecord {
  readonly id: string;
  /** Undefined where the record gives no day. */
  readonly heldOn?: string | undefined;
  readonly kind: 'new' | 'changed';
}

/**
 * What is new or changed between two records whose snapshots are kept, in order of day; undefined where the earlier one is
 * not, so that nothing can be said.
 */
export function newsBetween(
  results: Results,
  before: string,
  after: string,
): readonly NewsOfRecord[] | undefined {
  const [known] = results.all('SELECT 1 AS one FROM decision WHERE record = ? LIMIT 1', before);
  if (!known) return undefined;
  return results
    .all(
      `SELECT a.id, a.held_on, b.id IS NULL AS is_new FROM decision a
       LEFT JOIN decision b ON b.record = ? AND b.id = a.id
       WHERE a.record = ? AND (b.id IS NULL OR b.figures <> a.figures) ORDER BY a.held_on, a.id`,
      before,
      after,
    )
    .map(({ id, held_on, is_new }) => ({
      id: String(id),
      heldOn: held_on === null ? undefined : String(held_on),
      kind: is_new ? 'new' : 'changed',
    }));
}
