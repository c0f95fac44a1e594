import { expect, test } from 'vitest';
import { answerSlope, edge } from './answer.ts';
import { below, hazard } from './normal.ts';

test.each([
  { x: -3, share: 0.0013498980316301 },
  { x: -1, share: 0.158655253931457 },
  { x: 0, share: 0.5 },
  { x: 1.959963984540054, share: 0.975 },
  { x: -8, share: 6.22096057427178e-16 },
  { x: -20, share: 2.75362411860623e-89 },
])('a share of $share lies below $x', ({ x, share }) => {
  expect(below(x) / share).toBeCloseTo(1, 7);
});

test.each([-400, -40, -12, -11.999, 11.999, 12, 40, 400])('the hazard at %d is a number', (x) => {
  expect(hazard(x)).toBeGreaterThanOrEqual(0);
  expect(hazard(x)).toBeLessThanOrEqual(Math.max(1, 1 - x));
});

test.each([
  { low: -1, high: 0.5 },
  { low: 3, high: 3.2 },
  { low: -9, high: -8.9 },
  { low: 30, high: 31 },
  { low: -60, high: 60 },
])('between cutpoints at $low and $high the edges are what the shares give', ({ low, high }) => {
  const density = Math.exp(-0.5 * low * low) / Math.sqrt(2 * Math.PI);
  const between = low > 0 ? below(-low) - below(-high) : below(high) - below(low);
  expect(edge(low, high)).toBeGreaterThanOrEqual(0);
  expect(Number.isFinite(edge(low, high))).toBe(true);
  if (between > 1e-300) expect(edge(low, high)).toBeCloseTo(density / between, 4);
});

test('yes pulls up, no pulls down, an abstention toward the middle', () => {
  expect(answerSlope(2, 0, 1)).toBeGreaterThan(0);
  expect(answerSlope(0, 0, 1)).toBeLessThan(0);
  expect(answerSlope(1, 1, 2)).toBeGreaterThan(0);
  expect(answerSlope(1, -2, -1)).toBeLessThan(0);
});
