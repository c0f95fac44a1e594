import { expect, test } from 'vitest';
import type { Reading } from '../record/index.ts';
import { readTexts } from './readings.fixture.ts';

const seats = (readings: readonly Reading[]) =>
  readings.flatMap((reading) =>
    reading.kind === 'seat' ? [`${reading.seat.year} ${reading.seat.member}`] : [],
  );

const dppa = (...rows: readonly string[]) =>
  readTexts(['id,year,security_council_member,last_update', ...rows].join('\n'));

test('the UN’s list of Council members gives a seat for each row', async () => {
  const readings = await dppa(
    '1,1957,Iraq,2021-01-17',
    '2,1980,German DR (German Democratic Republic),2021-01-17',
    '3,1985,USSR (Union of Soviet Socialist Republics),2021-01-17',
  );
  expect(seats(readings)).toEqual(['1957 IRQ', '1980 DDR', '1985 SUN']);
});

test.each([
  { year: 1961, code: 'TUR' },
  { year: 1990, code: 'CIV' },
  { year: 2009, code: 'TUR' },
  { year: 2018, code: 'CIV' },
])(
  'the blank name of $year is $code: the only one of the two left out that sat then',
  async ({ year, code }) => {
    expect(seats(await dppa(`1,${year},,2021-01-17`))).toEqual([`${year} ${code}`]);
  },
);

test('a blank in a year in which neither sat stays a problem', async () => {
  expect(await dppa('1,1975,,2021-01-17')).toMatchObject([
    { kind: 'problem', problem: { line: 2, column: 'security_council_member', found: '' } },
  ]);
});

test('the list derived from votes goes by code', async () => {
  const text = `year,ms_code,ms_name,permanent,first_vote,last_vote,votes,basis
1990,YMD,DEMOCRATIC YEMEN,0,1990-01-17,1990-05-18,9,derived from votes
1990,YEM,YEMEN,0,1990-05-31,1990-12-20,35,derived from votes
1990,XXX,NOWHERE,0,,,0,derived from votes
`;
  const readings = await readTexts(text);
  expect(seats(readings)).toEqual(['1990 YMD', '1990 YEM']);
  expect(readings.at(-1)).toMatchObject({
    kind: 'problem',
    problem: { line: 4, column: 'ms_code', found: 'XXX' },
  });
});
