import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvText } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { writeParquet } from './parquet.ts';

const table: DataTable = {
  columns: [
    { name: 'member', type: 'text' },
    { name: 'counted', type: 'count' },
    { name: 'agreement', type: 'number' },
  ],
  rows: [
    ['CHN', 112, 0.5],
    ['CIV', 3, undefined],
    ['Bolivia, "Plurinational State"', 0, undefined],
  ],
};

test('CSV: quoted where it must be, empty where there is nothing', () => {
  expect(csvText(table)).toBe(
    'member,counted,agreement\nCHN,112,0.5\nCIV,3,\n"Bolivia, ""Plurinational State""",0,',
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('Parquet: the same rows come back', async () => {
  const path = join(folder, 'table.parquet');
  await writeParquet(path, table);
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  expect(await parquetReadObjects({ file })).toEqual([
    { member: 'CHN', counted: 112, agreement: 0.5 },
    { member: 'CIV', counted: 3, agreement: null },
    { member: 'Bolivia, "Plurinational State"', counted: 0, agreement: null },
  ]);
});

test('Parquet: a table without rows is a file with columns', async () => {
  const path = join(folder, 'empty.parquet');
  await writeParquet(path, { ...table, rows: [] });
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  expect(await parquetReadObjects({ file })).toEqual([]);
});
