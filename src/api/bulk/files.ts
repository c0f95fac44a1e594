import { tableCsv } from '../../charts/index.ts';
import type { Decision } from '../../record/index.ts';
import type { BulkCell, BulkColumn, BulkTable } from './tables.ts';

/** A table as CSV (RFC 4180), with a line of titles. */
export function csvFile({ columns, rowsOf }: BulkTable, decisions: Iterable<Decision>): string {
  const parts = [tableCsv({ columns: columns.map(({ name }) => name), rows: [] })];
  for (const decision of decisions) {
    const rows = rowsOf(decision).map((row) => row.map(asText));
    // A table begins with its titles: of these there are none here, but for an empty line.
    if (rows.length > 0) parts.push(tableCsv({ columns: [], rows }).slice('\r\n'.length));
  }
  return parts.join('');
}

const asText = (cell: BulkCell): string | number | undefined =>
  typeof cell === 'boolean' ? String(cell) : cell;

/** A table as a Parquet file. The library is loaded here: nothing else of the API needs it. */
export async function parquetFile(
  { columns, rowsOf }: BulkTable,
  decisions: Iterable<Decision>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const data = columns.map((): (string | number | boolean | null)[] => []);
  for (const decision of decisions)
    for (const row of rowsOf(decision)) for (const [at, cell] of row.entries()) data[at]?.push(cell ?? null);
  const columnData = columns.map(({ name, type }, at) => ({
    ...{ name, type: parquetTypes[type], nullable: true },
    data: data[at] ?? [],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** Days stay texts, as they are in every other answer: 2014-12-18. */
const parquetTypes: { readonly [type in BulkColumn['type']]: 'STRING' | 'INT32' | 'BOOLEAN' } = {
  string: 'STRING',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  date: 'STRING',
};
