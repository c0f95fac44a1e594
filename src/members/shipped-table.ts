import { readFileSync } from 'node:fs';
import { inferSchema, initParser } from 'udsv';

/** A row of a shipped table by column name. A column that the table does not have reads as empty. */
export type ShippedRow = (column: string) => string;

/**
 * Rows of a table of `data/`, in file order: comma-separated, header first, LF line ends. Exceptions mean that the
 * program was shipped without its data.
 */
export function shippedTable(file: string): readonly ShippedRow[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const header = text.slice(0, text.indexOf('\n'));
  const columns = new Map(header.split(',').map((column, at) => [column, at]));
  // The header is enough: all columns are read as text, and guessing their types would take longer than reading.
  const schema = inferSchema(`${header}\n`, { col: ',', row: '\n', encl: '"' });
  const rows: readonly (readonly string[])[] = initParser(schema).stringArrs(text);
  return rows.map((row) => (column) => row[columns.get(column) ?? -1] ?? '');
}

/** The text, or undefined where the cell is empty. */
export const filled = (cell: string): string | undefined => (cell === '' ? undefined : cell);

/** "CZE|SVK" as its parts; none for an empty cell. */
export const listed = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));
