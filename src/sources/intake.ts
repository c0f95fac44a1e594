import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportedFile, Problem, Reading } from '../record/index.ts';
import type { Format, InputFile } from './format.ts';
import { hashFile } from './hash.ts';
import { openInput } from './open.ts';
import { recogniseFiles } from './recognise.ts';

/** One source on its way into a record. */
export interface Intake {
  readonly format: Pick<Format, 'id' | 'title' | 'source'>;
  /** As progress names it: the files' names. */
  readonly label: string;
  /** Bytes when unpacked, as far as that can be known beforehand: for telling how much is still to come. */
  readonly bytes: number;
  /** Streams what it says; `onText` hears how many characters were read. */
  read(onText: (characters: number) => void): AsyncIterable<Reading>;
  files(): Promise<readonly ImportedFile[]>;
}

export type Intakes =
  | { readonly ok: true; readonly intakes: readonly Intake[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface FileOnDisk {
  readonly path: string;
  readonly bytes: number;
  readonly unpacked: number;
  readonly changed: string;
}

/**
 * Opens files and finds which of them make which source. Every file that cannot be used is told, not just the first.
 *
 * @param retrieved the day a file was fetched, where that is known; else the day of its last change is taken
 */
export async function intakesOf(
  paths: readonly string[],
  retrieved: (path: string) => string | undefined = () => undefined,
): Promise<Intakes> {
  const onDisk = new Map<InputFile, FileOnDisk>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const opened = await openInput(path);
    if (!opened.ok) {
      problems.push(opened.problem);
      continue;
    }
    const { size, mtime } = await stat(path);
    const changed = retrieved(path) ?? mtime.toISOString().slice(0, 10);
    const unpacked = await unpackedSize(path, size);
    for (const file of opened.files)
      onDisk.set(file, { path: resolve(path), bytes: size, unpacked, changed });
  }
  const recognised = recogniseFiles([...onDisk.keys()]);
  problems.push(...recognised.problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    intakes: recognised.sets.map(({ format, files }) => intake(format, files, onDisk)),
  };
}

function intake(
  format: Format,
  files: ReadonlyMap<string, InputFile>,
  onDisk: ReadonlyMap<InputFile, FileOnDisk>,
): Intake {
  const packed = new Map(
    [...files.values()].flatMap((file) => onDisk.get(file) ?? []).map((file) => [file.path, file]),
  );
  const hashes = [...packed.values()].map(async ({ path, bytes, changed }) => ({
    path,
    bytes,
    sha256: await hashFile(path, bytes),
    retrieved: changed,
  }));
  return {
    format,
    label: [...files.values()].map(({ label }) => label).join(', '),
    bytes: [...packed.values()].reduce((sum, { unpacked }) => sum + unpacked, 0),
    read: (onText) => format.read(new Map([...files].map(([part, file]) => [part, heard(file, onText)]))),
    files: () => Promise.all(hashes),
  };
}

/** The same file, telling how much of its text was read. */
const heard = (file: InputFile, onText: (characters: number) => void): InputFile => ({
  ...file,
  async *text() {
    for await (const piece of file.text()) {
      onText(piece.length);
      yield piece;
    }
  },
});

/** What tables of votes shrink to in an archive, about. */
const usualRatio = 12;

/** A gzip file ends with the size of what it holds, modulo 2^32; an archive is estimated; anything else is as it is. */
async function unpackedSize(path: string, bytes: number): Promise<number> {
  const file = await open(path);
  try {
    const ends = Buffer.alloc(8);
    await file.read(ends, 0, 2, 0);
    await file.read(ends, 4, 4, Math.max(0, bytes - 4));
    if (ends[0] === 0x1f && ends[1] === 0x8b) return ends.readUInt32LE(4);
    return ends.toString('latin1', 0, 2) === 'PK' ? bytes * usualRatio : bytes;
  } finally {
    await file.close();
  }
}
