import type { Problem, Reading } from '../record/index.ts';
import { type CsvReading, readCsv } from './csv.ts';
import type { InputFile } from './format.ts';

export interface TableRow {
  readonly kind: 'row';
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a small table one at a time, and what could not be read in its place. For a million rows take `readCsv`
 * and its batches.
 */
export async function* tableRows(
  file: InputFile | undefined,
  columns: readonly string[],
): AsyncGenerator<TableRow | Exclude<Reading, { kind: 'account' | 'seat' }>> {
  if (!file) return;
  for await (const batch of readCsv(file, columns)) {
    for (const reading of batch) yield reading.kind === 'row' ? reading : unread(reading);
  }
}

/** A row that could not be read, as the format's own reading. */
export const unread = (
  reading: Exclude<CsvReading, { kind: 'row' }>,
): Extract<Reading, { kind: 'problem' | 'stop' }> =>
  reading.kind === 'stop' ? reading : { ...reading, rows: 1 };

/** A row skipped for one of its cells. */
export const badCell = (problem: Problem): Extract<Reading, { kind: 'problem' }> => ({
  kind: 'problem',
  rows: 1,
  problem,
});
