import { expect, test } from 'vitest';
import { readHrcSponsors } from './hrc-sponsors.ts';

test.each([
  { text: 'Uganda (on behalf of the Movement of Non-Aligned Countries)', codes: ['UGA'] },
  {
    text: 'Pakistan on behalf of the Organization of Islamic Cooperation, except Albania and Tunisia',
    codes: ['PAK'],
  },
  {
    text: 'South Africa, Saudi Arabia and Egypt on behalf of a group of countries',
    codes: ['ZAF', 'SAU', 'EGY'],
  },
  { text: 'Brazil, Venezuela (Bolivarian Republic of)', codes: ['BRA', 'VEN'] },
  { text: 'Cuba, Venezuela (Bolivian Republic of)', codes: ['CUB', 'VEN'] },
  { text: 'Bosnia and Herzegovina', codes: ['BIH'] },
  {
    text: 'Hungary (on behalf of the European Union)United Kingdom of Great Britain and Northern Ireland, Norway',
    codes: ['HUN', 'GBR', 'NOR'],
  },
  { text: 'Uruguay (on behalf of GRULAC, except Argentina), Türkiye', codes: ['URY', 'TUR'] },
  { text: 'President of the Human Rights Council', codes: [] },
  { text: '', codes: [] },
])('$text', ({ text, codes }) => {
  const { sponsors, unknown } = readHrcSponsors(text, '2016-07-01');
  expect(sponsors.map(({ member }) => member)).toEqual(codes);
  expect(unknown).toEqual([]);
});

test('a name that nobody knows is told', () => {
  expect(readHrcSponsors('Cuba, Atlantis', '2016-07-01').unknown).toEqual(['Atlantis']);
});
