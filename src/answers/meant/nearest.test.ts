import { expect, test } from 'vitest';
import { nearestTo, slipsBetween } from './nearest.ts';

test.each([
  { one: 'A/RES/69/188', other: 'A/RES/69/188', slips: 0 },
  { one: 'A/RES/69/881', other: 'A/RES/69/188', slips: 0.5 },
  { one: 'A/RES/69/18', other: 'A/RES/69/188', slips: 1 },
  { one: 'S/RES/1539', other: 'S/RES/1593', slips: 0.5 },
  { one: 'S/RES/1583', other: 'S/RES/1593', slips: 1 },
  { one: 'ab', other: 'bac', slips: 2 },
  { one: '', other: 'A/RES', slips: 5 },
])('$one is $slips slips from $other', ({ one, other, slips }) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test('the nearest is the one with the fewest slips, and nothing is offered that is a guess', () => {
  expect(nearestTo('A/RES/69/881', ['A/RES/69/81', 'A/RES/69/188', 'A/RES/69/189'])).toBe('A/RES/69/188');
  expect(nearestTo('A/RES/69/188', ['S/2014/348'])).toBeUndefined();
  expect(nearestTo('A/RES/69/188', [])).toBeUndefined();
});
