import type { Table } from '../../charts/index.ts';
import type { About, Conflict, ImportedSource, Problem, RecordChanges } from '../../record/index.ts';
import { rowsOf } from './change-rows.ts';

/** The last part of a path: where files lie on this machine is nobody else's business. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** A row for each file of each source. */
export const sourceTable = (sources: readonly ImportedSource[]): Table => ({
  columns: [
    'source',
    'name',
    'publisher',
    'authority',
    'licence',
    'address',
    'format',
    'file',
    'bytes',
    'sha256',
    'retrieved',
    'accounts',
    'rows',
    'rejected',
  ],
  rows: sources.flatMap((source) =>
    source.files.map(({ path, bytes, sha256, retrieved }) => [
      source.id,
      source.name,
      source.publisher,
      source.authority,
      source.licence,
      source.address,
      source.format,
      fileName(path),
      bytes,
      sha256,
      retrieved,
      source.accounts,
      source.rows,
      source.rejected,
    ]),
  ),
});

/** A row for each decision that the last import changed. */
export const changesTable = (changes: RecordChanges): Table => ({
  columns: ['decision', 'change', 'fields'],
  rows: rowsOf(changes).map(({ id, what, fields }) => [id, what, fields.join(' ')]),
});

export const coverageTable = ({ byDecade }: About): Table => ({
  columns: ['body', 'decade', 'decisions'],
  rows: byDecade.map(({ body, decade, decisions }) => [body, decade, decisions]),
});

export const conflictTable = (conflicts: readonly Conflict[]): Table => ({
  columns: ['decision', 'field', 'member', 'shown_source', 'shown_value', 'other_source', 'other_value'],
  rows: conflicts.map(({ decision, field, member, shown, other }) => [
    decision,
    field,
    member,
    shown.source,
    shown.value,
    other.source,
    other.value,
  ]),
});

export const problemTable = (problems: readonly Problem[]): Table => ({
  columns: ['file', 'line', 'column', 'found', 'expected'],
  rows: problems.map(({ file, line, column, found, expected }) => [
    fileName(file),
    line,
    column,
    found,
    expected,
  ]),
});
