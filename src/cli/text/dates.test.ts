import { expect, test } from 'vitest';
import { formatDate, formatSpan } from './dates.ts';

test.each([
  { date: '2014-12-18', read: '18 December 2014' },
  { date: '2005-03-01', read: '1 March 2005' },
  { date: '2014-12', read: 'December 2014' },
  { date: '1946', read: '1946' },
  { date: 'unknown', read: 'unknown' },
])('$date reads "$read"', ({ date, read }) => {
  expect(formatDate(date)).toBe(read);
});

test.each([
  { from: '1971-10-27', to: '1997-05-17', read: 'from 27 October 1971 to 17 May 1997' },
  { from: '2002-07-01', to: undefined, read: 'from 1 July 2002' },
  { from: undefined, to: '1991-12-24', read: 'to 24 December 1991' },
  { from: undefined, to: undefined, read: '' },
])('a span of $from and $to reads "$read"', ({ from, to, read }) => {
  expect(formatSpan(from, to)).toBe(read);
});
