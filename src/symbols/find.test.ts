import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSymbols } from './find.ts';

const symbols = (text: string) => findSymbols(text).map(({ symbol }) => symbol);

describe('written in full', () => {
  test.each([
    ['adopted as A/RES/69/188, on 18 December', ['A/RES/69/188']],
    ['(A/C.3/69/L.28/Rev.1).', ['A/C.3/69/L.28/Rev.1']],
    ['A/RES/ES\u201111/1.', ['A/RES/ES-11/1']],
    ['S/RES/1970(2011) and S/RES/1973 (2011)', ['S/RES/1970 (2011)', 'S/RES/1973 (2011)']],
    ['S/RES/1718 (2006), 1874 (2009)', ['S/RES/1718 (2006)', 'S/RES/1874 (2009)']],
    ['A/RES/75/254 A-C was', ['A/RES/75/254A-C']],
    ['A/RES/181(II)[A]', ['A/RES/181(II)[A]']],
    ['see https://undocs.org/en/A/69/488/Add.3 for it', ['A/69/488/Add.3']],
    ['S/PV.7353 (Resumption 1), S/2014/872', ['S/PV.7353 (Resumption 1)', 'S/2014/872']],
    ['S/PRST/2017/18 S/RES/2381 (2017) 15-0-0', ['S/PRST/2017/18', 'S/RES/2381 (2017)']],
    ['Draft resolutionE/CN.4/1984/L.20 as amended', ['E/CN.4/1984/L.20']],
    ['S/9696 and Corr.1 & 2', ['S/9696', 'S/9696/Corr.1']],
    [
      'Amendment A/HRC/37/L.51 to draft resolution L.1 Withdrawn by main sponsor',
      ['A/HRC/37/L.51', 'A/HRC/37/L.1'],
    ],
  ])('%s', (text, found) => {
    expect(symbols(text)).toEqual(found);
  });
});

describe('said', () => {
  test.each([
    ['The General Assembly adopted resolution 69/188.', ['A/RES/69/188']],
    ['UNSCR 1593 referred Darfur', ['S/RES/1593 (2005)']],
    ['The Security Council referred Darfur in resolution 1593.', ['S/RES/1593 (2005)']],
    ['In resolution 1970 the Security Council referred Libya.', ['S/RES/1970 (2011)']],
    ['resolutions 1970 (2011) and 1973 (2011)', ['S/RES/1970 (2011)', 'S/RES/1973 (2011)']],
    ['Human Rights Council resolutions 25/25 and 28/22', ['A/HRC/RES/25/25', 'A/HRC/RES/28/22']],
    ['resolution 2003/10 of the Commission on Human Rights', ['E/CN.4/RES/2003/10']],
    ['General Assembly resolution 377 A (V)', ['A/RES/377A(V)']],
    ['resolution 54/54 G of 1 December 1999', ['A/RES/54/54G']],
    ['resolution 69/188 A total of 116', ['A/RES/69/188']],
    [
      'General Assembly resolutions 60/173 of 16 December 2005, 61/174 of 19 December 2006 and 62/167',
      ['A/RES/60/173', 'A/RES/61/174', 'A/RES/62/167'],
    ],
    ['resolution 3379, which called Zionism racism', ['A/RES/3379(XXX)']],
    ['Recalling General Assembly resolution 60/251, the Human Rights Council decides', ['A/RES/60/251']],
  ])('%s', (text, found) => {
    expect(symbols(text)).toEqual(found);
    expect(findSymbols(text).every(({ sloppy }) => sloppy)).toBe(true);
  });

  test('the body that the text named last decides, and the other stays an alternative', () => {
    expect(findSymbols('In its resolution 34/24, the Human Rights Council')).toMatchObject([
      { symbol: 'A/HRC/RES/34/24', alternatives: ['A/RES/34/24'] },
    ]);
    expect(findSymbols('resolution 34/24')).toMatchObject([
      { symbol: 'A/RES/34/24', alternatives: ['A/HRC/RES/34/24'] },
    ]);
  });

  test('a report named as a resolution may be the resolution of that number', () => {
    expect(findSymbols('the new resolution A/HRC/51/5')).toMatchObject([
      { symbol: 'A/HRC/51/5', alternatives: ['A/HRC/RES/51/5'] },
    ]);
  });
});

describe('left alone', () => {
  test.each([
    'resolution 242', // both bodies have one
    'resolution 1593 (2006)', // not of that year
    'resolution 48/141 (1993)',
    'draft resolution 5',
    'the 69/188 split',
    'A/4 paper, s/he, and/or, A/H1N1, n/a, 24/7, A/C, A/B testing',
    'w/A/69/488',
    'voted 111-19 with 55 abstentions on 18/11/2014',
    'a screen resolution of 1920x1080, or resolution 1080p',
  ])('%s', (text) => {
    expect(symbols(text)).toEqual([]);
  });
});

test('spans are those of the text, in order, and do not overlap', () => {
  const pieces = [
    'resolution 69/188',
    ' and ',
    'UNSCR 1593',
    'A/RES/69/188',
    ' (2005)',
    ', ',
    'Security Council ',
    'L.28',
    '/',
    '\u2011',
    'x',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let before = 0;
      for (const { start, end, text: quoted } of findSymbols(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quoted);
        before = end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  'A/',
  'resolution ',
  '1/',
  'resolutions 1, ',
  'resolutions 60/173, ',
  'General Assembly ',
  '(1',
  '- ',
])('time grows with the length of a text of %j, and not faster', (piece) => {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    findSymbols(text);
    return performance.now() - start;
  };
  time(10_000);
  expect(time(160_000)).toBeLessThan(80 * (time(10_000) + 1));
});
