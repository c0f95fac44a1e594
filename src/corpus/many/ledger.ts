import type { Pool, PoolClient, PoolConfig } from 'pg';
import type { Versions } from '../checking/versions.ts';
import { enterTexts, type HashedText } from './enter-texts.ts';
import { type HandedIn, handIn, type WorkerNews } from './hand-in.ts';
import { ledgerFormat, ledgerSchema } from './ledger-schema.ts';
import { inTransaction, isOutOfReach } from './transaction.ts';

/** A text that is asked for and has no answer. */
export interface OpenText {
  readonly n: string;
  /** It was put into another stream, which is gone. */
  readonly wasLost: boolean;
  readonly hash: string;
  readonly place: string;
  readonly bytes: number;
  readonly date?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly encoding?: string | undefined;
}

export interface LedgerOptions {
  readonly access: PoolConfig;
  readonly stop: AbortSignal;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told once when the ledger is out of reach, and when it is back. */
  readonly tell: (message: string) => void;
}

/** The manifest of texts and the results in PostgreSQL. Everything here can be done twice and is done once. */
export interface Ledger {
  /** The versions that are asked for at present; undefined where nothing was entered yet. */
  readonly asked: () => Promise<Versions | undefined>;
  readonly ask: (versions: Versions) => Promise<void>;
  /** Enters texts and asks for their answers. Gives how many of them were asked for before. */
  readonly enter: (texts: readonly HashedText[], versions: Versions) => Promise<number>;
  /** Texts by hash; only ask for what memory can hold. */
  readonly bodies: (hashes: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Whether any text has no answer and is not dead. */
  readonly hasOpen: (versions: Versions) => Promise<boolean>;
  /** Open texts that are not in the stream of this name, in the order in which they were entered. */
  readonly unpublished: (versions: Versions, stream: string, most: number) => Promise<readonly OpenText[]>;
  readonly published: (texts: readonly OpenText[], stream: string) => Promise<void>;
  /** The stream is empty: what is open and said to be in it was lost. Gives how many. */
  readonly lost: (versions: Versions, stream: string) => Promise<number>;
  /** Keeps answers, each once, with news of the worker. */
  readonly handIn: (answers: readonly HandedIn[], versions: Versions, worker: WorkerNews) => Promise<void>;
  readonly counts: (versions: Versions) => Promise<LedgerCounts>;
  readonly query: <T>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  /** Only one sweep at a time: the work is done by whoever holds the lock; false where another does. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface LedgerCounts {
  readonly open: number;
  readonly done: number;
  readonly dead: number;
}

/** Opens the ledger and makes its tables where there are none. Throws where it cannot be reached or is of another format. */
export async function openLedger({ access, stop, wait, tell }: LedgerOptions): Promise<Ledger> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool(access);
  // A connection that breaks while nobody uses it; the next query makes another.
  pool.on('error', () => {});
  await prepare(pool);

  /** Tries again while the ledger is out of reach: what is done here may be done twice. */
  const persist = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let away = false; ; away = true) {
      try {
        const result = await work();
        if (away) tell('The ledger is back.');
        return result;
      } catch (error) {
        if (!isOutOfReach(error) || stop.aborted) throw error;
        if (!away) tell('The ledger is out of reach; trying again.');
        await wait(500);
      }
    }
  };
  const query = <T>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    persist(async () => (await pool.query(sql, [...values])).rows);
  const together = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> =>
    persist(() => inTransaction(pool, work));

  return {
    asked: async () => {
      const rows = await query<{ key: string; value: string }>('SELECT key, value FROM corpus_about');
      const about = new Map(rows.map(({ key, value }) => [key, value]));
      const [record, rules] = [about.get('record'), about.get('rules')];
      return record === undefined || rules === undefined ? undefined : { record, rules };
    },
    ask: async ({ record, rules }) => {
      await query(
        "INSERT INTO corpus_about VALUES ('record', $1), ('rules', $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [record, rules],
      );
    },
    enter: (texts, versions) => together((client) => enterTexts(client, texts, versions)),
    bodies: async (hashes) => {
      const parts = await query<{ hash: string; bytes: Buffer }>(
        'SELECT hash, bytes FROM corpus_body WHERE hash = ANY($1::text[]) ORDER BY hash, part',
        [hashes],
      );
      return joined(parts);
    },
    hasOpen: async ({ record, rules }) => {
      const sql = "SELECT 1 FROM corpus_work WHERE state = 'open' AND record = $1 AND rules = $2 LIMIT 1";
      return (await query(sql, [record, rules])).length > 0;
    },
    unpublished: async ({ record, rules }, stream, most) =>
      (await query<OpenRow>(unpublishedSql, [record, rules, stream, most])).map(openText),
    published: async (texts, stream) => {
      await query('UPDATE corpus_work SET published_in = $2 WHERE n = ANY($1::bigint[])', [
        texts.map(({ n }) => n),
        stream,
      ]);
    },
    lost: async ({ record, rules }, stream) =>
      (
        await query(
          `UPDATE corpus_work SET published_in = NULL
           WHERE state = 'open' AND record = $1 AND rules = $2 AND published_in = $3 RETURNING n`,
          [record, rules, stream],
        )
      ).length,
    handIn: (answers, versions, worker) => together((client) => handIn(client, answers, versions, worker)),
    counts: async ({ record, rules }) => {
      const rows = await query<{ state: string; count: string }>(
        'SELECT state, count(*) FROM corpus_work WHERE record = $1 AND rules = $2 GROUP BY state',
        [record, rules],
      );
      const of = (state: string): number => Number(rows.find((row) => row.state === state)?.count ?? 0);
      return { open: of('open'), done: of('done'), dead: of('dead') };
    },
    query,
    alone: (work) =>
      persist(() =>
        inTransaction(pool, async (client) => {
          const { rows } = await client.query(`SELECT pg_try_advisory_xact_lock(${sweepLock}) AS held`);
          if (rows[0]?.held !== true) return false;
          await work();
          return true;
        }),
      ),
    close: () => pool.end(),
  };
}

