import { expect, test } from 'vitest';
import { counted, formatNumber } from './numbers.ts';

test.each([
  [0, '0'],
  [116, '116'],
  [5_539, '5,539'],
  [917_187, '917,187'],
  [1_231_960, '1,231,960'],
])('%i reads "%s"', (number, read) => {
  expect(formatNumber(number)).toBe(read);
});

test('one is told from many', () => {
  expect([counted(1, 'row'), counted(0, 'row'), counted(2, 'ballot')]).toEqual([
    '1 row',
    '0 rows',
    '2 ballots',
  ]);
});
