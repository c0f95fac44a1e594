import type { PoolClient } from 'pg';
import type { TextAnswer } from '../checking/answer.ts';
import type { Versions } from '../checking/versions.ts';

/** An answer that a worker hands in; `failed` ones go to the dead letters. */
export interface HandedIn {
  readonly hash: string;
  readonly answer: TextAnswer;
  readonly tries: number;
}

export interface WorkerNews {
  readonly name: string;
  readonly done: number;
  readonly failed: number;
  /** Texts a second, of late. */
  readonly rate: number;
}

/** Keeps answers, each once, and marks their texts as done or dead; with news of the worker. */
export async function handIn(
  client: PoolClient,
  answers: readonly HandedIn[],
  { record, rules }: Versions,
  { name, done, failed, rate }: WorkerNews,
): Promise<void> {
  // In one order, so that two workers with the same texts do not wait for each other.
  const inOrder = [...answers].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const kept = inOrder.filter(({ answer }) => answer.kind !== 'failed');
  const dead = inOrder.flatMap(({ hash, answer, tries }) =>
    answer.kind === 'failed' ? [{ hash, tries, reason: answer.reason }] : [],
  );
  await client.query(
    `INSERT INTO corpus_result (hash, record, rules, kind, answer, worker)
     SELECT h, $4, $5, k, a, $6 FROM unnest($1::text[], $2::text[], $3::text[]) AS each(h, k, a) ON CONFLICT DO NOTHING`,
    [
      kept.map(({ hash }) => hash),
      kept.map(({ answer }) => answer.kind),
      kept.map(({ answer }) => JSON.stringify(answer)),
      ...[record, rules, name],
    ],
  );
  await client.query(
    `UPDATE corpus_work SET state = 'done', reason = NULL WHERE hash = ANY($1::text[]) AND record = $2 AND rules = $3`,
    [kept.map(({ hash }) => hash), record, rules],
  );
  if (dead.length > 0)
    await client.query(
      `UPDATE corpus_work w SET state = 'dead', tries = d.tries, reason = d.reason
       FROM unnest($1::text[], $2::int[], $3::text[]) AS d(hash, tries, reason)
       WHERE w.hash = d.hash AND w.record = $4 AND w.rules = $5 AND w.state = 'open'`,
      [
        dead.map(({ hash }) => hash),
        dead.map(({ tries }) => tries),
        dead.map(({ reason }) => reason),
        record,
        rules,
      ],
    );
  await client.query(
    `INSERT INTO corpus_worker (name, done, failed, rate) VALUES ($1, $2, $3, $4) ON CONFLICT (name)
     DO UPDATE SET seen_at = now(), done = excluded.done, failed = excluded.failed, rate = excluded.rate`,
    [name, done, failed, rate],
  );
}
