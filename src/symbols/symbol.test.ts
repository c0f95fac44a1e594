import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSymbol, parseSymbol } from './symbol.ts';

const canonical = [
  'A/RES/69/188',
  'A/RES/3379(XXX)',
  'A/RES/38/35A',
  'A/RES/75/254A-C',
  'A/RES/36/235XIII',
  'A/RES/37/235C-II',
  'A/RES/724A-C(VIII)',
  'A/RES/377A(V)',
  'A/RES/181(II)[A]',
  'A/RES/490(V)[PARA.1-2]',
  'A/RES/17(I)[RULE-33A]',
  'A/RES/33/116[B-IX]',
  'A/RES/107(S-1)',
  'A/RES/1873(S-IV)',
  'A/RES/2252(ES-V)',
  'A/RES/ES-11/1',
  'A/RES/S-32/1',
  'A/DEC/80/506',
  'S/RES/1 (1946)',
  'S/RES/1593 (2005)',
  'S/PRST/1994/82',
  'S/11229 (PRST)',
  'A/C.3/69/L.28/Rev.1',
  'A/69/488/Add.3',
  'A/63/430/Add.3/Corr.1',
  'A/307/Corr.1',
  'A/39/696 (Part II)',
  'A/40/24 (Part II)/Add.1',
  'A/69/PV.73',
  'A/PV.2441',
  'A/ES-10/PV.3',
  'A/77/PV.56 (Resumption 1)',
  'A/C.3/69/SR.46',
  'S/PV.7353',
  'S/PV.7353 (Resumption 1)',
  'S/2014/348',
  'S/486',
  'S/4323/Rev.2',
  'A/HRC/RES/25/25',
  'A/HRC/RES/S-17/1',
  'A/HRC/DEC/18/114B',
  'A/HRC/DEC/OM/1/102',
  'A/HRC/PRST/1/1',
  'A/HRC/25/L.17',
  'A/HRC/25/63',
  'A/HRC/S-35/L.1',
  'E/CN.4/RES/2003/10',
  'E/CN.4/RES/1982/1A',
  'E/CN.4/RES/12(XIV)',
  'E/CN.4/RES/2A(XIV)',
  'E/CN.4/RES/IIB(VIII)',
  'E/CN.4/RES/A(VI)',
  'E/CN.4/RES(II)',
  'E/CN.4/RES/S-3/1',
  'E/CN.4/RES/1992/S-2/1',
  'E/CN.4/RES/1992/S-2/110',
  'E/CN.4/DEC/1982',
  'E/CN.4/2005/SR.50',
  'E/CN.4/SR.43',
  'E/CN.4/1992/S-2/SR.4',
  'E/CN.4/L.1324A',
  'E/CN.4/Sub.2/2003/43',
  'E/CN.4/1988/R.5',
  'E/HR/20',
  'E/HR/RES',
  'E/RES/1503(XLVIII)',
  'A/HRC/WG.6/33/PRK/1',
  'CCPR/C/21/Rev.1/Add.13',
];

test.each(canonical)('%s is canonical', (text) => {
  expect(parseSymbol(text)).toEqual({ ok: true, symbol: text });
});

describe('forms of the sources', () => {
  test.each([
    ['S/RES/1593(2005)', 'S/RES/1593 (2005)'],
    ['A/RES/78/183 B', 'A/RES/78/183B'],
    ['A/RES/75/101 A-B', 'A/RES/75/101A-B'],
    ['A/RES/724(VIII)A-C', 'A/RES/724A-C(VIII)'],
    ['A/RES/39/236[SectionII]', 'A/RES/39/236[II]'],
    ['A/34/PV. 4', 'A/34/PV.4'],
    ['S/PV9261', 'S/PV.9261'],
    ['S/PV.6702(Resumption1)', 'S/PV.6702 (Resumption 1)'],
    ['A/77/PV.58 (resumed)', 'A/77/PV.58 (Resumption 1)'],
    ['A/8173/ Add.1', 'A/8173/Add.1'],
    ['A/51/566/ADD.1', 'A/51/566/Add.1'],
    ['A/64/439/Add.2(PartII)', 'A/64/439/Add.2 (Part II)'],
    ['A/2116 (Pt.2)', 'A/2116 (Part 2)'],
    ['A/75/478/Add.1, para. 10', 'A/75/478/Add.1'],
    ['A/75/L.59 (as amended in A/75/L.60)', 'A/75/L.59'],
    ['A/HRC/50/L.37 as orally revised', 'A/HRC/50/L.37'],
    ['A/77/L45/Rev.1', 'A/77/L.45/Rev.1'],
    ['A/HRC/DEC22/117', 'A/HRC/DEC/22/117'],
    ['E/CN.4/RES/20/(XXXV)', 'E/CN.4/RES/20(XXXV)'],
    ['E/CN.4/RES/VIII[XI]', 'E/CN.4/RES/VIII(XI)'],
    ['E/CN.4/RESVI(VIII)', 'E/CN.4/RES/VI(VIII)'],
    ['E/CN.4/RESIPARAGRAPHS1-2(VIII)', 'E/CN.4/RES/I(VIII)[PARA.1-2]'],
    ['R/69/188', 'A/RES/69/188'],
    ['R/30/3379', 'A/RES/3379(XXX)'],
    ['R/33/116C/VII', 'A/RES/33/116C-VII'],
    ['R/61/128AB', 'A/RES/61/128A-B'],
    ['S/3710 (as amended)', 'S/3710'],
  ])('%s is read as %s', (text, symbol) => {
    expect(parseSymbol(text)).toEqual({ ok: true, symbol });
  });
});

