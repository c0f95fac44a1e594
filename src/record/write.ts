import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { memberOrder } from '../members/index.ts';
import type { Assembled } from './assemble/assemble.ts';
import type { Named } from './assemble/identify.ts';
import type { CouncilSeat, Problem } from './model.ts';
import type { ImportedSource } from './record.ts';
import { recordFormat, recordIndexes, recordSchema } from './schema.ts';
import { type Cell, type Database, openDatabase } from './sqlite.ts';

/** All that goes into a record. */
export interface RecordContent extends Assembled {
  readonly sources: readonly ImportedSource[];
  readonly seats: readonly (CouncilSeat & { readonly source: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Writes a record beside `path` and swaps it in with one rename: whoever reads the old file goes on reading it, and a
 * crash at any moment leaves either the old record or the new one, whole. What a killed run left behind is cleared.
 * The same content gives the same bytes.
 *
 * @throws what the file system throws (disk full, no permission); the old record is then untouched
 */
export function writeRecord(path: string, content: RecordContent): void {
  clearLeftovers(path);
  const beside = `${path}.${process.pid}.new`;
  try {
    const database = openDatabase(beside, { readOnly: false });
    try {
      database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
      database.exec(recordSchema);
      database.exec('BEGIN');
      fill(database, content);
      database.exec(recordIndexes);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    flush(beside);
    renameSync(beside, path);
    flush(dirname(path));
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Files of runs that no longer live. One of a run that does is left to it. */
function clearLeftovers(path: string): void {
  const pattern = new RegExp(`^${basename(path).replace(/[^\w]/g, '\\$&')}\\.(\\d+)\\.new(-journal)?$`);
  for (const name of readdirSync(dirname(path))) {
    const pid = pattern.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function fill(database: Database, content: RecordContent): void {
  const members = inserter(database, 'member', 2);
  for (const [n, code] of memberOrder.entries()) members(n, code);
  const decisions = fillDecisions(database, content.decisions);
  fillSources(database, content);
  const about = inserter(database, 'about', 2);
  about('format', String(recordFormat));
  about('version', versionOf(content));
  about('decisions', String(decisions));
  about('agreements', JSON.stringify(content.agreements));
}

function fillDecisions(database: Database, decisions: readonly Named[]): number {
  const decision = inserter(database, 'decision', 27);
  const fullText = inserter(database, 'full_text', 2);
  const words = database.prepare(
    'INSERT INTO decision_text (rowid, title, agenda, subjects, symbols, note, full_text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const beside = besideInserters(database);
  for (const [at, each] of decisions.entries()) {
    const n = at + 1;
    decision(n, ...decisionCells(each));
    const symbols = [each.symbol, each.draft, each.meeting, each.lineage].filter(Boolean).join(' ');
    const [agenda, subjects] = [each.agenda.join('\n'), each.subjects.join('\n')];
    words.run(n, each.title, agenda, subjects, symbols, each.note ?? '', each.text ?? '');
    if (each.text !== undefined) fullText(n, each.text);
    beside(n, each);
  }
  return decisions.length;
}

function decisionCells(each: Named): Cell[] {
  const { tally, belongsTo } = each;
  return [
    each.id,
    each.body,
    each.heldOn ?? null,
    each.session ?? null,
    each.symbol ?? null,
    each.draft ?? null,
    each.meeting ?? null,
    each.title,
    each.kind,
    each.method,
    each.outcome ?? null,
    tally?.yes ?? null,
    tally?.no ?? null,
    tally?.abstain ?? null,
    tally?.absent ?? null,
    each.lineage ?? null,
    each.becomes ?? null,
    belongsTo?.relation ?? null,
    belongsTo?.to ?? null,
    each.note ?? null,
    each.reports.join('\n'),
    each.agenda.join('\n'),
    each.subjects.join('\n'),
    each.listed,
    each.complete ? 1 : 0,
    each.roll,
  ];
}

/** Writes what stands beside a decision: sponsors, each source's figures, conflicts, flags, neighbours. */
function besideInserters(database: Database): (n: number, each: Named) => void {
  const sponsor = inserter(database, 'sponsor', 4);
  const figure = inserter(database, 'figure', 11);
  const conflict = inserter(database, 'conflict', 7);
  const flag = inserter(database, 'flag', 4);
  const link = inserter(database, 'link', 3);
  return (n, each) => {
    for (const { member, role, joined } of each.sponsors) sponsor(n, member, role, joined ?? null);
    for (const { source, ref, address, mark, heldOn, tally, listed } of each.figures) {
      const counts = [tally?.yes ?? null, tally?.no ?? null, tally?.abstain ?? null, tally?.absent ?? null];
      const marked = mark === undefined ? null : String(mark);
      figure(n, source, ref, address ?? null, marked, heldOn ?? null, ...counts, listed);
    }
    for (const { field, member, shown, other } of each.conflicts) {
      conflict(n, field, member ?? null, shown.source, shown.value, other.source, other.value);
    }
    for (const { kind, member, detail } of each.flags) flag(n, kind, member ?? null, detail);
    for (const { relation, other } of each.links) link(n, relation, other);
  };
}

function fillSources(database: Database, { sources, seats, problems }: RecordContent): void {
  const source = inserter(database, 'source', 11);
  const file = inserter(database, 'source_file', 5);
  for (const [n, s] of sources.entries()) {
    source(
      n,
      s.id,
      s.name,
      s.publisher,
      s.authority,
      s.licence,
      s.address,
      s.format,
      s.accounts,
      s.rows,
      s.rejected,
    );
    for (const { path, bytes, sha256, retrieved } of s.files) file(n, path, bytes, sha256, retrieved);
  }
  const seat = inserter(database, 'seat', 3);
  for (const { source: id, year, member } of seats) seat(id, year, member);
  const problem = inserter(database, 'problem', 5);
  for (const p of problems) problem(p.file, p.line ?? null, p.column ?? null, p.found, p.expected);
}

function inserter(database: Database, table: string, columns: number): (...values: Cell[]) => void {
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`);
  return (...values) => {
    statement.run(...values);
  };
}

/** SHA-256 over the decisions, figures and conflicts, the first twelve digits: what was read, not when or from where. */
function versionOf({ decisions }: RecordContent): string {
  const hash = createHash('sha256');
  for (const { links, roll, ...facts } of decisions) {
    hash.update(JSON.stringify(facts));
    hash.update(roll);
  }
  return hash.digest('hex').slice(0, 12);
}
