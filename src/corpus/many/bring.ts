import type { TextAnswer } from '../checking/answer.ts';
import type { Results } from '../results/results.ts';
import type { Ledger } from './ledger.ts';

interface LedgerRow {
  readonly n: string;
  readonly place: string;
  readonly hash: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly date: string | null;
  readonly bytes: string;
  readonly answer: string | null;
  readonly state: string | null;
  readonly reason: string | null;
}

const rowsSql = `
SELECT t.n, t.place, t.hash, t.url, t.outlet, t.date, t.bytes, r.answer, w.state, w.reason FROM corpus_text t
LEFT JOIN corpus_work w ON w.hash = t.hash AND w.record = $2 AND w.rules = $3
LEFT JOIN corpus_result r ON r.hash = t.hash AND r.record = $2 AND r.rules = $3
WHERE t.n > $1 ORDER BY t.n LIMIT 2000`;

/** What was brought; `open` texts have no answer yet. */
export interface Brought {
  readonly texts: number;
  readonly open: number;
}

/** Brings the answers of a ledger into results, some thousands at a time; dead letters come as failures. */
export async function bringAnswers(ledger: Ledger, results: Results): Promise<Brought> {
  const versions = await ledger.asked();
  if (!versions) return { texts: 0, open: 0 };
  let [texts, open, after] = [0, 0, '0'];
  for (;;) {
    const rows = await ledger.query<LedgerRow>(rowsSql, [after, versions.record, versions.rules]);
    const last = rows.at(-1);
    if (!last) return { texts, open };
    results.together(() => {
      for (const row of rows) {
        const { place, hash, url, outlet, date, bytes } = row;
        results.place({
          ...{ place, hash, outlet, bytes: Number(bytes) },
          url: url ?? undefined,
          date: date ?? undefined,
        });
        const answer = answerIn(row);
        if (answer) results.keep({ hash, versions, answer });
        else open++;
      }
    });
    texts += rows.length;
    after = last.n;
  }
}

function answerIn({ answer, state, reason }: LedgerRow): TextAnswer | undefined {
  if (answer !== null) return JSON.parse(answer);
  return state === 'dead' ? { kind: 'failed', reason: reason ?? 'no reason given' } : undefined;
}
