import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ballots, matrixOfLetters } from '../rolls.fixture.ts';
import { blocRuleProblem, usualBlocRule } from './bloc-rule.ts';
import { blocsOf } from './blocs.ts';
import { louvain, modularity } from './louvain.ts';

const rule = { ...usualBlocRule, samples: 40 };

describe('communities of a network', () => {
  // Zachary's karate club is the usual example; here, two triangles held together by one tie.
  const ties = [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [3, 4],
    [3, 5],
    [4, 5],
  ];
  const weights = new Float64Array(36);
  for (const [i = 0, j = 0] of ties) {
    weights[i * 6 + j] = 1;
    weights[j * 6 + i] = 1;
  }

  test('two triangles are two communities, of modularity 5/14', () => {
    const found = louvain(weights, 6, 1);
    expect([...found]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(modularity(weights, found, 1)).toBeCloseTo(5 / 14, 12);
  });

  test('without ties each is alone, and nothing is divided by nothing', () => {
    expect([...louvain(new Float64Array(9), 3, 1)]).toEqual([0, 1, 2]);
    expect(modularity(new Float64Array(9), Int32Array.of(0, 1, 2), 1)).toBe(0);
  });

  test('are never worse than all together or each alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 }),
        (upper) => {
          const size = 8;
          const network = new Float64Array(size * size);
          let at = 0;
          for (let i = 0; i < size; i++)
            for (let j = i + 1; j < size; j++, at++) {
              network[i * size + j] = upper[at] ?? 0;
              network[j * size + i] = upper[at] ?? 0;
            }
          const found = modularity(network, louvain(network, size, 1), 1);
          const alone = Int32Array.from({ length: size }, (_, node) => node);
          expect(found).toBeGreaterThanOrEqual(modularity(network, alone, 1) - 1e-9);
          expect(found).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });
});

const sides: Ballots = {
  CHN: 'nnnnnyynnnnn',
  CUB: 'nnnnnyynnnnn',
  PRK: 'nnnnnynnnnnn',
  RUS: 'nnnnnyynnnan',
  FRA: 'yyyyyyyyyyyy',
  GBR: 'yyyyyyyyyyyy',
  USA: 'yyyyynyyyyyy',
  JPN: 'yyyyyyyyyyay',
};

describe('blocs', () => {
  test('two sides are two stable blocs', () => {
    const found = blocsOf(matrixOfLetters(sides), rule);
    expect(
      found.kind === 'blocs' &&
        found.blocs.map(({ state, members }) => [state, members.map(({ member }) => member).toSorted()]),
    ).toEqual([
      ['stable', ['CHN', 'CUB', 'PRK', 'RUS']],
      ['stable', ['FRA', 'GBR', 'JPN', 'USA']],
    ]);
  });

  test('members agree more with one another than with others', () => {
    const found = blocsOf(matrixOfLetters(sides), rule);
    if (found.kind !== 'blocs') throw new Error(found.kind);
    for (const { within, without } of found.blocs) expect(within).toBeGreaterThan(without ?? 1);
  });

  test('what a coin decided is unstable', () => {
    const coins = 'ynyynnynyyynnynynnnyyn';
    const codes = ['CHN', 'CUB', 'PRK', 'RUS', 'FRA', 'GBR', 'USA', 'JPN', 'DEU', 'IND', 'BRA', 'MEX'];
    const ballots = Object.fromEntries(
      codes.map((code, m) => [
        code,
        [...coins].map((_, d) => coins[(d * (m + 3) + m * m) % coins.length]).join(''),
      ]),
    );
    const found = blocsOf(matrixOfLetters(ballots), rule);
    expect(found.kind === 'blocs' && found.blocs.some(({ state }) => state === 'unstable')).toBe(true);
  });

  test.each<{ ballots: Ballots; expected: object; why: string }>([
    { ballots: {}, expected: { kind: 'too-few', found: 0, needed: 3 }, why: 'an empty selection' },
    {
      ballots: { CHN: 'y', CUB: 'n', FRA: 'y' },
      expected: { kind: 'too-few', found: 0 },
      why: 'one decision',
    },
    {
      ballots: { CHN: 'y'.repeat(12), CUB: 'y'.repeat(12), FRA: 'y'.repeat(12) },
      expected: { kind: 'undivided', members: ['CHN', 'CUB', 'FRA'] },
      why: 'all ballots equal',
    },
    {
      ballots: { ...sides, PRK: 'yy' },
      expected: { kind: 'blocs', apart: ['PRK'] },
      why: 'a member with two ballots stays apart',
    },
  ])('$why', ({ ballots, expected }) => {
    expect(blocsOf(matrixOfLetters(ballots), rule)).toMatchObject(expected);
  });

  test('the order of members changes nothing', () => {
    const turned = Object.fromEntries(Object.entries(sides).reverse());
    expect(blocsOf(matrixOfLetters(turned), rule)).toEqual(blocsOf(matrixOfLetters(sides), rule));
  });

  test.each([
    { change: { samples: 5 }, problem: /found 5, expected a whole number from 20 to 2000/ },
    { change: { resolution: 0 }, problem: /found 0, expected over 0 and up to 5/ },
    { change: { threshold: 0.4 }, problem: /found 0.4, expected over 0.5 and up to 1/ },
    { change: { needed: 0 }, problem: /found 0, expected a whole number of 1 or more/ },
  ])('with $change cannot be', ({ change, problem }) => {
    expect(blocRuleProblem({ ...rule, ...change })).toMatch(problem);
    expect(blocRuleProblem(rule)).toBeUndefined();
  });
});
