import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from './day.ts';
import { coverageOf, daysAsked, reachesOf, reachText } from './reach.ts';
import { routeFacts } from './shipped-facts.ts';
import { codeOf } from './testing.ts';

const today = '2026-11-25';
const reaches = (code: string) => reachesOf(codeOf(code), today, routeFacts());

describe('what the Court may look at because of a state', () => {
  test.each([
    { code: 'PRK', texts: [] },
    { code: 'KOR', texts: ['a party since 1 February 2003'] },
    { code: 'PHL', texts: ['a party from 1 November 2011 to 16 March 2019'] },
    {
      code: 'UKR',
      texts: [
        'a party since 1 January 2025',
        'by declaration of 17 April 2014 it accepts the Court for crimes from 21 November 2013 to 22 February 2014',
        'by declaration of 8 September 2015 it accepts the Court for crimes since 20 February 2014',
      ],
    },
  ])('$code: $texts', ({ code, texts }) => {
    expect(reaches(code).map((reach) => reachText(reach, today))).toEqual(texts);
  });

  test('a withdrawal that is still to come is told as such', () => {
    const [party] = reachesOf(codeOf('HUN'), '2025-12-01', routeFacts());
    expect(party && reachText(party, '2025-12-01')).toBe('a party since 1 July 2002, leaving on 2 June 2026');
  });
});

describe('how much of the days is reached', () => {
  test.each([
    { code: 'UKR', from: '2013-11-21', last: '2014-03-01', state: 'met', whole: true },
    { code: 'UKR', from: '2013-11-01', last: '2014-03-01', state: 'met', whole: false },
    { code: 'UKR', from: '2012-01-01', last: '2013-11-20', state: 'not-met', whole: false },
    { code: 'HUN', from: '2026-07-01', last: '2026-08-01', state: 'unknown', whole: false },
    { code: 'HUN', from: '2026-05-01', last: '2026-08-01', state: 'met', whole: false },
  ])('$code, $from to $last: $state, all of it: $whole', ({ code, from, last, state, whole }) => {
    expect(coverageOf({ from, last }, reaches(code))).toMatchObject({ state, whole });
  });

  test('days that are wholly reached stay so when fewer of them are asked for', () => {
    const offset = fc.integer({ min: 0, max: 8000 });
    fc.assert(
      fc.property(offset, offset, offset, (start, length, cut) => {
        const from = daysAfter('2005-01-01', start);
        const last = daysAfter(from, length);
        const fewer = { from, last: daysAfter(from, Math.min(length, cut)) };
        for (const code of ['UKR', 'PHL', 'PSE', 'KOR']) {
          if (coverageOf({ from, last }, reaches(code)).whole) {
            expect(coverageOf(fewer, reaches(code))).toMatchObject({ state: 'met', whole: true });
          }
        }
      }),
    );
  });
});

describe('the days asked for', () => {
  test.each([
    { given: {}, days: { from: '2002-07-01', last: today } },
    { given: { from: '1999-01-01', to: '2004-01-01' }, days: { from: '2002-07-01', last: '2004-01-01' } },
    { given: { to: '2002-06-30' }, days: undefined },
  ])('$given', ({ given, days }) => {
    expect(daysAsked({ state: codeOf('PRK'), today, ...given })).toEqual(days);
  });
});
