import { expect, test } from 'vitest';
import { limitedTo } from './rate.ts';

test('a client has its burst, waits, and has one more for each part of a minute; others are not held up', () => {
  let now = 0;
  const allow = limitedTo({ burst: 2, perMinute: 6 }, () => now);
  expect([allow('a'), allow('a'), allow('a')]).toEqual([
    { ok: true },
    { ok: true },
    { ok: false, seconds: 10 },
  ]);
  expect(allow('b')).toEqual({ ok: true });
  now = 9_000;
  expect(allow('a')).toEqual({ ok: false, seconds: 1 });
  now = 10_000;
  expect(allow('a')).toEqual({ ok: true });
  expect(allow('a').ok).toBe(false);
});
