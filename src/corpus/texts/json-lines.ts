import { z } from 'zod';
import { type Entry, outletOf } from './text.ts';

/** One line: a text, or a page as HTML, with its address and day of publication where they are known. */
const lineSchema = z.object({
  url: z.string().optional(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'expected a day such as 2014-12-18')
    .nullish(),
  text: z.string().optional(),
  html: z.string().optional(),
});

/** A longer line is no text: nobody reads an article of a hundred million characters. */
const longestLine = 100_000_000;

/**
 * Texts of JSON lines: `{"url": …, "date": "2014-12-18", "text": …}` or with `html` in place of `text`; other fields are
 * passed over, empty lines too. A line that cannot be read is a problem with its number.
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Entry> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line++;
    if (text === undefined) yield problemAt(file, line, `more than ${longestLine / 1e6} million characters`);
    else if (text.trim() !== '') yield entryOf(text, file, line);
  }
}

function entryOf(line: string, file: string, at: number): Entry {
  const parsed = lineSchema.safeParse(parsedJson(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return problemAt(
      file,
      at,
      issue?.path.length ? `${issue.path.join('.')}: ${issue.message}` : 'no JSON object',
    );
  }
  const { url, date, text, html } = parsed.data;
  const content = text ?? html;
  if (content === undefined) return problemAt(file, at, 'neither "text" nor "html"');
  return {
    kind: 'text',
    text: {
      place: `${file}:${at}`,
      bytes: Buffer.from(content),
      url,
      date: date?.slice(0, 10),
      mediaType: text === undefined ? 'text/html' : 'text/plain',
      encoding: 'utf-8',
      outlet: outletOf(url),
    },
  };
}

const parsedJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const problemAt = (file: string, line: number, found: string): Entry => ({
  kind: 'problem',
  problem: { file, line, found, expected: '{"url": …, "date": "2014-12-18", "text": … or "html": …}' },
});

/** Lines of a stream, one in memory at a time; undefined stands for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield tooLong ? undefined : line;
      tooLong = false;
    }
    if (rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield tooLong ? undefined : rest;
}
