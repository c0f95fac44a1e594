import { expect, test } from 'vitest';
import { sparkline } from './sparkline.tsx';

test.each([
  { values: [88, 99, 101], path: 'M3,17L40,5.2L77,3', means: 'goes through every value' },
  { values: [88, undefined, 101], path: 'M3,17M77,3', means: 'breaks where there is none' },
  { values: [88, 88], path: 'M3,10L77,10', means: 'is level where all are equal' },
])('a line the size of a word $means', ({ values, path }) => {
  expect(sparkline(values, 'Yes votes, 2005 to 2007')).toContain(`<path d="${path}"`);
});

test('no value, no line', () => {
  expect(sparkline([undefined], 'Yes votes')).toBe('');
});
