import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an answer depends on besides its text: the same pair gives the same answers, byte for byte. */
export interface Versions {
  /** Of the record: a hash of its content. */
  readonly record: string;
  /** Of the rules: twelve digits of a hash over the checker's code and the lists of words, names and facts that it reads. */
  readonly rules: string;
}

/** Whether answers of the one are answers of the other. */
export const isSame = (a: Versions, b: Versions): boolean => a.record === b.record && a.rules === b.rules;

/**
 * The version of the rules that are built into this program. Equal on all machines that run the same build; other code or
 * one more name in `data/names.csv` is another version.
 */
export function rulesVersion(): string {
  const hash = createHash('sha256');
  for (const file of [...codeFiles(threadFile()), ...listFiles(shippedData())]) {
    hash.update(`\n${relative(packageRoot(), file)}\n`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The package, from the built file (`dist/chunks`, `dist/corpus`) or from this one (`src/corpus/checking`). */
function packageRoot(): string {
  const built = fileURLToPath(new URL('../..', import.meta.url));
  return existsSync(join(built, 'package.json')) ? built : join(built, '..');
}

const threadFile = (): string => join(packageRoot(), 'dist', 'claims', 'workers', 'thread.js');
const shippedData = (): string => join(packageRoot(), 'data');

/** The built thread and all that it loads, in the order of their names. */
function codeFiles(entry: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g))
      visit(join(dirname(file), path));
  };
  visit(entry);
  return [...found].sort();
}

/** Decisions are the record's, and forecasts are no rules of the checker. */
const apart = new Set(['decisions', 'forecast', 'README.md']);

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !apart.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}
