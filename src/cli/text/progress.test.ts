import { expect, test } from 'vitest';
import { progressText } from './progress.ts';

test.each([
  {
    advance: { step: 'reading', label: 'ga_voting.csv', rows: 450_000, share: 0.45, seconds: 1 },
    read: 'ga_voting.csv: 450,000 rows, 45 %, 450,000 rows/s, 1 s left',
  },
  {
    advance: { step: 'reading', label: 'ga_voting.csv', rows: 10_000, share: 0.05, seconds: 10 },
    read: 'ga_voting.csv: 10,000 rows, 5 %, 1,000 rows/s, 3 min left',
  },
  {
    advance: { step: 'joining', label: '', rows: 958_381, share: 1, seconds: 2 },
    read: 'joining: 958,381 rows, 100 %, 479,191 rows/s',
  },
  {
    advance: { step: 'reading', label: 'a.csv', rows: 1, share: 0, seconds: 0 },
    read: 'a.csv: 1 row, 0 %',
  },
])('$read', ({ advance, read }) => {
  expect(progressText(advance)).toBe(read);
});
