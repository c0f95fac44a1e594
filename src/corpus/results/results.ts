import { existsSync } from 'node:fs';
import type { Claim } from '../../claims/index.ts';
import { type Cell, type Database, openDatabase, type Problem, type Row } from '../../record/index.ts';
import type { TextAnswer } from '../checking/answer.ts';
import type { Versions } from '../checking/versions.ts';
import type { CorpusText } from '../texts/text.ts';
import { resultsFormat, resultsSchema } from './schema.ts';

/** Where a text stands, without its content. */
export type Placed = Pick<CorpusText, 'place' | 'url' | 'outlet' | 'date'> & {
  readonly hash: string;
  readonly bytes: number;
};

/** An answer beside the versions that gave it. */
export interface Answered {
  readonly hash: string;
  readonly versions: Versions;
  readonly answer: TextAnswer;
}

/** Results of a corpus in one SQLite file. One process writes it at a time; what it committed survives it being killed. */
export interface Results {
  /** Enters that a text stands somewhere; once for each place and hash. */
  readonly place: (text: Placed) => void;
  /** Keeps an answer, which then stands for the text; the same text, record and rules again change nothing. */
  readonly keep: (answered: Answered) => void;
  readonly keepProblem: (problem: Problem) => void;
  /** Whether the answer that stands for a text is of these versions. */
  readonly stands: (hash: string, versions: Versions) => boolean;
  /** The answer that stands; undefined where there is none. */
  readonly standing: (hash: string) => Answered | undefined;
  /** An answer of an older record is found to stand under a newer one. */
  readonly confirm: (hash: string, record: string) => void;
  /** All within the work is written at once or not at all. */
  readonly together: (work: () => void) => void;
  readonly about: (key: string) => string | undefined;
  readonly note: (key: string, value: string) => void;
  readonly all: (sql: string, ...values: Cell[]) => readonly Row[];
  readonly run: (sql: string, ...values: Cell[]) => void;
  readonly close: () => void;
}

export type ResultsOpened =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly problem: Problem };

/** Opens the results in a file. `how: 'make'` makes the file where there is none. */
export function openResults(path: string, how: 'make' | 'read'): ResultsOpened {
  const isNew = path === ':memory:' || !existsSync(path);
  if (isNew && how === 'read') return refuse(path, 'no such file');
  let database: Database | undefined;
  try {
    database = openDatabase(path, { readOnly: false });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
    if (isNew || isEmpty(database)) make(database);
    const format = database.prepare("SELECT value FROM about WHERE key = 'format'").get()?.value;
    if (format === String(resultsFormat)) return { ok: true, results: resultsIn(database) };
    database.close();
    return refuse(path, `results of format ${format}`);
  } catch {
    database?.close();
    return refuse(path, 'a file that holds no results, or one that may not be written');
  }
}

const isEmpty = (database: Database): boolean =>
  database.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n === 0;

function make(database: Database): void {
  database.exec(`BEGIN; ${resultsSchema} COMMIT;`);
  database.prepare("INSERT INTO about VALUES ('format', ?)").run(String(resultsFormat));
}

const refuse = (file: string, found: string): ResultsOpened => ({
  ok: false,
  problem: { file, found, expected: 'results that "corpus check" wrote' },
});

function resultsIn(database: Database): Results {
  const known = new Map<string, ReturnType<Database['prepare']>>();
  const prepared = (sql: string): ReturnType<Database['prepare']> => {
    const statement = known.get(sql) ?? database.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  const run = (sql: string, ...values: Cell[]): void => {
    prepared(sql).run(...values);
  };
  const get = (sql: string, ...values: Cell[]): Row | undefined => prepared(sql).get(...values);
  const all = (sql: string, ...values: Cell[]): readonly Row[] => prepared(sql).all(...values);
  return {
    place: ({ place, hash, url, outlet, date, bytes }) =>
      run(
        'INSERT OR IGNORE INTO text (place, hash, url, outlet, date, bytes) VALUES (?, ?, ?, ?, ?, ?)',
        ...[place, hash, url ?? null, outlet, date ?? null, bytes],
      ),
    keep: (answered) => keep(answered, run, get),
    keepProblem: ({ file, line, found, expected }) =>
      run('INSERT OR IGNORE INTO problem VALUES (?, ?, ?, ?)', file, line ?? 0, found, expected),
    stands: (hash, { record, rules }) =>
      get(
        'SELECT 1 AS one FROM standing WHERE hash = ? AND record = ? AND rules = ?',
        hash,
        record,
        rules,
      ) !== undefined,
    standing: (hash) => standing(hash, get, all),
    confirm: (hash, record) => run('UPDATE standing SET record = ? WHERE hash = ?', record, hash),
    together: (work) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    about: (key) => {
      const value = get('SELECT value FROM about WHERE key = ?', key)?.value;
      return value === undefined ? undefined : String(value);
    },
    note: (key, value) => run('INSERT OR REPLACE INTO about VALUES (?, ?)', key, value),
    all,
    run,
    close: () => database.close(),
  };
}

type Run = (sql: string, ...values: Cell[]) => void;
type Get = (sql: string, ...values: Cell[]) => Row | undefined;
type All = (sql: string, ...values: Cell[]) => readonly Row[];

function keep({ hash, versions: { record, rules }, answer }: Answered, run: Run, get: Get): void {
  const find = 'SELECT n FROM result WHERE hash = ? AND record = ? AND rules = ?';
  const known = get(find, hash, record, rules)?.n;
  if (known === undefined) {
    const { claims, rest } = parted(answer);
    const published = answer.kind === 'checked' ? (answer.published?.date ?? null) : null;
    run(
      'INSERT INTO result (hash, record, rules, kind, published, answer) VALUES (?, ?, ?, ?, ?, ?)',
      ...[hash, record, rules, answer.kind, published, JSON.stringify(rest)],
    );
    const n = Number(get(find, hash, record, rules)?.n);
    for (const [at, claim] of claims.entries()) keepClaim(n, at, claim, run);
  }
  const n = Number(known ?? get(find, hash, record, rules)?.n);
  run('INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?)', hash, n, record, rules);
}

function keepClaim(result: number, at: number, claim: Claim, run: Run): void {
  const { kind, verdict, rule, decision, quote, because, confidence } = claim;
  run(
    'INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      result,
      at,
      kind,
      verdict,
      rule,
      decision?.id ?? null,
      quote,
      because,
      confidence,
      JSON.stringify(claim),
    ],
  );
}

/** Claims have rows of their own. */
function parted(answer: TextAnswer): { readonly claims: readonly Claim[]; readonly rest: object } {
  if (answer.kind !== 'checked') return { claims: [], rest: answer };
  return { claims: answer.claims, rest: { ...answer, claims: [] } };
}

function standing(hash: string, get: Get, all: All): Answered | undefined {
  const row = get(
    'SELECT r.n, s.record, s.rules, r.answer FROM standing s JOIN result r ON r.n = s.result WHERE s.hash = ?',
    hash,
  );
  if (!row) return undefined;
  const answer: TextAnswer = JSON.parse(String(row.answer));
  const versions = { record: String(row.record), rules: String(row.rules) };
  if (answer.kind !== 'checked') return { hash, versions, answer };
  const claims = all('SELECT claim FROM claim WHERE result = ? ORDER BY at', row.n ?? 0).map(
    ({ claim }): Claim => JSON.parse(String(claim)),
  );
  return { hash, versions, answer: { ...answer, claims } };
}
