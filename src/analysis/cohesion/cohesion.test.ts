import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueIn } from '../estimate.ts';
import { type Ballots, codeOf, decisionOf, matrixOfLetters, rollOfLetters } from '../rolls.fixture.ts';
import { cohesionOf, cohesionOverTime } from './cohesion.ts';
import { agreementIndex, riceIndex } from './indices.ts';
import { pivotOn, pivotsOf } from './pivotal.ts';
import type { Whom } from './whom.ts';

const tally = (yes: number, no: number, abstain: number) => ({ yes, no, abstain, absent: 0 });

describe('the indexes of cohesion', () => {
  test.each([
    { votes: tally(27, 0, 0), agreement: 1, rice: 1, why: 'all alike' },
    { votes: tally(9, 9, 9), agreement: 0, rice: 0, why: 'split in three' },
    { votes: tally(10, 10, 0), agreement: 0.25, rice: 0, why: 'half against half' },
    { votes: tally(15, 5, 5), agreement: 0.4, rice: 0.5, why: 'most on one side' },
    { votes: tally(0, 0, 8), agreement: 1, rice: undefined, why: 'abstaining together' },
    { votes: tally(0, 0, 0), agreement: undefined, rice: undefined, why: 'nobody voted' },
  ])('$why: $agreement, Rice $rice', ({ votes, agreement, rice }) => {
    expect(agreementIndex(votes)).toBe(agreement);
    expect(riceIndex(votes)).toBe(rice);
  });

  test('are from 0 to 1, and fall when one leaves a line', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, (yes, no, abstain) => {
        for (const index of [agreementIndex, riceIndex]) {
          const found = index(tally(yes, no, abstain)) ?? 0;
          expect(found >= 0 && found <= 1).toBe(true);
        }
      }),
    );
  });
});

const group = (...codes: readonly string[]): Whom => ({ kind: 'members', codes: codes.map(codeOf) });

describe('the cohesion of a group', () => {
  const ballots = { FRA: 'yyyyyy', DEU: 'yyyyyn', GBR: 'yyaayn', USA: 'nnnnnn', CHN: 'ynaynx' };
  const matrix = matrixOfLetters(ballots);

  test('is the mean over decisions, told with what everybody did and the decisions behind it', () => {
    const found = cohesionOf(matrix, group('FRA', 'DEU', 'GBR'));
    expect(found.agreement).toMatchObject({
      kind: 'estimate',
      value: expect.closeTo((3 * 1 + 3 * 0.5) / 6, 12),
      n: 6,
    });
    expect(valueIn(found.everybody)).toBeLessThan(valueIn(found.agreement) ?? 0);
    expect(found.decisions[0]).toMatchObject({ decision: 'A/RES/69/3', line: 'yes', defectors: ['GBR'] });
  });

  test('who left the line most often comes first', () => {
    const found = cohesionOf(matrix, group('FRA', 'DEU', 'GBR')).members;
    expect(found.map(({ member, defected }) => [member, defected])).toEqual([
      ['GBR', 2],
      ['FRA', 1],
      ['DEU', 0],
    ]);
  });

  test('a group has the members of the day', () => {
    const eu = cohesionOf(matrixOfLetters(ballots, 2021), { kind: 'group', id: 'EU' });
    expect(eu.decisions.every(({ yes, no, abstain }) => yes + no + abstain === 2)).toBe(true);
  });

  test.each([
    { whom: { kind: 'group', id: 'ASEAN' } as const, found: 0, why: 'nobody of it has a ballot' },
    { whom: group('FRA'), found: 0, why: 'one alone is no group' },
  ])('$why: too few', ({ whom, found }) => {
    expect(cohesionOf(matrix, whom).agreement).toMatchObject({ kind: 'too-few', found, needed: 5 });
  });

  test('over time, a figure for each window', () => {
    const long = matrixOfLetters({ FRA: 'y'.repeat(24), DEU: `${'y'.repeat(12)}${'n'.repeat(12)}` });
    expect(cohesionOverTime(long, group('FRA', 'DEU'), 1).map(({ agreement }) => valueIn(agreement))).toEqual(
      [1, 0.25],
    );
  });
});

test('whatever the ballots, neither the order of members nor that of decisions changes the figures', () => {
  const codes = ['FRA', 'DEU', 'GBR', 'ITA', 'ESP', 'USA'];
  const row = fc.string({ unit: fc.constantFrom('y', 'n', 'a', 'x', '-'), minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(row, { minLength: codes.length, maxLength: codes.length }), (rows) => {
      const figures = (order: readonly number[], turn: (row: string) => string) => {
        const ballots = order.map((at) => [codes[at] ?? '', turn(rows[at] ?? '')]);
        const found = cohesionOf(matrixOfLetters(Object.fromEntries(ballots)), group(...codes));
        const members = found.members.map(({ member, counted, defected }) => [member, counted, defected]);
        return [found.agreement, found.rice, found.everybody, members];
      };
      const places = codes.map((_, at) => at);
      const turned = figures(places.toReversed(), (each) => [...each].reverse().join(''));
      expect(turned).toEqual(figures(places, (each) => each));
    }),
    { numRuns: 30 },
  );
});

