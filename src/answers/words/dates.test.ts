import { expect, test } from 'vitest';
import { formatSpan } from './dates.ts';

test.each([
  { from: '1971-10-27', to: '1997-05-17', read: 'from 27 October 1971 to 17 May 1997' },
  { from: '2002-07-01', to: undefined, read: 'from 1 July 2002' },
  { from: undefined, to: '1991-12-24', read: 'to 24 December 1991' },
  { from: undefined, to: undefined, read: '' },
])('a span of $from and $to reads "$read"', ({ from, to, read }) => {
  expect(formatSpan(from, to)).toBe(read);
});
