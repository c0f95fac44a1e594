import { type FileHandle, open } from 'node:fs/promises';
import { headLength, mostBytes } from '../../../claims/index.ts';
import { refusal } from './inputs.ts';

/** The bytes of a file, or what was found in their place. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/**
 * Reads a file whole. One that is larger than what is read of its kind is refused by its size and its first bytes; a pipe,
 * which tells no size, is read up to the limit.
 */
export async function readFileBytes(path: string): Promise<FileBytes> {
  const opened = await open(path).catch(refusal);
  if (typeof opened === 'string') return { ok: false, found: opened, expected: 'a file that may be read' };
  try {
    const stats = await opened.stat();
    if (!stats.isFile()) return { ok: true, bytes: await readPipe(opened) };
    const head = new Uint8Array(headLength);
    const { bytesRead } = await opened.read(head, 0, headLength, 0);
    const most = mostBytes(head.subarray(0, bytesRead));
    if (stats.size > most)
      return {
        ok: false,
        found: `${Math.ceil(stats.size / 1e6)} MB`,
        expected: `at most ${most / 1e6} MB. Cut it into parts and check each`,
      };
    return { ok: true, bytes: await opened.readFile() };
  } finally {
    await opened.close();
  }
}

async function readPipe(file: FileHandle): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    chunks.push(chunk);
    size += chunk.length;
    const [head = new Uint8Array()] = chunks;
    if (size > mostBytes(head)) break;
  }
  return Buffer.concat(chunks);
}
