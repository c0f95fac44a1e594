import { expect, test } from 'vitest';
import { spellDate } from './spell-date.ts';

test.each([
  { date: '2014-12-18', read: '18 December 2014' },
  { date: '2005-03-01', read: '1 March 2005' },
  { date: '2014-12', read: 'December 2014' },
  { date: '1946', read: '1946' },
  { date: 'unknown', read: 'unknown' },
])('$date reads "$read"', ({ date, read }) => {
  expect(spellDate(date)).toBe(read);
});
