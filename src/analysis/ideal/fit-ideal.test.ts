import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdealBallots } from './ballots.ts';
import { fitIdeal, type PlacedFit } from './fit-ideal.ts';
import { madeUp } from './made-up.fixture.ts';
import { answerChances } from './read-out.ts';

const anchors = [
  { high: ['M000'], low: ['M001'] },
  { high: ['M002'], low: ['M003'] },
];

function placed(ballots: IdealBallots, dimensions: 1 | 2 = 1): PlacedFit {
  const fit = fitIdeal(ballots, { dimensions, anchors });
  if (fit.kind === 'none') throw new Error(fit.because.kind);
  return fit;
}

describe('on ballots made up from known positions', () => {
  const world = madeUp({ members: 60, periods: 6, decisions: 40, drift: 0.03, discrimination: 1, seed: 7 });
  const fit = placed(world);
  const truth = standardised(
    fit.members.map((place) => world.truth[Number(place.member.slice(1))]?.[place.period] ?? 0),
  );
  const sign = Math.sign(fit.members.reduce((sum, { mean }, at) => sum + mean * (truth[at] ?? 0), 0));

  test('estimates go with the truth', () => {
    const product = fit.members.reduce((sum, { mean }, at) => sum + sign * mean * (truth[at] ?? 0), 0);
    expect(product / fit.members.length).toBeGreaterThan(0.95);
  });

  test('intervals of 95 % hold the truth 93 to 97 times in 100', () => {
    const held = fit.members.filter(
      ({ mean, error }, at) => Math.abs(sign * mean - (truth[at] ?? 0)) < 1.96 * error,
    );
    expect(held.length / fit.members.length).toBeGreaterThan(0.93);
    expect(held.length / fit.members.length).toBeLessThan(0.97);
  });

  test('the scale has mean 0, and variance 1 with what is not known', () => {
    const { members } = fit;
    expect(members.reduce((sum, { mean }) => sum + mean, 0) / members.length).toBeCloseTo(0, 8);
    const theory = fitIdeal(world, { anchors, intervals: 'theory' });
    if (theory.kind === 'none') throw new Error();
    const squares = theory.members.reduce((sum, { mean }) => sum + mean * mean, 0) / members.length;
    expect(squares).toBeGreaterThan(0.8);
    expect(squares).toBeLessThan(1);
  });

  test('it converges, and says how', () => {
    expect(fit.convergence.state).toBe('converged');
    expect(fit.convergence.change).toBeLessThanOrEqual(fit.convergence.tolerance);
    expect(fitIdeal(world, { most: 2 })).toMatchObject({ convergence: { state: 'stopped', iterations: 2 } });
  });

  test('the anchors fix the sign: exchanged, all is mirrored', () => {
    const mirrored = fitIdeal(world, { anchors: [{ high: ['M001'], low: ['M000'] }] });
    if (mirrored.kind === 'none') throw new Error();
    const pairs = fit.members.map(({ mean }, at) => mean + (mirrored.members[at]?.mean ?? Number.NaN));
    expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(1e-9);
    expect(fit.anchors).toEqual([{ dimension: 1, high: 'M000', low: 'M001' }]);
  });

  test('chances of answers add up to 1', () => {
    const told = fit.items.filter(({ state }) => state !== 'unanimous');
    const chances = told.map((item) => answerChances(item, [{ mean: 0.5, error: 0.2 }]));
    for (const each of chances)
      expect((each?.no ?? 0) + (each?.abstain ?? 0) + (each?.yes ?? 0)).toBeCloseTo(1, 9);
  });
});

test('the same ballots in any order give the same result, byte for byte', () => {
  const world = madeUp({ members: 12, periods: 3, decisions: 8, drift: 0.05, discrimination: 1.2, seed: 3 });
  const expected = JSON.stringify(fitIdeal(world, { anchors }));
  fc.assert(
    fc.property(shuffled(world.members.length), shuffled(world.decisions.length), (rows, columns) => {
      const members = rows.map((m) => world.members[m] ?? '');
      const decisions = columns.flatMap((d) => world.decisions[d] ?? []);
      const cells = Uint8Array.from(
        rows.flatMap((m) => columns.map((d) => world.cells[m * world.decisions.length + d] ?? 0)),
      );
      expect(JSON.stringify(fitIdeal({ members, decisions, cells }, { anchors }))).toBe(expected);
    }),
    { numRuns: 8 },
  );
});

