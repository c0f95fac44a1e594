import { expect, test } from 'vitest';
import { shippedSources } from '../sources.fixture.ts';
import { dataPackage } from './data-package.ts';
import { csvFile } from './files.ts';
import { decisionsHandedOn } from './handed-on.ts';
import { handingOn } from './licence.ts';
import { bulkTables } from './tables.ts';

// The licences as the readers of published files state them.
test.each([
  { licence: 'CC0 1.0; cite Bailey, Strezhnev & Voeten 2017', may: true },
  { licence: 'MIT', may: true },
  { licence: 'Facts and figures; each file names where they come from', may: true },
  { licence: 'facts; underlying votes © United Nations', may: true },
  { licence: 'The user must acknowledge the United Nations as the source', may: true },
  { licence: '© United Nations; non-commercial use with attribution', may: true },
  { licence: 'PolyForm Noncommercial 1.0.0. Required Notice: Copyright © 2026 …', may: false },
  { licence: 'none stated; facts of United Nations pages', may: false },
  { licence: 'CC BY-NC 4.0', may: false },
  { licence: 'CC BY 4.0', may: true },
  { licence: 'All rights reserved', may: false },
])('"$licence" may be handed on: $may', ({ licence, may }) => {
  expect(handingOn({ licence }).may).toBe(may);
});

const { record, about } = shippedSources();
const [shipped] = about.sources;
if (!shipped) throw new Error('The record that ships names no source.');

test('all that ships may be handed on', () => {
  expect([...decisionsHandedOn(record, about)]).toHaveLength(about.decisions);
});

test('where the licence forbids it the decisions are left out, and the descriptor says which source and why', () => {
  const closed = { ...about, sources: [{ ...shipped, licence: 'PolyForm Noncommercial 1.0.0' }] };
  expect([...decisionsHandedOn(record, closed)]).toEqual([]);
  const { leftOut, licenses } = dataPackage(closed, '0.0.0');
  expect(leftOut).toMatchObject([{ name: 'shipped', licence: 'PolyForm Noncommercial 1.0.0' }]);
  expect(licenses).toEqual([]);
});

test.each(bulkTables)('$name.csv has a cell for each column in every row', (table) => {
  const [titles, ...lines] = csvFile(table, decisionsHandedOn(record, about)).trimEnd().split('\r\n');
  expect(titles).toBe(table.columns.map(({ name }) => name).join(','));
  const rows = [...decisionsHandedOn(record, about)].flatMap((decision) => table.rowsOf(decision));
  expect(lines).toHaveLength(rows.length);
  for (const row of rows) expect(row).toHaveLength(table.columns.length);
});
