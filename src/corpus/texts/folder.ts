import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Entry } from './text.ts';

/** Kinds of file that hold one text. */
const extensions = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx']);

/** Larger files are told, not read: the checker would refuse them. */
const mostBytes = 100_000_000;

/** How many files of a folder and the folders in it hold a text. */
export async function countTexts(folder: string): Promise<number> {
  let count = 0;
  for await (const _ of pathsIn(folder, '')) count++;
  return count;
}

/**
 * The texts of a folder and of the folders in it, in the order of their names by character code; hidden files and links
 * are passed over. The first folder below is taken for the outlet.
 */
export async function* readFolder(folder: string): AsyncGenerator<Entry> {
  for await (const place of pathsIn(folder, '')) {
    const path = join(folder, place);
    const { size } = await stat(path);
    if (size > mostBytes)
      yield {
        kind: 'problem',
        problem: {
          file: place,
          found: `${Math.ceil(size / 1e6)} MB`,
          expected: `at most ${mostBytes / 1e6} MB`,
        },
      };
    else yield { kind: 'text', text: { place, bytes: await readFile(path), outlet: folderOf(place) } };
  }
}

const folderOf = (place: string): string => (place.includes(sep) ? (place.split(sep)[0] ?? '') : '');

async function* pathsIn(folder: string, below: string): AsyncGenerator<string> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const place = join(below, entry.name);
    if (entry.isDirectory()) yield* pathsIn(folder, place);
    else if (entry.isFile() && extensions.has(extname(entry.name).toLowerCase())) yield place;
  }
}