describe('what people write', () => {
  test.each([
    ['resolution 69/188', 'A/RES/69/188'],
    ['UNGA Res. 69/188', 'A/RES/69/188'],
    ['UN General Assembly resolution 69/188', 'A/RES/69/188'],
    ['69/188', 'A/RES/69/188'],
    ['GA resolution 3379', 'A/RES/3379(XXX)'],
    ['A/RES/3379', 'A/RES/3379(XXX)'],
    ['General Assembly resolution 377 A (V)', 'A/RES/377A(V)'],
    ['UNSCR 1593', 'S/RES/1593 (2005)'],
    ['UNSC Resolution 1970', 'S/RES/1970 (2011)'],
    ['Security Council resolution no. 242', 'S/RES/242 (1967)'],
    ['resolution 1973 (2011)', 'S/RES/1973 (2011)'],
    ['S/Res/2118', 'S/RES/2118 (2013)'],
    ['HRC resolution 25/25', 'A/HRC/RES/25/25'],
    ['Human Rights Council resolution S-17/1', 'A/HRC/RES/S-17/1'],
    ['resolution 25/25 of the Human Rights Council', 'A/HRC/RES/25/25'],
    ['Commission on Human Rights resolution 2003/10', 'E/CN.4/RES/2003/10'],
    ['A/RES/ES\u201111/1', 'A/RES/ES-11/1'],
    ['  a/res/69/188. ', 'A/RES/69/188'],
    ['A / RES / 69 / 188', 'A/RES/69/188'],
    ['s/res/1593 (2005),', 'S/RES/1593 (2005)'],
    ['A/RES/188(LXIX)', 'A/RES/69/188'],
    ['A/RES/30/3379', 'A/RES/3379(XXX)'],
  ])('%s is %s', (text, symbol) => {
    expect(parseSymbol(text)).toEqual({ ok: true, symbol });
  });
});

describe('what cannot be right comes back with the nearest that can', () => {
  test.each([
    ['A/RES/36//235IX', 'A/RES/36/235IX'],
    ['A/RES/996(ES-IandII)', 'A/RES/996(ES-I)'],
    ['S/RES/1593 (2006)', 'S/RES/1593 (2005)'],
    ['A/RES/3379(XXIX)', 'A/RES/3379(XXX)'],
    ['A/RES/188/69', 'A/RES/69/188'],
    ['A/RES/69-188', 'A/RES/69/188'],
    ['A/37624', 'A/37/624'],
    ['A64/PV.62', 'A/64/PV.62'],
    ['A//PV.2441', 'A/PV.2441'],
    ['A/5681/dd.1', 'A/5681/Add.1'],
    ['A/61/443/Add.', 'A/61/443'],
    ['A/HRC/RES/56/L.33', 'A/HRC/56/L.33'],
    ['E/CN.4/1989/L.SR.46', 'E/CN.4/1989/SR.46'],
    ['E/CN.4/RES/5XXXII)', 'E/CN.4/RES/5(XXXII)'],
    ['A/74/L.1 and A/74/L.1/Add.1', 'A/74/L.1'],
    ['Amended by A/8980', 'A/8980'],
  ])('%s: nearest %s', (found, nearest) => {
    expect(parseSymbol(found)).toMatchObject({ ok: false, problem: { found, nearest } });
  });

  test.each([
    'A/RES/79/XX',
    'A/',
    '',
    'resolution 1593',
    'resolution 2003/10',
    'R/1/1061A',
    'S/RES/9999 (1950)',
    'A/RES/0/1',
    '2014-12-18',
    'the General Assembly',
    'https://example.org/A/B',
  ])('%j has none', (found) => {
    const reading = parseSymbol(found);
    expect(reading.ok ? reading.symbol : reading.problem.nearest).toBeUndefined();
  });

  test('the message says what was expected', () => {
    expect(parseSymbol('S/RES/1593 (2006)')).toMatchObject({
      problem: { expected: 'a year that fits: the Council adopted resolution 1593 in 2005' },
    });
    expect(parseSymbol('A/RES/79/XX')).toMatchObject({
      problem: { expected: 'session and number, as in A/RES/69/188 or A/RES/3379(XXX)' },
    });
  });
});

