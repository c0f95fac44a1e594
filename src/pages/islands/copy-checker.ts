/// <reference lib="dom" />

// The thread in which a copy of the site checks texts: it fetches the record when the first text comes.
import { config } from 'zod';
import type { CarriedFile } from '../copy/carried-file.ts';
import { type CopyChecker, openCopyChecker } from '../copy/checking.tsx';
import { speak } from '../language/interface.ts';
import type { FromChecker, ToChecker } from './checker-messages/messages.ts';

// Else zod tries to compile code, which the policy of a page forbids.
config({ jitless: true });

let checker: Promise<CopyChecker> | undefined;

async function opened({ record, interface: language }: ToChecker): Promise<CopyChecker> {
  if (language) speak(await (await fetch(language)).json());
  const file: CarriedFile = JSON.parse(await unpacked(await fetch(record)));
  return openCopyChecker(file, new Date().toISOString().slice(0, 10));
}

/** Some servers say that a .gz file is packed, and then the browser has unpacked it already. */
async function unpacked(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const blob = await response.blob();
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = isPacked ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new Response(stream).text();
}

async function answer(asked: ToChecker): Promise<FromChecker> {
  checker ??= opened(asked);
  const { check, download } = await checker;
  if (asked.kind === 'check') return { kind: 'checked', ...check(asked.text) };
  return { kind: 'download', download: download(asked.id, asked.reviewer) };
}

addEventListener('message', async ({ data }: MessageEvent<ToChecker>) => {
  try {
    postMessage(await answer(data));
  } catch (error) {
    checker = undefined;
    postMessage({ kind: 'failed', because: String(error) } satisfies FromChecker);
  }
});
