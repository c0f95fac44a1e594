import type { Pool, PoolClient, PoolConfig } from 'pg';
import type { TextAnswer } from '../checking/answer.ts';
import type { Versions } from '../checking/versions.ts';
import type { CorpusText } from '../texts/text.ts';
import { ledgerFormat, ledgerSchema, partBytes } from './ledger-schema.ts';

/** A text as it is entered: with its hash. */
export interface HashedText {
  readonly hash: string;
  readonly text: CorpusText;
}

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
    enter: (texts, versions) => together((client) => enter(client, texts, versions)),
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

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A server that is shut down says so to idle and busy connections alike; the query under way reports it.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** The server is down, starting, or was lost on the way; anything else is a fault of the program or of the settings. */
export function isOutOfReach(error: unknown): boolean {
  const { code, message } = Object(error);
  return (
    /^(?:08|57P0|53300)/.test(String(code)) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EAI_AGAIN', '40001', '40P01'].includes(
      String(code),
    ) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i.test(
      String(message),
    )
  );
}

async function enter(client: PoolClient, texts: readonly HashedText[], versions: Versions): Promise<number> {
  const of = <T>(value: (each: HashedText) => T): readonly T[] => texts.map(value);
  await client.query(
    `INSERT INTO corpus_text (place, hash, url, outlet, date, media_type, encoding, bytes)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[])
     ON CONFLICT DO NOTHING`,
    [
      of(({ text }) => storable(text.place)),
      of(({ hash }) => hash),
      of(({ text }) => storable(text.url)),
      of(({ text }) => storable(text.outlet)),
      of(({ text }) => text.date ?? null),
      of(({ text }) => storable(text.mediaType)),
      of(({ text }) => storable(text.encoding)),
      of(({ text }) => text.bytes.length),
    ],
  );
  await enterBodies(client, texts);
  const { rowCount } = await client.query(
    'INSERT INTO corpus_work (hash, record, rules) SELECT DISTINCT unnest($1::text[]), $2, $3 ON CONFLICT DO NOTHING',
    [of(({ hash }) => hash), versions.record, versions.rules],
  );
  return texts.length - (rowCount ?? 0);
}

/** PostgreSQL keeps no zero characters in a text. */
const storable = (text: string | undefined): string | null => text?.replaceAll('\u0000', '') ?? null;

async function enterBodies(client: PoolClient, texts: readonly HashedText[]): Promise<void> {
  const { rows } = await client.query(
    'SELECT hash FROM corpus_body WHERE part = 0 AND hash = ANY($1::text[])',
    [texts.map(({ hash }) => hash)],
  );
  const known = new Set(rows.map(({ hash }) => String(hash)));
  const parts = texts
    .filter(({ hash }) => !known.has(hash))
    .flatMap(({ hash, text: { bytes } }) =>
      Array.from({ length: Math.max(1, Math.ceil(bytes.length / partBytes)) }, (_, part) => ({
        ...{ hash, part },
        bytes: Buffer.from(bytes.subarray(part * partBytes, (part + 1) * partBytes)),
      })),
    );
  await client.query(
    `INSERT INTO corpus_body SELECT * FROM unnest($1::text[], $2::int[], $3::bytea[]) ON CONFLICT DO NOTHING`,
    [parts.map(({ hash }) => hash), parts.map(({ part }) => part), parts.map(({ bytes }) => bytes)],
  );
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

async function handIn(
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
