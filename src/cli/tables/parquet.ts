import { writeFile } from 'node:fs/promises';
import type { DataColumn, DataTable } from './data-table.ts';

/** Writes a table as a Parquet file. The library is loaded here: no other command needs it. */
export async function writeParquet(path: string, { columns, rows }: DataTable): Promise<void> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      type: parquetType[type],
      nullable: true,
      data: rows.map((row) => row[at] ?? null),
    })),
  });
  await writeFile(path, new Uint8Array(buffer));
}

const parquetType: { readonly [type in DataColumn['type']]: 'STRING' | 'INT32' | 'DOUBLE' } = {
  text: 'STRING',
  count: 'INT32',
  number: 'DOUBLE',
};
