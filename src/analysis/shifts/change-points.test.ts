import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, matrixOfLetters } from '../rolls.fixture.ts';
import { alignmentsOf } from './alignment.ts';
import { changePoints, changeRuleProblem, usualChangeRule } from './change-points.ts';
import { chanceScore, changeScore } from './change-score.ts';

const series = (values: readonly number[]) =>
  values.map((value, at) => ({ year: 1960 + at, towards: [value] }));
const wobble = (at: number): number => ((at * 7) % 5) / 100;

describe('change points', () => {
  test('a step is found in its year, with what was before and after', () => {
    const values = Array.from({ length: 30 }, (_, at) => (at < 19 ? 0.5 : -0.2) + wobble(at));
    const found = changePoints(series(values), usualChangeRule);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      year: 1979,
      before: [expect.closeTo(0.52, 1)],
      after: [expect.closeTo(-0.18, 1)],
      p: 0.001,
    });
  });

  test('there and back again is two', () => {
    const values = Array.from({ length: 36 }, (_, at) => (at < 12 || at >= 24 ? 0 : 0.6) + wobble(at));
    expect(changePoints(series(values), usualChangeRule).map(({ year }) => year)).toEqual([1972, 1984]);
  });

  test.each([
    { values: [], why: 'no year' },
    { values: [0.5], why: 'one year' },
    { values: [0.5, 0.5, -0.5, -0.5], why: 'too few on each side' },
    { values: Array.from({ length: 40 }, () => 0.3), why: 'all years equal' },
  ])('$why: none', ({ values }) => {
    expect(changePoints(series(values), usualChangeRule)).toEqual([]);
  });

  test('in noise they are as rare as the significance says', () => {
    const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 });
    const found = fc
      .sample(noise, 100)
      .filter((values) => changePoints(series(values), usualChangeRule).length > 0);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test.each([
    { change: { significance: 1 }, problem: /found 1, expected over 0 and below 1/ },
    { change: { least: 1 }, problem: /found 1, expected a whole number of 2 or more/ },
    { change: { penalty: -1 }, problem: /found -1, expected 0 or more/ },
    { change: { orders: 10 }, problem: /found 10, expected a whole number of 99 or more/ },
  ])('a rule with $change cannot be', ({ change, problem }) => {
    expect(changeRuleProblem({ ...usualChangeRule, ...change })).toMatch(problem);
    expect(changeRuleProblem(usualChangeRule)).toBeUndefined();
  });
});

describe('alignment', () => {
  const usa = { name: 'United States', codes: [codeOf('USA')] };
  const twelve = (letter: string): string => letter.repeat(12);
  const matrix = matrixOfLetters({
    USA: twelve('y') + twelve('y'),
    GBR: twelve('y') + twelve('y'),
    CUB: twelve('n') + twelve('n'),
    IRN: twelve('y') + twelve('n'),
  });

  test('is agreement with the reference, less what all have in common', () => {
    const found = alignmentsOf(matrix, [usa]);
    expect(found.get(codeOf('IRN'))).toEqual([
      { year: 2014, towards: [expect.closeTo(1 - 3 / 4, 12)] },
      { year: 2015, towards: [expect.closeTo(0 - 2 / 4, 12)] },
    ]);
  });

  test('a reference is not compared with itself', () => {
    expect(alignmentsOf(matrix, [usa]).get(codeOf('USA'))).toEqual([]);
  });

  test('years with too few shared votes are left out', () => {
    expect(alignmentsOf(matrixOfLetters({ USA: 'yyy', CUB: 'nnn' }), [usa]).get(codeOf('CUB'))).toEqual([]);
  });
});

describe('the score of found changes', () => {
  const member = { member: 'IRN', known: [1979], found: [1981, 1995], from: 1946, to: 2025 };

  test('a change is met once, within the tolerance', () => {
    expect(changeScore([member], 5)).toEqual({
      known: 1,
      found: 2,
      met: 1,
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
    });
    expect(changeScore([member], 1).met).toBe(0);
    expect(changeScore([{ ...member, known: [1979, 1980], found: [1980] }], 5).met).toBe(1);
  });

  test('of nothing is nothing', () => {
    expect(changeScore([], 5)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  test('by chance is lower than by knowledge', () => {
    const chance = chanceScore([member], 5, { draws: 500, seed: 1 });
    expect(chance.f1).toBeGreaterThan(0.05);
    expect(chance.f1).toBeLessThan(0.4);
  });
});
