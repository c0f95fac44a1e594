import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedPause, backOff, usualLimits } from './limits.ts';

test('each pause is between half and one and a half of the doubled one, and never longer than the longest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, random) => {
        const pause = backOff(attempt, random, usualLimits);
        const doubled = Math.min(usualLimits.longestPause, usualLimits.firstPause * 2 ** (attempt - 1));
        expect(pause).toBeGreaterThanOrEqual(Math.floor(doubled / 2));
        expect(pause).toBeLessThanOrEqual(Math.ceil(doubled * 1.5));
      },
    ),
  );
});

test.each([
  { header: null, pause: undefined },
  { header: '120', pause: 120_000 },
  { header: 'Wed, 25 Nov 2026 12:01:00 GMT', pause: 60_000 },
  { header: 'Wed, 25 Nov 2026 11:00:00 GMT', pause: 0 },
  { header: 'soon', pause: undefined },
])('Retry-After $header is a pause of $pause ms', ({ header, pause }) => {
  expect(askedPause(header, new Date('2026-11-25T12:00:00Z'))).toBe(pause);
});
