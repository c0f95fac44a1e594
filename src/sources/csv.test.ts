import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvReading, csvHeader, readCsv } from './csv.ts';
import { type InputFile, Oversized, Truncated } from './format.ts';
import { textFile } from './open.ts';

/** The same text in pieces of so many characters. */
const inPieces = (text: string, size: number): InputFile => ({
  ...textFile('votes.csv', text),
  async *text() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  },
});

async function readingsOf(file: InputFile, columns: readonly string[]): Promise<readonly CsvReading[]> {
  const readings: CsvReading[] = [];
  for await (const batch of readCsv(file, columns)) readings.push(...batch);
  return readings;
}

const cellsOf = (readings: readonly CsvReading[]) =>
  readings.map((reading) => (reading.kind === 'row' ? reading.cells : reading));

const roll = [
  'undl_id,ms_code,ms_vote,title',
  '671205,ARG,Y,"Rules of procedure, Rule 73"',
  '671205,AUS,N,"Rules of procedure, Rule 73"',
  '671205,BEL,N,"Rules of procedure, Rule 73"',
  '820106,ARG,Y,Situation of human rights',
  '',
].join('\n');

test('columns come by name, in the order asked for, empty where the file has none', async () => {
  const readings = await readingsOf(textFile('votes.csv', roll), ['ms_vote', 'TITLE', 'vote_note']);
  expect(cellsOf(readings)).toEqual([
    ['Y', 'Rules of procedure, Rule 73', ''],
    ['N', 'Rules of procedure, Rule 73', ''],
    ['N', 'Rules of procedure, Rule 73', ''],
    ['Y', 'Situation of human rights', ''],
  ]);
});

test.each([
  {
    what: 'CRLF at line ends',
    text: 'a,b\r\n1,2\r\n3,4\r\n',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  {
    what: 'no line break at the end',
    text: 'a,b\n1,2\n3,4',
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  { what: 'an empty last field', text: 'a,b\n1,\n', rows: [['1', '']] },
  { what: 'an empty last field and no line break', text: 'a,b\n1,', rows: [['1', '']] },
  { what: 'doubled quotes', text: 'a,b\n"the ""Al Quds"" text",2\n', rows: [['the "Al Quds" text', '2']] },
  { what: 'a comma in quotes', text: 'a,b\n"1,5",2\n', rows: [['1,5', '2']] },
  { what: 'a quote inside a bare field', text: 'a,b\n5" x,2\n', rows: [['5" x', '2']] },
  { what: 'blank lines', text: 'a,b\n\n1,2\n\n', rows: [['1', '2']] },
  { what: 'semicolons', text: 'a;b\n1,5;2\n', rows: [['1,5', '2']] },
  { what: 'tabs', text: 'a\tb\n1\t2\n', rows: [['1', '2']] },
  { what: 'a header and nothing else', text: 'a,b\n', rows: [] },
])('reads $what', async ({ text, rows }) => {
  for (const size of [1, 3, 1000]) {
    expect(cellsOf(await readingsOf(inPieces(text, size), ['a', 'b']))).toEqual(rows);
  }
});

test('lines are counted through line breaks inside quotes and past blank lines', async () => {
  const text = 'a,b\n1,"two\nlines"\n\n2,x\n3,x\n4,x\n';
  const readings = await readingsOf(textFile('votes.csv', text), ['a']);
  expect(readings.map((reading) => (reading.kind === 'row' ? reading.line : 0))).toEqual([2, 5, 6, 7]);
});

test.each([
  { what: 'too few fields', row: '1', found: '1 fields', expected: '2 fields, as in the header' },
  { what: 'too many fields', row: '1,2,3', found: '3 fields', expected: '2 fields, as in the header' },
  {
    what: 'text behind a quote',
    row: '"1"x,2',
    found: 'x behind a closing quote',
    expected: 'a delimiter there',
  },
])('$what are a problem in its place, and reading goes on', async ({ row, found, expected }) => {
  const readings = await readingsOf(textFile('votes.csv', `a,b\n0,0\n${row}\n5,6\n5,6\n`), ['a', 'b']);
  expect(readings).toEqual([
    { kind: 'row', line: 2, cells: ['0', '0'] },
    { kind: 'problem', problem: { file: 'votes.csv', line: 3, found, expected } },
    { kind: 'row', line: 4, cells: ['5', '6'] },
    { kind: 'row', line: 5, cells: ['5', '6'] },
  ]);
});

test.each([
  {
    what: 'a quote that nothing closes',
    text: 'a,b\n1,2\n3,"4\n5,6\n',
    line: 3,
    found: 'a quote that is opened on this line and never closed',
  },
  {
    what: 'a last row that breaks off',
    text: 'a,b,c\n1,2,3\n4,5',
    line: 3,
    found: 'the end of the file after 2 of 3 fields',
  },
])('$what stops the reading', async ({ text, line, found }) => {
  const readings = await readingsOf(textFile('votes.csv', text), ['a', 'b']);
  expect(readings.map(({ kind }) => kind)).toEqual(['row', 'stop']);
  expect(readings.at(-1)).toMatchObject({ problem: { file: 'votes.csv', line, found } });
});

test.each([
  {
    error: new Truncated('unexpected end of file'),
    found: 'a packed file that ends too early or is damaged (unexpected end of file)',
  },
  {
    error: new Oversized('a packed file that unpacks to more than 4000 MB'),
    found: 'a packed file that unpacks to more than 4000 MB',
  },
])('$error.name while unpacking stops the reading at the line that was reached', async ({ error, found }) => {
  const file: InputFile = {
    ...textFile('votes.csv.gz', 'a,b\n'),
    async *text() {
      yield 'a,b\n1,2\n3,';
      throw error;
    },
  };
  const readings = await readingsOf(file, ['a']);
  expect(readings.at(-1)).toMatchObject({ kind: 'stop', problem: { line: 3, found } });
});

test('any other error is thrown on', async () => {
  const file: InputFile = {
    ...textFile('votes.csv', 'a,b\n'),
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give
    async *text() {
      throw new Error('disk on fire');
    },
  };
  await expect(readingsOf(file, ['a'])).rejects.toThrow('disk on fire');
});

test('a bad row between rows that end alike leaves the good ones as they are', async () => {
  const text =
    'id,vote,title\n1,Y,Peace\n2,N,Peace\n"3"x,N,Peace\n4,A,Peace\n5,Peace\n6,Y,Peace\n7,Y,Peace\n';
  const readings = await readingsOf(textFile('votes.csv', text), ['title', 'id']);
  expect(
    readings.map((reading) => (reading.kind === 'row' ? reading.cells.join(' ') : reading.kind)),
  ).toEqual(['Peace 1', 'Peace 2', 'problem', 'Peace 4', 'problem', 'Peace 6', 'Peace 7']);
});

test('header names lose the spaces around them', () => {
  expect(csvHeader('undl_id, ms_code ,"ms_vote"\n')).toEqual(['undl_id', 'ms_code', 'ms_vote']);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'É', '"', ',', '\n', ' ', 'İ'), maxLength: 6 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('whatever is written in quotes is read back, in pieces of any size', async () => {
  const table = fc.array(fc.tuple(cell, cell, fc.constantFrom('same', 'other')), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), async (rows, size) => {
      const text = ['a,b,c', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
      expect(cellsOf(await readingsOf(inPieces(`${text}\n`, size), ['a', 'b', 'c']))).toEqual(rows);
    }),
  );
});
