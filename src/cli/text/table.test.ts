import { expect, test } from 'vitest';
import { table, titledTable } from './table.ts';

test('figures stand right, words left, and the flexible column gives way', () => {
  const columns = [
    { heading: 'Body', flexible: true },
    { heading: 'Yes', align: 'right' as const },
  ];
  const rows = [
    ['Third Committee', '111'],
    ['Human Rights Council', '30'],
  ];
  expect(table(columns, rows, 80)).toBe(
    'Body                  Yes\nThird Committee       111\nHuman Rights Council   30',
  );
  expect(table(columns, rows, 17)).toBe('Body          Yes\nThird Commi…  111\nHuman Right…   30');
});

test('no rows, no table', () => {
  expect(table([{ heading: 'Body' }], [], 80)).toBe('');
});

test('rows under one title share it', () => {
  const rows = [
    { title: 'Embargo', cells: ['2014'] },
    { title: 'Embargo', cells: ['2015'] },
    { title: 'Korea', cells: ['2014'] },
  ];
  expect(titledTable([{ heading: 'Year' }], rows, 80)).toBe('  Year\nEmbargo\n  2014\n  2015\nKorea\n  2014');
});
