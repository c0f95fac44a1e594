import { type MemberCode, parseMemberCode } from '../members/index.ts';
import { type Body, bodies, type DocumentSymbol } from '../symbols/index.ts';
import type { Tally } from './ballot.ts';
import {
  type Conflict,
  type Decision,
  type DecisionSummary,
  type Flag,
  flagKinds,
  type Mark,
  type Method,
  methods,
  outcomes,
  type Problem,
  proposalKinds,
  type SourceFigure,
  type Sponsor,
} from './model.ts';
import type { Roll } from './roll.ts';
import type { Cell, Row } from './sqlite.ts';

/** Columns that a summary is made of, over `decision d`. */
export const summaryColumns = `d.id, d.body, d.held_on, d.session, d.symbol, d.draft, d.meeting, d.title, d.kind, d.method,
  d.outcome, d.yes, d.no, d.abstain, d.absent, d.lineage, d.becomes, d.relation, d.belongs_to, d.note, d.reports, d.agenda,
  d.subjects, d.listed, d.complete`;

type Query = (sql: string, ...values: Cell[]) => Row[];

export function summaryFrom(row: Row): DecisionSummary {
  const to = text(row.belongs_to);
  const relation = text(row.relation);
  return {
    id: String(row.id),
    body: among<Body>(bodies, row.body) ?? 'GA',
    heldOn: text(row.held_on),
    session: text(row.session),
    symbol: symbol(row.symbol),
    draft: symbol(row.draft),
    meeting: symbol(row.meeting),
    title: String(row.title),
    kind: among(proposalKinds, row.kind) ?? 'resolution',
    method: among<Method>(methods, row.method) ?? 'unknown',
    outcome: among(outcomes, row.outcome),
    tally: tallyFrom(row),
    lineage: text(row.lineage),
    becomes: symbol(row.becomes),
    belongsTo: to && isRelation(relation) ? { relation, to } : undefined,
    note: text(row.note),
    reports: list(row.reports).map((each) => each as DocumentSymbol),
    agenda: list(row.agenda),
    subjects: list(row.subjects),
    listed: Number(row.listed),
    complete: row.complete === 1,
  };
}

export function decisionFrom(row: Row, roll: Roll, query: Query): Decision {
  const n = Number(row.n);
  const beside = (table: string) => query(`SELECT * FROM ${table} WHERE decision = ? ORDER BY rowid`, n);
  const links = beside('link');
  const neighbours = (relation: string) =>
    links.filter((link) => link.relation === relation).map(({ other }) => String(other));
  return {
    ...summaryFrom(row),
    roll,
    sponsors: beside('sponsor').flatMap(sponsorFrom),
    sources: beside('figure').map(figureFrom),
    conflicts: beside('conflict').map((conflict) => conflictFrom({ ...conflict, id: row.id ?? null })),
    flags: beside('flag').flatMap(flagFrom),
    before: neighbours('before'),
    after: neighbours('after'),
    parts: neighbours('part'),
  };
}

export function conflictFrom(row: Row): Conflict {
  return {
    decision: String(row.id),
    field: among(['tally', 'date', 'ballot', 'outcome'] as const, row.field) ?? 'tally',
    member: memberFrom(row.member),
    shown: { source: String(row.shown_source), value: String(row.shown_value) },
    other: { source: String(row.other_source), value: String(row.other_value) },
  };
}

export function problemFrom(row: Row): Problem {
  return {
    file: String(row.file),
    line: row.line === null ? undefined : Number(row.line),
    column: text(row.column_name),
    found: String(row.found),
    expected: String(row.expected),
  };
}

function sponsorFrom(row: Row): readonly Sponsor[] {
  const member = memberFrom(row.member);
  return member ? [{ member, role: row.role === 'main' ? 'main' : 'co', joined: text(row.joined) }] : [];
}

function figureFrom(row: Row): SourceFigure {
  return {
    source: String(row.source),
    ref: String(row.ref),
    address: text(row.address),
    mark: markFrom(text(row.mark)),
    heldOn: text(row.held_on),
    tally: tallyFrom(row),
    listed: Number(row.listed),
  };
}

function flagFrom(row: Row): readonly Flag[] {
  const kind = among(flagKinds, row.kind);
  return kind ? [{ kind, detail: String(row.detail), member: memberFrom(row.member) }] : [];
}

function markFrom(mark: string | undefined): Mark | undefined {
  if (mark === undefined) return undefined;
  return mark === 'O' || mark === 'M' || mark === 'C' ? mark : Number(mark);
}

function tallyFrom({ yes, no, abstain, absent }: Row): Tally | undefined {
  if (typeof yes !== 'number') return undefined;
  return {
    yes,
    no: Number(no),
    abstain: Number(abstain),
    absent: typeof absent === 'number' ? absent : undefined,
  };
}

/** Only `parseSymbol` makes symbols, and only symbols were written into these columns. */
const symbol = (cell: Cell | undefined): DocumentSymbol | undefined =>
  text(cell) as DocumentSymbol | undefined;

const memberFrom = (cell: Cell | undefined): MemberCode | undefined => parseMemberCode(text(cell) ?? '');

const text = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);

const list = (cell: Cell | undefined): readonly string[] => (text(cell) || undefined)?.split('\n') ?? [];

const among = <T extends string>(known: readonly T[], cell: Cell | undefined): T | undefined =>
  known.find((each) => each === cell);

const isRelation = (text: string | undefined): text is 'amends' | 'part-of' | 'motion-on' =>
  text === 'amends' || text === 'part-of' || text === 'motion-on';
