import type { Ledger, LedgerCounts } from './ledger.ts';
import type { Queue, QueueState } from './queue.ts';

/** How far a corpus on many machines is. */
export interface CorpusStatus {
  readonly record?: string | undefined;
  readonly rules?: string | undefined;
  /** Places of texts in the manifest. */
  readonly texts: number;
  readonly done: number;
  readonly unread: number;
  readonly open: number;
  readonly dead: number;
  readonly queue?: QueueState | undefined;
  /** Those heard of within a minute. */
  readonly workers: readonly {
    readonly name: string;
    readonly rate: number;
    readonly done: number;
    readonly failed: number;
    readonly seenSecondsAgo: number;
  }[];
  /** Texts a second, of all workers. */
  readonly rate: number;
  /** Undefined where nobody works or nothing is open. */
  readonly secondsLeft?: number | undefined;
  /** The latest dead letters, each by the hash of its text. */
  readonly failures: readonly {
    readonly hash: string;
    readonly tries: number;
    readonly reason: string;
    readonly dead: boolean;
  }[];
}

/** A worker that was not heard of for so long does not count towards the rate. */
const silentSeconds = 60;

/** @param queue undefined where it is not asked or out of reach */
export async function corpusStatus(ledger: Ledger, queue: Queue | undefined): Promise<CorpusStatus> {
  const versions = await ledger.asked();
  const counts: LedgerCounts = versions ? await ledger.counts(versions) : { open: 0, done: 0, dead: 0 };
  const [texts] = await ledger.query<{ n: string }>('SELECT count(*) AS n FROM corpus_text');
  const [unread] = await ledger.query<{ n: string }>(
    "SELECT count(*) AS n FROM corpus_result WHERE kind = 'unread' AND record = $1 AND rules = $2",
    [versions?.record ?? '', versions?.rules ?? ''],
  );
  const workers = await ledger.query<WorkerRow>(workersSql, [silentSeconds]);
  const dead = await ledger.query<{ hash: string; tries: number; reason: string }>(
    "SELECT hash, tries, reason FROM corpus_work WHERE state = 'dead' ORDER BY n DESC LIMIT 20",
  );
  const rate = workers.reduce((sum, each) => sum + each.rate, 0);
  return {
    ...versions,
    ...counts,
    texts: Number(texts?.n ?? 0),
    unread: Number(unread?.n ?? 0),
    queue: await queue?.state(),
    workers: workers.map(({ name, rate: own, done, failed, ago }) => ({
      ...{ name, rate: own, done: Number(done), failed: Number(failed), seenSecondsAgo: Number(ago) },
    })),
    rate,
    secondsLeft: rate > 0 && counts.open > 0 ? counts.open / rate : undefined,
    failures: dead.map(({ hash, tries, reason }) => ({ hash, tries, reason, dead: true })),
  };
}

interface WorkerRow {
  readonly name: string;
  readonly rate: number;
  readonly done: string;
  readonly failed: string;
  readonly ago: string;
}

const workersSql = `
SELECT name, rate, done, failed, extract(epoch FROM now() - seen_at) AS ago FROM corpus_worker
WHERE seen_at > now() - make_interval(secs => $1) ORDER BY name`;
