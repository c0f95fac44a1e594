import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Results } from '../results/results.ts';
import { exportColumns, exportLines, exportRows } from './rows.ts';

export const exportForms = ['parquet', 'csv', 'jsonl'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Writes results into a file, whole or not at all, some thousands of rows in memory at a time. */
export async function writeExport(results: Results, form: ExportForm, path: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    if (form === 'parquet') await writeParquet(results, beside);
    else writeText(form === 'csv' ? csvChunks(results) : exportLines(results), beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeText(chunks: Iterable<string>, path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

function* csvChunks(results: Results): Generator<string> {
  yield `${exportColumns.map(({ name }) => name).join(',')}\n`;
  for (const rows of exportRows(results)) yield rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

const csvCell = (cell: string | number | undefined): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const parquetType = { text: 'STRING', count: 'INT32', number: 'DOUBLE' } as const;

async function writeParquet(results: Results, path: string): Promise<void> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const columnsOf = (rows: readonly (readonly (string | number | undefined)[])[]) =>
    exportColumns.map(({ name, type }, at) => ({
      name,
      type: parquetType[type],
      nullable: true,
      data: rows.map((row) => row[at] ?? null),
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
  });
  for (const rows of exportRows(results))
    await writer.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
  await writer.finish();
}