describe('what tells nothing or too much', () => {
  const decisions = Array.from({ length: 12 }, (_, at) => ({ id: `D${at}`, period: 1 }));
  const members = Array.from({ length: 8 }, (_, at) => `M00${at}`);
  const all = (ballot: (m: number, d: number) => number): IdealBallots => ({
    members,
    decisions,
    cells: Uint8Array.from({ length: 96 }, (_, at) => ballot(Math.floor(at / 12), at % 12)),
  });

  test.each([
    {
      name: 'nothing at all',
      ballots: { members: [], decisions: [], cells: new Uint8Array() },
      kind: 'too-few',
    },
    { name: 'everybody yes on everything', ballots: all(() => 1), kind: 'all-equal' },
    { name: 'everybody absent', ballots: all(() => 4), kind: 'all-equal' },
    { name: 'one divided vote', ballots: all((m, d) => (d === 3 && m < 4 ? 2 : 1)), kind: 'too-few' },
    { name: 'three members', ballots: all((m, d) => (m > 2 ? 0 : (m + d) % 2 ? 1 : 2)), kind: 'too-few' },
  ])('$name: $kind', ({ ballots, kind }) => {
    expect(fitIdeal(ballots)).toMatchObject({ kind: 'none', because: { kind } });
  });

  test('two camps that separate perfectly on every vote stay in bounds, and are named', () => {
    const fit = placed(all((m, d) => (m < 4 === d % 2 > 0 ? 1 : 2)));
    expect(fit.items.every(({ state }) => state === 'separating')).toBe(true);
    expect(everyNumber(fit).every(Number.isFinite)).toBe(true);
    expect(Math.max(...fit.members.map(({ mean }) => Math.abs(mean)))).toBeLessThan(2);
  });

  test('a member with one ballot has a wide interval', () => {
    const fit = placed(all((m, d) => (m === 7 && d !== 2 ? 0 : (m * 7 + d * 5) % 4 === 0 ? 2 : 1)));
    const [once, often] = [fit.members.find(({ n }) => n === 1), fit.members.find(({ n }) => n > 9)];
    expect(once?.error).toBeGreaterThan((often?.error ?? 0) * 1.1);
    expect(everyNumber(fit).every(Number.isFinite)).toBe(true);
  });

  test('unanimous votes are listed without numbers', () => {
    const fit = placed(all((m, d) => (d < 2 ? 1 : (m + d) % 3 === 0 ? 2 : 1)));
    expect(fit.items.filter(({ state }) => state === 'unanimous').map(({ decision }) => decision)).toEqual([
      'D0',
      'D1',
    ]);
  });

  test('any ballots at all: numbers, or a state', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 96, maxLength: 96, max: 4 }),
        fc.constantFrom(1 as const, 2 as const),
        (cells, dimensions) => {
          const fit = fitIdeal({ members, decisions, cells }, { dimensions });
          if (fit.kind === 'placed') expect(everyNumber(fit).every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('decisions on the same question share discrimination and cutpoints', () => {
  const world = madeUp({ members: 30, periods: 2, decisions: 15, drift: 0.03, discrimination: 1, seed: 5 });
  const decisions = world.decisions.map((each, at) =>
    at === 3 || at === 18 ? { ...each, question: 'embargo' } : each,
  );
  const fit = placed({ ...world, decisions });
  const [one, other] = fit.items.filter(({ decision }) => decision === 'D00003' || decision === 'D00018');
  expect(other).toMatchObject({
    sameAs: 'D00003',
    discrimination: one?.discrimination,
    cutpoints: one?.cutpoints,
  });
});

test('a plane has axes on which positions do not go together, the first dividing more', () => {
  const one = madeUp({ members: 40, periods: 1, decisions: 60, drift: 0, discrimination: 1.5, seed: 11 });
  const fit = placed(one, 2);
  const on = (dimension: number) => fit.members.filter((place) => place.dimension === dimension);
  const product = on(1).reduce((sum, { mean }, at) => sum + mean * (on(2)[at]?.mean ?? 0), 0);
  expect(Math.abs(product / 40)).toBeLessThan(1e-6);
  const force = (axis: number) =>
    fit.items.reduce((sum, { discrimination }) => sum + (discrimination[axis] ?? 0) ** 2, 0);
  expect(force(0)).toBeGreaterThan(force(1));
});

function everyNumber(fit: PlacedFit): readonly number[] {
  return [
    ...fit.members.flatMap(({ mean, error, low, high, percentile }) => [mean, error, low, high, percentile]),
    ...fit.items.flatMap(({ discrimination, cutpoints }) => [...discrimination, ...cutpoints]),
  ];
}

function standardised(values: readonly number[]): readonly number[] {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const unit = Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length);
  return values.map((value) => (value - centre) / unit);
}

const shuffled = (size: number) =>
  fc.shuffledSubarray(
    Array.from({ length: size }, (_, at) => at),
    { minLength: size, maxLength: size },
  );
