import { existsSync } from 'node:fs';
import { memberOrder } from '../members/index.ts';
import { aboutRecord } from './about.ts';
import type { DecisionSummary } from './model.ts';
import type { BallotMatrix, DecisionFilter, OpenRecord } from './record.ts';
import { emptyRoll, type Roll, rollOf } from './roll.ts';
import { conflictFrom, decisionFrom, problemFrom, summaryColumns, summaryFrom } from './rows.ts';
import { recordFormat } from './schema.ts';
import { searchDecisions } from './search.ts';
import { type Cell, type Database, openDatabase, type Row, type Statement } from './sqlite.ts';
import { whereClause } from './where.ts';

/** Why a record cannot be opened, and what to do. */
export interface RecordProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Opened =
  | { readonly ok: true; readonly record: OpenRecord }
  | { readonly ok: false; readonly problem: RecordProblem };

/** Opens a record file for reading. A missing file, another kind of file or another format is a problem, not a throw. */
export function openRecord(path: string): Opened {
  if (!existsSync(path)) return refuse(path, 'no such file', 'a record made by "import" or "sync"');
  let database: Database | undefined;
  try {
    database = openDatabase(path, { readOnly: true });
    const format = database.prepare("SELECT value FROM about WHERE key = 'format'").get()?.value;
    if (Number(format) === recordFormat) return { ok: true, record: reader(path, database) };
    database.close();
    return refuse(
      path,
      `a record of format ${format}`,
      `format ${recordFormat}; run "import" again to build it anew`,
    );
  } catch {
    database?.close();
    return refuse(path, 'a file that is no record', 'a record made by "import" or "sync"');
  }
}

const refuse = (path: string, found: string, expected: string): Opened => ({
  ok: false,
  problem: { path, found, expected },
});

function reader(path: string, database: Database): OpenRecord {
  const prepared = new Map<string, Statement>();
  /** Each question is prepared once: a page asks a dozen. */
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const all = (sql: string, ...values: Cell[]): Row[] => prepare(sql).all(...values);
  let whole: readonly DecisionSummary[] | undefined;
  /** Read once: a server asks for all of them again and again, and an open record does not change. */
  const everything = (): readonly DecisionSummary[] => {
    whole ??= all(`SELECT ${summaryColumns} FROM decision d ORDER BY n`).map(summaryFrom);
    return whole;
  };
  const decisions = (filter: DecisionFilter = {}): readonly DecisionSummary[] => {
    const { where, values } = whereClause(filter);
    if (where === '') return everything();
    return all(`SELECT ${summaryColumns} FROM decision d ${where} ORDER BY n`, ...values).map(summaryFrom);
  };
  return {
    path,
    about: () => aboutRecord(all),
    decision: (id) => {
      const row = prepare('SELECT * FROM decision WHERE id = ?').get(id);
      return row && decisionFrom(row, toRoll(row.roll), all);
    },
    withSymbol: (symbol) => withSymbol(all, symbol),
    decisions,
    roll: (id) => toRoll(prepare('SELECT roll FROM decision WHERE id = ?').get(id)?.roll),
    text: (id) => {
      const sql = 'SELECT t.text FROM full_text t JOIN decision d ON d.n = t.decision WHERE d.id = ?';
      const text = prepare(sql).get(id)?.text;
      return typeof text === 'string' ? text : undefined;
    },
    search: (words, filter = {}, limit = 20) => searchDecisions(all, words, filter, limit),
    conflicts: (decision) => {
      const where = decision === undefined ? '' : 'WHERE d.id = ?';
      const sql = `SELECT d.id, c.* FROM conflict c JOIN decision d ON d.n = c.decision ${where} ORDER BY c.rowid`;
      return all(sql, ...(decision === undefined ? [] : [decision])).map(conflictFrom);
    },
    problems: () => all('SELECT * FROM problem ORDER BY rowid').map(problemFrom),
    matrix: () => ballotMatrix(all),
    close: () => database.close(),
  };
}

/** Decisions with that id, text, draft, meeting or part, in this order of likelihood. */
function withSymbol(
  all: (sql: string, ...values: Cell[]) => Row[],
  symbol: string,
): readonly DecisionSummary[] {
  const likelihood = `CASE WHEN d.id = ?1 THEN 0 WHEN d.symbol = ?1 THEN 1 WHEN d.draft = ?1 THEN 2
    WHEN d.becomes = ?1 THEN 3 WHEN d.belongs_to = ?1 THEN 4 WHEN d.meeting = ?1 THEN 5 ELSE 6 END`;
  const sql = `SELECT ${summaryColumns} FROM decision d
    WHERE d.id = ?1 OR d.symbol = ?1 OR d.draft = ?1 OR d.becomes = ?1 OR d.belongs_to = ?1 OR d.meeting = ?1
      OR (d.symbol > ?1 || '[' AND d.symbol < ?1 || '\\')
    ORDER BY ${likelihood}, d.n`;
  return all(sql, symbol).map(summaryFrom);
}

const toRoll = (bytes: Cell | undefined): Roll => (bytes instanceof Uint8Array ? rollOf(bytes) : emptyRoll());

function ballotMatrix(all: (sql: string, ...values: Cell[]) => Row[]): BallotMatrix {
  const rows = all('SELECT id, roll FROM decision WHERE listed > 0 ORDER BY n');
  const cells = new Uint8Array(rows.length * memberOrder.length);
  for (const [at, { roll }] of rows.entries()) cells.set(toRoll(roll), at * memberOrder.length);
  return { members: memberOrder, decisions: rows.map(({ id }) => String(id)), cells };
}
