import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOf, emptyMeasure, figuresOf, take } from './measure.ts';

const measured = (...told: readonly (readonly [readonly number[], number])[]) => {
  const measure = emptyMeasure();
  for (const [forecast, came] of told) take(measure, forecast, came);
  return measure;
};

describe('figures of forecasts', () => {
  const cases: readonly {
    readonly of: string;
    readonly told: readonly (readonly [readonly number[], number])[];
    readonly accuracy: number;
    readonly logLoss: number;
    readonly brier: number;
    readonly ece: number;
  }[] = [
    { of: 'one sure and right', told: [[[1, 0, 0], 0]], accuracy: 1, logLoss: 0, brier: 0, ece: 0 },
    {
      of: 'an even guess',
      told: [[[1 / 3, 1 / 3, 1 / 3], 1]],
      accuracy: 0,
      logLoss: Math.log(3),
      brier: 2 / 3,
      ece: 1 / 3,
    },
    {
      of: '80% that came four times of five',
      told: [0, 0, 0, 0, 1].map((came) => [[0.8, 0.1, 0.1], came]),
      accuracy: 0.8,
      logLoss: -(4 * Math.log(0.8) + Math.log(0.1)) / 5,
      brier: (4 * 0.06 + 1.46) / 5,
      ece: 0,
    },
  ];

  test.each(cases)('$of', ({ told, accuracy, logLoss, brier, ece }) => {
    const figures = figuresOf(measured(...told));
    expect(figures?.accuracy).toBeCloseTo(accuracy, 9);
    expect(figures?.logLoss).toBeCloseTo(logLoss, 9);
    expect(figures?.brier).toBeCloseTo(brier, 9);
    expect(figures?.calibrationError).toBeCloseTo(ece, 9);
  });

  test('F1 counts each ballot alike: yes always told and half right has a third of its own F1', () => {
    const figures = figuresOf(measured([[0.9, 0.05, 0.05], 0], [[0.9, 0.05, 0.05], 1]));
    expect(figures?.macroF1).toBeCloseTo(2 / 3 / 3, 9);
  });

  test('nothing forecast has no figures and no curve', () => {
    expect(figuresOf(emptyMeasure())).toBeUndefined();
    expect(curveOf(emptyMeasure())).toEqual([]);
  });

  test('the curve holds every forecast once', () => {
    const shares = fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(shares, fc.nat(2)), { minLength: 1, maxLength: 40 }), (told) => {
        const all = told.map(
          ([[a, b, c], came]) => [[a / (a + b + c), b / (a + b + c), c / (a + b + c)], came] as const,
        );
        const points = curveOf(measured(...all));
        return points.reduce((sum, { count }) => sum + count, 0) === told.length;
      }),
    );
  });
});
