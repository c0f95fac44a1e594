import { expect, test } from 'vitest';
import { tableCsv } from './table.ts';

test('the rows behind a picture are written as CSV', () => {
  const table = {
    columns: ['member', 'name', 'share'],
    rows: [
      ['COD', 'Congo, Democratic Republic of the', 0.5],
      ['CIV', 'Côte d’Ivoire, "Ivory Coast"', undefined],
    ],
  };
  expect(tableCsv(table)).toBe(
    'member,name,share\r\nCOD,"Congo, Democratic Republic of the",0.5\r\nCIV,"Côte d’Ivoire, ""Ivory Coast""",\r\n',
  );
});

test('a title that a spreadsheet would run stays a text', () => {
  expect(tableCsv({ columns: ['title'], rows: [['=1+1'], ['-2.5'], [-2.5], ['–']] })).toBe(
    "title\r\n'=1+1\r\n-2.5\r\n-2.5\r\n–\r\n",
  );
});