function joined(
  parts: readonly { readonly hash: string; readonly bytes: Buffer }[],
): Map<string, Uint8Array> {
  const bodies = new Map<string, Buffer[]>();
  for (const { hash, bytes } of parts) {
    const before = bodies.get(hash);
    if (before) before.push(bytes);
    else bodies.set(hash, [bytes]);
  }
  return new Map([...bodies].map(([hash, each]) => [hash, Buffer.concat(each)]));
}

/** A number of our own among a database's advisory locks: "rapport" in ASCII digits, cut to 31 bits. */
const sweepLock = 1_919_508_848;

async function prepare(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Two that come first at the same time would both make the tables.
    await client.query(`SELECT pg_advisory_xact_lock(${sweepLock + 1})`);
    await client.query(ledgerSchema);
    await client.query("INSERT INTO corpus_about VALUES ('format', $1) ON CONFLICT DO NOTHING", [
      ledgerFormat,
    ]);
    const { rows } = await client.query("SELECT value FROM corpus_about WHERE key = 'format'");
    const found: unknown = rows[0]?.value;
    if (found !== ledgerFormat)
      throw new Error(`a ledger of format ${found}, expected format ${ledgerFormat}`);
  });
}

const unpublishedSql = `
SELECT w.n, w.hash, w.published_in IS NOT NULL AS was_lost, t.place, t.bytes, t.date, t.media_type, t.encoding FROM corpus_work w
CROSS JOIN LATERAL (SELECT * FROM corpus_text t WHERE t.hash = w.hash ORDER BY t.n LIMIT 1) t
WHERE w.state = 'open' AND w.record = $1 AND w.rules = $2 AND w.published_in IS DISTINCT FROM $3
ORDER BY w.n LIMIT $4`;

interface OpenRow {
  readonly n: string;
  readonly was_lost: boolean;
  readonly hash: string;
  readonly place: string;
  readonly bytes: string;
  readonly date: string | null;
  readonly media_type: string | null;
  readonly encoding: string | null;
}

const openText = ({ n, hash, was_lost, place, bytes, date, media_type, encoding }: OpenRow): OpenText => ({
  ...{ n, hash, wasLost: was_lost, place, bytes: Number(bytes) },
  ...{ date: date ?? undefined, mediaType: media_type ?? undefined, encoding: encoding ?? undefined },
});
