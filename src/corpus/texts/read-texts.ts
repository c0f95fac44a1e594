import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Problem } from '../../record/index.ts';
import { countTexts, readFolder } from './folder.ts';
import { readJsonLines } from './json-lines.ts';
import type { Entry } from './text.ts';
import { readWarc } from './warc.ts';

/** A source of texts, open: what it gives, one at a time, and how far it is. */
export interface TextSource {
  readonly entries: AsyncIterable<Entry>;
  /** 0 to 1 of what has been read; undefined for a stream, whose end nobody knows. */
  readonly share: () => number | undefined;
}

export type TextsOpened =
  | { readonly ok: true; readonly source: TextSource }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Opens a folder, a file of JSON lines, a WARC, or `-` for a stream of either on standard input; compressed or not, told by
 * content. Only one text is in memory at a time.
 */
export async function readTexts(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<TextsOpened> {
  if (path === '-')
    return {
      ok: true,
      source: { entries: readStream(standardInput, 'standard input'), share: () => undefined },
    };
  const found = await stat(path).catch(() => undefined);
  if (!found)
    return {
      ok: false,
      problem: { file: path, found: 'no such file', expected: 'a folder, FILE.jsonl, FILE.warc.gz or -' },
    };
  return { ok: true, source: found.isDirectory() ? await folderSource(path) : fileSource(path, found.size) };
}

async function folderSource(path: string): Promise<TextSource> {
  const all = await countTexts(path);
  let read = 0;
  return { entries: counting(readFolder(path), () => read++), share: () => (all === 0 ? 1 : read / all) };
}

function fileSource(path: string, size: number): TextSource {
  let read = 0;
  const chunks = counting(createReadStream(path), (chunk: Uint8Array) => {
    read += chunk.length;
  });
  return { entries: readStream(chunks, basename(path)), share: () => (size === 0 ? 1 : read / size) };
}

async function* counting<T>(items: AsyncIterable<T>, count: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    count(item);
    yield item;
  }
}

/** A WARC begins with its name, and a compressed one with that of gzip: what it holds is told by its first bytes. */
async function* readStream(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Entry> {
  const { head, all } = await peek(chunks);
  if (!isGzip(head)) {
    yield* isWarc(head) ? readWarc(all, file) : readJsonLines(all, file);
    return;
  }
  // Every record of a WARC is compressed by itself, and its reader takes it so.
  if (/\.w[ae][rt]c(?:\.gz)?$/.test(file)) {
    yield* readWarc(all, file);
    return;
  }
  const unpacked = await peek(unpackedOf(all));
  try {
    yield* isWarc(unpacked.head) ? readWarc(unpacked.all, file) : readJsonLines(unpacked.all, file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    yield {
      kind: 'problem',
      problem: { file, found: `a damaged gzip file (${found})`, expected: 'a whole one' },
    };
  }
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
const isWarc = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 5)).toString() === 'WARC/';

async function* unpackedOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip();
  const feed = async (): Promise<void> => {
    for await (const chunk of chunks)
      if (!unpack.write(chunk)) await new Promise((resolve) => unpack.once('drain', resolve));
    unpack.end();
  };
  feed().catch((error) => unpack.destroy(error));
  yield* unpack;
}

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: first.done ? new Uint8Array() : first.value, all: all() };
}