describe('who could have turned a vote', () => {
  const vote = (ballots: Ballots) => {
    const roll = rollOfLetters(ballots);
    const decision = decisionOf('A/RES/69/1', '2014-12-18', roll);
    return { decision, roll, tally: decision.tally ?? tally(0, 0, 0) };
  };
  const close = vote({ FRA: 'y', DEU: 'y', GBR: 'y', USA: 'n', CHN: 'n', RUS: 'a' });

  test('3-2 turns when one goes over: each of the three alone', () => {
    expect(pivotOn(close, group('FRA', 'DEU', 'GBR'))).toMatchObject({
      fewest: 1,
      alone: ['FRA', 'DEU', 'GBR'],
    });
  });

  test('the abstaining one makes a tie by voting no, which does not adopt', () => {
    expect(pivotOn(close, group('RUS'))).toMatchObject({ fewest: 1, alone: ['RUS'] });
  });

  test('those who lost could only have made it clearer', () => {
    expect(pivotOn(close, group('USA', 'CHN'))?.fewest).toBeUndefined();
  });

  test('a group of which nobody is on the roll is not counted', () => {
    expect(pivotOn(close, group('PRK'))).toBeUndefined();
  });

  test('a permanent member holds any resolution of the Council in its hands', () => {
    const roll = rollOfLetters({
      CHN: 'a',
      FRA: 'y',
      GBR: 'y',
      RUS: 'a',
      USA: 'y',
      ...elected('yyyyyyyynn'),
    });
    const decision = { ...decisionOf('S/RES/1593 (2005)', '2005-03-31', roll), body: 'SC' } as const;
    const found = pivotOn({ decision, roll, tally: { yes: 11, no: 2, abstain: 2 } }, group('CHN', 'DZA'));
    expect(found).toMatchObject({ result: 'adopted', fewest: 1, alone: ['CHN'] });
  });

  test('of a veto by two neither alone', () => {
    const roll = rollOfLetters({
      CHN: 'n',
      FRA: 'y',
      GBR: 'y',
      RUS: 'n',
      USA: 'y',
      ...elected('yyyyyyyyyy'),
    });
    const decision = { ...decisionOf('S/2014/348', '2014-05-22', roll), body: 'SC' } as const;
    const veto = { decision, roll, tally: { yes: 13, no: 2, abstain: 0 } };
    expect(pivotOn(veto, group('CHN'))?.fewest).toBeUndefined();
    expect(pivotOn(veto, group('CHN', 'RUS'))).toMatchObject({ result: 'vetoed', fewest: 2, alone: [] });
  });

  test('the fewest is exact: no smaller number turns it, by trying all', () => {
    const letters = fc.array(fc.constantFrom('y', 'n', 'a', 'x'), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(letters, fc.constantFrom('y', 'n'), (own, other) => {
        const codes = ['FRA', 'DEU', 'GBR', 'ITA', 'ESP'];
        const ballots = Object.fromEntries(codes.map((code, at) => [code, own[at] ?? 'x']));
        const all = vote({ ...ballots, USA: other, CHN: other });
        const found = pivotOn(all, group(...codes));
        const sizes = subsets(codes).flatMap((some) => {
          const whole = pivotOn(all, group(...some));
          return whole?.fewest === undefined ? [] : [some.length];
        });
        expect(found?.fewest).toBe(sizes.length === 0 ? undefined : Math.min(...sizes));
      }),
      { numRuns: 60 },
    );
  });

  test('over a matrix, the closest first', () => {
    const matrix = matrixOfLetters({ FRA: 'yyy', DEU: 'yyy', GBR: 'nyn', USA: 'nnx' });
    const { counted, pivotal } = pivotsOf(matrix, group('FRA', 'DEU'));
    expect(counted).toBe(3);
    expect(pivotal.map(({ decision, fewest }) => [decision, fewest])).toEqual([
      ['A/RES/69/2', 1],
      ['A/RES/69/3', 1],
    ]);
  });
});

const elected = (letters: string): Ballots =>
  Object.fromEntries(
    ['DZA', 'ARG', 'BEN', 'BRA', 'DNK', 'GRC', 'JPN', 'PHL', 'ROU', 'TZA'].map((code, at) => [
      code,
      letters[at] ?? 'x',
    ]),
  );

const subsets = (codes: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** codes.length }, (_, bits) => codes.filter((_code, at) => (bits >> at) % 2 === 1));
