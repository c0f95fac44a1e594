import { describe, expect, test } from 'vitest';
import { fitSoftmax, logOdds, probabilities } from './softmax.ts';

/** Rows of one feature and the constant. */
const examples = (rows: readonly (readonly [feature: number, outcome: number])[], classes = 2) => ({
  features: Float32Array.from(rows.flatMap(([feature]) => [feature, 1])),
  width: 2,
  classes,
  outcome: Uint8Array.from(rows, ([, outcome]) => outcome),
});

describe('a logistic regression', () => {
  test('without a telling feature gives the share that came', () => {
    const model = fitSoftmax(
      examples([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 1],
      ]),
      1e-6,
    );
    expect(probabilities(logOdds(model, [0, 1]))[1]).toBeCloseTo(0.25, 3);
  });

  test('stays finite where a feature tells the classes apart without fail', () => {
    const model = fitSoftmax(
      examples([
        [-1, 0],
        [-2, 0],
        [1, 1],
        [2, 1],
      ]),
      0.1,
    );
    expect([...model.weights].every(Number.isFinite)).toBe(true);
    expect(probabilities(logOdds(model, [2, 1]))[1]).toBeGreaterThan(0.8);
  });

  test('of nothing finds every class as likely as another', () => {
    const model = fitSoftmax(examples([], 3), 1);
    expect([...probabilities(logOdds(model, [0, 1]))]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('of one class only gives it nearly all, and is no NaN', () => {
    const model = fitSoftmax(
      examples(
        [
          [0, 1],
          [1, 1],
        ],
        3,
      ),
      0.01,
    );
    expect(probabilities(logOdds(model, [0, 1]))[1]).toBeGreaterThan(0.9);
  });
});
