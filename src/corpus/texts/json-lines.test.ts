import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonLines } from './json-lines.ts';
import { type Entry, textHash } from './text.ts';

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 1000): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readJsonLines(chunked(text, size), 'news.jsonl')) entries.push(entry);
  return entries;
}

test('a line is a text with its address, day and outlet', async () => {
  const line =
    '{"url": "https://www.herald.example/vote", "date": "2014-12-19T08:00:00Z", "text": "116-20-53"}';
  expect(await read(line)).toMatchObject([
    {
      kind: 'text',
      text: { place: 'news.jsonl:1', date: '2014-12-19', outlet: 'herald.example', mediaType: 'text/plain' },
    },
  ]);
});

test.each([
  { line: 'no JSON', found: 'no JSON object' },
  { line: '[1]', found: 'no JSON object' },
  { line: '{"url": "https://a.example"}', found: 'neither "text" nor "html"' },
  { line: '{"text": "a", "date": "yesterday"}', found: 'date: expected a day such as 2014-12-18' },
])('$line is a problem with its line, and reading goes on', async ({ line, found }) => {
  const [first, second, third] = await read(`{"text": "a"}\n${line}\n\n{"html": "<p>b</p>"}`);
  expect([first?.kind, third?.kind]).toEqual(['text', 'text']);
  expect(second).toMatchObject({ kind: 'problem', problem: { line: 2, found } });
});

test('however a stream is cut, even within a character, the texts are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 50 }),
      async (texts, size) => {
        const lines = texts.map((text) => JSON.stringify({ text })).join('\n');
        const entries = await read(lines, size);
        const found = entries.map((entry) =>
          entry.kind === 'text' ? Buffer.from(entry.text.bytes).toString() : undefined,
        );
        expect(found).toEqual(texts.map((text) => Buffer.from(text).toString()));
      },
    ),
    { numRuns: 50 },
  );
});

test('a text has one hash wherever it stands, and another with another day or as Markdown', () => {
  const text = { place: 'a/vote.txt', bytes: Buffer.from('116-20-53'), outlet: 'a' };
  const hash = textHash(text);
  expect(textHash({ ...text, place: 'b/other.txt', outlet: 'b', url: 'https://b.example' })).toBe(hash);
  expect(textHash({ ...text, date: '2014-12-19' })).not.toBe(hash);
  expect(textHash({ ...text, place: 'a/vote.md' })).not.toBe(hash);
});
