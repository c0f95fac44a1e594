import { describe, expect, test } from 'vitest';
import { councilOn, councilTerms, permanentMembers } from './index.ts';

describe('the Security Council', () => {
  test.each([
    { when: '2014-12-22', seats: 'CHN FRA GBR RUS USA ARG AUS CHL JOR KOR LTU LUX NGA RWA TCD' },
    { when: '2005-03-31', seats: 'CHN FRA GBR RUS USA ARG BEN BRA DNK DZA GRC JPN PHL ROU TZA' },
    { when: '1946-01-17', seats: 'CHN FRA GBR SUN USA AUS BRA EGY MEX NLD POL' },
    { when: '1990-05-21', seats: 'CHN FRA GBR SUN USA CAN CIV COD COL CUB ETH FIN MYS ROU YMD' },
    { when: '1990-05-22', seats: 'CHN FRA GBR SUN USA CAN CIV COD COL CUB ETH FIN MYS ROU YEM' },
    { when: '1945-12-31', seats: '' },
  ])('sat on $when', ({ when, seats }) => {
    expect(councilOn(when).join(' ')).toBe(seats);
  });

  test.each([
    { when: '1950-06-25', seats: 'CHN FRA GBR SUN USA' },
    { when: '1991-12-31', seats: 'CHN FRA GBR SUN USA' },
    { when: '1992-01-01', seats: 'CHN FRA GBR RUS USA' },
  ])('had as permanent members on $when: $seats', ({ when, seats }) => {
    expect(permanentMembers(when).join(' ')).toBe(seats);
  });

  test('has 11 seats to 1965 and 15 since, on every first of the month', () => {
    for (let year = 1946; year <= 2026; year++) {
      for (const month of ['01', '04', '07', '10']) {
        expect([year, councilOn(`${year}-${month}-01`).length]).toEqual([year, year < 1966 ? 11 : 15]);
      }
    }
  });

  test('has terms of two years, unless the note says why not', () => {
    const unusual = councilTerms().filter(
      ({ seat, from, to, note }) =>
        seat === 'elected' && note === undefined && to !== `${Number(from.slice(0, 4)) + 2}-01-01`,
    );
    expect(unusual).toEqual([]);
  });
});
