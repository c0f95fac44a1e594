import { describe, expect, test } from 'vitest';
import { countForecast, simulateTallies } from './simulate.ts';

const even = { ballots: Float64Array.of(0, 0, -30), absence: Float64Array.of(0, Number.NEGATIVE_INFINITY) };
const members = Array.from({ length: 100 }, () => even);
const options = { draws: 2000, seed: 7 };

describe('tallies that may come', () => {
  test('every member is in each of them once', () => {
    for (const { yes, no, abstain, absent } of simulateTallies(members, [], options))
      expect(yes + no + abstain + absent).toBe(100);
  });

  test('independent members: half yes, and the binomial interval of 42 to 58', () => {
    const yes = countForecast(simulateTallies(members, [], options), 'yes', 0.9);
    expect(yes.expected).toBeCloseTo(50, 0);
    expect([yes.low, yes.high]).toEqual([42, 58]);
  });

  test('what moves all members alike makes the interval wider, not the mean another', () => {
    const moved = [1, -1].map((no) => ({ isNew: false, no, abstain: 0, absent: 0 }));
    const yes = countForecast(simulateTallies(members, moved, options), 'yes', 0.9);
    expect(yes.expected).toBeCloseTo(50, 0);
    expect(yes.high - yes.low).toBeGreaterThan(40);
  });

  test('the same seed gives the same tallies', () => {
    expect(simulateTallies(members, [], options)).toEqual(simulateTallies(members, [], options));
  });

  test('no tallies have no count', () => {
    expect(() => countForecast([], 'yes', 0.9)).toThrow(RangeError);
  });
});
