import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openCheckPool } from '../src/claims/index.ts';

// The pool's threads run the built program.
const record = fileURLToPath(new URL('../dist/record.sqlite', import.meta.url));
const article = readFileSync(new URL('../examples/2014-11-vote-on-north-korea.md', import.meta.url));
const pool = openCheckPool({ record, threads: 2, seconds: 60 });
afterAll(() => pool.close());

test('many texts at once are each checked, by two threads', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, at) => pool.check({ bytes: article, name: `${at}.md` })),
  );
  const counts = answers.map((answer) => (answer.ok ? answer.checked.claims.length : 0));
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(5);
  expect(answers.map((answer) => answer.ok && answer.checked.text.name)).toContain('11.md');
});

test('an empty file is told as such, and the thread goes on', async () => {
  const [empty, whole] = await Promise.all([
    pool.check({ bytes: new Uint8Array(), name: 'empty.txt' }),
    pool.check({ bytes: article, name: 'article.md' }),
  ]);
  expect(empty).toMatchObject({ ok: false, problem: { file: 'empty.txt' } });
  expect(whole.ok).toBe(true);
});

test('a text that takes too long is given up, and the next one is checked', async () => {
  const hasty = openCheckPool({ record, threads: 1, seconds: 0.05 });
  const long = Buffer.from('The General Assembly voted 116-20-53 on 18 December 2014. '.repeat(100_000));
  const [slow, quick] = await Promise.all([
    hasty.check({ bytes: long, name: 'long.txt' }),
    hasty.check({ bytes: Buffer.from('Nothing was put to a vote.'), name: 'short.txt' }),
  ]);
  expect(slow).toMatchObject({
    ok: false,
    problem: { found: 'a text that is not checked after 0.05 seconds' },
  });
  expect(quick.ok).toBe(true);
  await hasty.close();
});

test('a record that is none is a problem for everyone who asks', async () => {
  const lost = openCheckPool({ record: '/nowhere/record.sqlite', threads: 1, seconds: 5 });
  const answer = await lost.check({ bytes: article, name: 'article.md' });
  expect(answer).toMatchObject({ ok: false });
  await lost.close();
});