test.each([
  ['A/RES/69/188', { issuer: 'GA', kind: 'resolution', session: '69', number: '188' }],
  ['A/RES/181(II)[A]', { issuer: 'GA', kind: 'resolution', session: 'II', number: '181', bracket: 'A' }],
  ['S/RES/1593 (2005)', { issuer: 'SC', kind: 'resolution', year: 2005, number: '1593' }],
  [
    'A/C.3/69/L.28/Rev.1',
    { issuer: 'GA-C3', kind: 'draft', session: '69', number: '28', suffixes: ['Rev.1'] },
  ],
  [
    'S/PV.7353 (Resumption 1)',
    { issuer: 'SC', kind: 'meeting', number: '7353', suffixes: ['(Resumption 1)'] },
  ],
  ['S/PRST/2014/8', { issuer: 'SC', kind: 'statement', year: 2014, number: '8' }],
  ['E/CN.4/2005/SR.50', { issuer: 'CHR', kind: 'meeting', tag: 'SR', year: 2005, number: '50' }],
  ['A/HRC/25/63', { issuer: 'HRC', kind: 'document', session: '25', number: '63' }],
  ['CCPR/C/21/Rev.1', { issuer: 'other', kind: 'document', series: 'CCPR/C', number: '21' }],
])('%s is taken apart', (text, parts) => {
  const reading = parseSymbol(text);
  expect(reading.ok && describeSymbol(reading.symbol)).toMatchObject(parts);
});

const near = fc
  .array(
    fc.oneof(
      fc.constantFrom(...canonical),
      fc.constantFrom(
        '/',
        '(',
        ')',
        '[',
        ']',
        ' ',
        '.',
        '-',
        'A',
        'S',
        'E',
        'RES',
        'L.',
        'PV.',
        'XX',
        'S-',
        'res. ',
      ),
      fc.nat(3000).map(String),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const symbolText = fc.oneof(
  fc
    .tuple(fc.integer({ min: 31, max: 99 }), fc.integer({ min: 1, max: 400 }))
    .map(([s, n]) => `A/RES/${s}/${n}`),
  fc
    .tuple(fc.integer({ min: 31, max: 99 }), fc.nat(99), fc.nat(9))
    .map(([s, n, r]) => `A/C.3/${s}/L.${n}/Rev.${r}`),
  fc.tuple(fc.integer({ min: 1994, max: 2099 }), fc.nat(2000)).map(([y, n]) => `S/${y}/${n}`),
  fc
    .tuple(fc.integer({ min: 1, max: 62 }), fc.integer({ min: 1, max: 60 }))
    .map(([s, n]) => `A/HRC/RES/${s}/${n}`),
);

describe('for any text', () => {
  test('reading is total and what it gives is read as itself', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = parseSymbol(text);
        if (reading.ok) expect(parseSymbol(reading.symbol)).toEqual(reading);
        else if (reading.problem.nearest !== undefined)
          expect(parseSymbol(reading.problem.nearest)).toEqual({ ok: true, symbol: reading.problem.nearest });
      }),
      { numRuns: 3000 },
    );
  });

  test('a canonical symbol comes through lower case, other dashes and spaces around', () => {
    fc.assert(
      fc.property(symbolText, (symbol) => {
        expect(parseSymbol(` ${symbol.toLowerCase().replaceAll('-', '\u2013')}\u00a0`)).toEqual({
          ok: true,
          symbol,
        });
      }),
    );
  });
});
