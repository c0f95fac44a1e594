import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../record/index.ts';
import { type InputFile, unreadable } from './format.ts';
import { type ByteSource, firstBytes, gunzipped, plainBytes } from './open-bytes.ts';
import { decoded, encodingOf } from './open-text.ts';
import { notData } from './open-web-page.ts';
import { zipMembers } from './open-zip.ts';

export type OpenedInput =
  | { readonly ok: true; readonly files: readonly InputFile[] }
  | { readonly ok: false; readonly problem: Problem };

/** As much of a file's text as formats are known by. */
const headLength = 65_536;

/**
 * Opens a file for reading: plain, packed with gzip, or a ZIP with one or more tables, records or lines inside. What
 * it is shows in its first bytes, whatever its name. The bytes are read as UTF-8, as UTF-16 where a byte-order mark
 * says so, and as Latin-1 where they are not UTF-8. Nothing is kept in memory but the first 64 kB.
 *
 * A missing or empty file, a damaged archive, and a web page saved in place of the data are a problem that says what
 * to do.
 */
export async function openInput(path: string): Promise<OpenedInput> {
  const label = basename(path);
  const missing = await notAFile(path, label);
  if (missing) return { ok: false, problem: missing };
  try {
    const files: InputFile[] = [];
    for (const member of await membersOf(path, label)) {
      const file = await toInputFile(member);
      const problem = notData(file);
      if (problem) return { ok: false, problem };
      files.push(file);
    }
    if (files.length > 0) return { ok: true, files };
    return { ok: false, problem: { file: label, found: 'a ZIP with no data in it', expected: insideZip } };
  } catch (error) {
    return { ok: false, problem: unreadable({ label }, error) };
  }
}

const insideZip = 'a ZIP with .csv, .xml, .json or .jsonl files';

async function notAFile(path: string, label: string): Promise<Problem | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { file: path, found: 'no such file', expected: 'a file that was downloaded' };
  if (!found.isFile())
    return { file: label, found: 'a folder', expected: 'a file; name the files in it one by one' };
  return undefined;
}

/** Something with bytes that has a name of its own. */
interface Member {
  readonly label: string;
  readonly bytes: ByteSource;
}

async function membersOf(path: string, label: string): Promise<readonly Member[]> {
  const start = await firstBytes(plainBytes(path), 4);
  if (start[0] === 0x1f && start[1] === 0x8b) return [{ label, bytes: gunzipped(plainBytes(path)) }];
  if (start.toString('latin1').startsWith('PK')) {
    const members = await zipMembers(path);
    return members.map(({ name, bytes }) => ({ label: `${label}/${name}`, bytes }));
  }
  return [{ label, bytes: plainBytes(path) }];
}

async function toInputFile({ label, bytes }: Member): Promise<InputFile> {
  const start = await firstBytes(bytes, headLength);
  const encoding = encodingOf(start);
  let head = '';
  for await (const text of decoded([start], encoding)) head += text;
  return { label, head, encoding, text: () => decoded(bytes(), encoding) };
}

/** A text that is at hand as a file, for what was pasted or fetched. */
export const textFile = (label: string, text: string): InputFile => ({
  label,
  head: text.slice(0, headLength),
  encoding: 'utf-8',
  async *text() {
    yield text;
  },
});
