import type { Cell, Row } from '../../record/index.ts';
import type { Results } from '../results/results.ts';

/** Columns of an export: a row for each claim of each text, and one with empty claim columns for a text without. */
export const exportColumns = [
  { name: 'place', type: 'text' },
  { name: 'hash', type: 'text' },
  { name: 'url', type: 'text' },
  { name: 'outlet', type: 'text' },
  { name: 'date', type: 'text' },
  { name: 'answer', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'verdict', type: 'text' },
  { name: 'rule', type: 'text' },
  { name: 'decision', type: 'text' },
  { name: 'quote', type: 'text' },
  { name: 'because', type: 'text' },
  { name: 'confidence', type: 'number' },
  { name: 'start', type: 'count' },
  { name: 'end', type: 'count' },
  { name: 'record', type: 'text' },
  { name: 'rules', type: 'text' },
] as const;

export type ExportRow = readonly (string | number | undefined)[];

const rowsSql = `
SELECT t.n, t.place, t.hash, t.url, t.outlet, coalesce(t.date, r.published) AS date, r.kind AS answer,
  c.kind, c.verdict, c.rule, c.decision, c.quote, c.because, c.confidence,
  json_extract(c.claim, '$.start') AS start, json_extract(c.claim, '$.end') AS "end", s.record, s.rules
FROM text t JOIN standing s ON s.hash = t.hash JOIN result r ON r.n = s.result LEFT JOIN claim c ON c.result = s.result
WHERE t.n > ? AND t.n <= ? ORDER BY t.n, c.at`;

/** Texts at a time: memory stays flat. */
const step = 2000;

/** The rows, some thousands at a time, in the order in which the texts came. */
export function* exportRows(results: Results): Generator<readonly ExportRow[]> {
  for (const rows of inSteps(results, rowsSql))
    yield rows.map((row) => exportColumns.map(({ name }) => plain(row[name])));
}

const plain = (cell: Cell | undefined): string | number | undefined =>
  typeof cell === 'string' || typeof cell === 'number' ? cell : undefined;

const textsSql = `
SELECT t.place, t.hash, t.url, t.outlet, t.date, s.record, s.rules, s.result, r.answer
FROM text t JOIN standing s ON s.hash = t.hash JOIN result r ON r.n = s.result
WHERE t.n > ? AND t.n <= ? ORDER BY t.n`;

/** A line of JSON for each text, with its whole answer. */
export function* exportLines(results: Results): Generator<string> {
  for (const rows of inSteps(results, textsSql))
    yield rows.map((row) => `${lineOf(results, row)}\n`).join('');
}

function lineOf(results: Results, row: Row): string {
  const { place, hash, url, outlet, date, record, rules, result, answer } = row;
  const claims = results
    .all('SELECT claim FROM claim WHERE result = ? ORDER BY at', result ?? 0)
    .map(({ claim }): unknown => JSON.parse(String(claim)));
  const told: unknown = JSON.parse(String(answer));
  return JSON.stringify({
    ...{ place, hash, url: url ?? undefined, outlet, date: date ?? undefined, record, rules },
    ...Object(told),
    ...(Object(told).kind === 'checked' ? { claims } : {}),
  });
}

function* inSteps(results: Results, sql: string): Generator<readonly Row[]> {
  const last = Number(results.all('SELECT coalesce(max(n), 0) AS n FROM text')[0]?.n ?? 0);
  for (let from = 0; from < last; from += step) yield results.all(sql, from, from + step);
}
