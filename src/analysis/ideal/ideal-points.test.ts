import { describe, expect, test } from 'vitest';
import { codeOf, matrixOfLetters } from '../rolls.fixture.ts';
import type { Matrix } from '../selection/matrix.ts';
import { bridges } from './bridges.ts';
import { idealPoints } from './ideal-points.ts';
import { periodKindOf, periodOf } from './periods.ts';

describe('a period', () => {
  test.each([
    { session: '69', heldOn: '2014-12-18', kind: 'session', period: 69 },
    { session: 'ES-11', heldOn: '2022-03-02', kind: 'session', period: 76 },
    { session: 'ES-11', heldOn: '2022-10-12', kind: 'session', period: 77 },
    { session: 'ES-1', heldOn: '1956-11-02', kind: 'session', period: 11 },
    { session: undefined, heldOn: '1946-01-24', kind: 'session', period: 1 },
    { session: 'S-14', heldOn: undefined, kind: 'session', period: undefined },
    { session: '25', heldOn: '2014-03-28', kind: 'year', period: 2014 },
    { session: '25', heldOn: undefined, kind: 'all', period: 0 },
  ] as const)('$session of $heldOn by $kind is $period', ({ session, heldOn, kind, period }) => {
    expect(periodOf({ ...decision(), session, heldOn }, kind)).toBe(period);
  });

  test('is a session of the Assembly and its committees, a year of anything else', () => {
    expect(periodKindOf([decision(), { ...decision(), body: 'GA-C3' }])).toBe('session');
    expect(periodKindOf([decision(), { ...decision(), body: 'HRC' }])).toBe('year');
  });
});

/** Some decision: what a test does not say about it does not matter. */
function decision() {
  const [first] = matrixOfLetters({ PRK: 'n' }).decisions;
  if (!first) throw new Error();
  return first;
}

describe('a question that is put again', () => {
  const codes = ['AFG', 'AGO', 'ALB', 'ARE', 'ARG', 'AUS', 'AUT', 'BEL', 'BEN', 'BFA', 'BGD', 'BGR'];
  const more = ['BOL', 'BRA', 'BWA', 'CAN', 'CHE', 'CHL', 'CHN', 'CIV', 'CMR', 'COL'];
  const all = [...codes, ...more];
  const ballots = (rowOf: (at: number) => string) =>
    Object.fromEntries(all.map((code, at) => [code, rowOf(at)]));
  const titled = (matrix: Matrix, titles: readonly string[]): Matrix => ({
    ...matrix,
    decisions: matrix.decisions.map((each, at) => ({ ...each, title: titles[at] ?? '' })),
  });
  const embargo = 'Necessity of ending the embargo';

  test.each([
    {
      name: 'the next session, voted alike',
      titles: [embargo, `${embargo}.`],
      periods: [68, 69],
      bridged: true,
    },
    { name: 'two sessions later', titles: [embargo, embargo], periods: [67, 69], bridged: false },
    {
      name: 'under another title',
      titles: [embargo, 'The Law of the Sea'],
      periods: [68, 69],
      bridged: false,
    },
    { name: 'without a title', titles: ['', ''], periods: [68, 69], bridged: false },
    {
      name: 'in a period that is not known',
      titles: [embargo, embargo],
      periods: [68, undefined],
      bridged: false,
    },
  ])('$name: $bridged', ({ titles, periods, bridged }) => {
    const matrix = titled(matrixOfLetters(ballots((at) => (at < 3 ? 'nn' : 'yy'))), titles);
    const [one, other] = bridges(matrix, periods);
    expect(one !== undefined && one === other).toBe(bridged);
  });

  test('is another one where more than one in twenty voted otherwise, or the title stands twice', () => {
    const changed = titled(matrixOfLetters(ballots((at) => (at < 3 ? 'ny' : 'yy'))), [embargo, embargo]);
    expect(bridges(changed, [68, 69])).toEqual([undefined, undefined]);
    const twice = titled(matrixOfLetters(ballots(() => 'yyy')), [embargo, embargo, embargo]);
    expect(bridges(twice, [68, 69, 69])).toEqual([undefined, undefined, undefined]);
  });
});

describe('ideal points of a matrix', () => {
  const matrix = matrixOfLetters({
    USA: 'nnynnanynnyn',
    ISR: 'nnynnnnynnyn',
    CAN: 'anyannaynaya',
    FRA: 'aayanaayaaya',
    BRA: 'yyayyyyayyyy',
    IND: 'yynyyyyayyny',
    CUB: 'yynyyyynyyny',
    RUS: 'yynyyyanyyny',
    PRK: '-----------y',
  });
  const points = idealPoints(matrix);
  if (points.kind === 'none') throw new Error(points.because.kind);
  const at = (code: string) => points.members.find(({ member }) => member === codeOf(code));

  test('stand in the order in which members vote, the anchors first', () => {
    expect(points.anchors).toEqual([{ dimension: 1, high: 'USA', low: 'RUS' }]);
    expect(at('USA')?.mean).toBeGreaterThan(at('FRA')?.mean ?? 9);
    expect(at('FRA')?.mean).toBeGreaterThan(at('BRA')?.mean ?? 9);
    expect(at('BRA')?.mean).toBeGreaterThan(at('CUB')?.mean ?? 9);
  });

  test('know what they rest on', () => {
    expect(points.selection).toBe(matrix.selection);
    expect(points.items.map(({ decision: id }) => id)).toContain('A/RES/69/12');
    expect(points.periods.map(({ decisions }) => decisions).reduce((sum, each) => sum + each, 0)).toBe(12);
    expect(at('PRK')).toMatchObject({ n: 1 });
  });

  test('one place for all time: one period, no walk', () => {
    expect(idealPoints(matrix, { time: 'still' })).toMatchObject({
      periodKind: 'all',
      periods: [{ period: 0, from: '2014-01-01', to: '2014-12-01', decisions: 12, members: 9 }],
      drift: undefined,
    });
  });

  test('an empty selection places nobody', () => {
    expect(idealPoints(matrixOfLetters({}))).toMatchObject({
      kind: 'none',
      because: { kind: 'too-few', found: 0 },
    });
  });
});
