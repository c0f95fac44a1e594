import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isWebAddress } from '../../../claims/index.ts';
import type { Problem } from '../../../record/index.ts';

/** Something to read a text from, known by the name under which its text is reported; or what was named in vain. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'address'; readonly name: string }
  | { readonly kind: 'standard-input'; readonly name: string }
  | { readonly kind: 'none'; readonly name: string; readonly problem: Problem };

/** What the arguments of a command name, in their order. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** False where one text was named by itself: its answer then stands alone. */
  readonly many: boolean;
}

/** Kinds of file that are looked for in a folder; a file that is named itself may be called anything. */
const extensions = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx']);

/**
 * Files, folders, web addresses and "-" for standard input, as the inputs that they stand for. A folder gives its files
 * with a known extension and those of the folders in it, in the order of their names by character code; what is hidden
 * (a name that begins with a dot) and linked folders are passed over.
 */
export async function inputsOf(named: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  let many = named.length > 1;
  for (const name of named) {
    const found = await inputsNamed(name, many);
    if (found.length > 1 || found.some((input) => input.kind === 'file' && input.path !== name)) many = true;
    for (const input of found) inputs.push(input);
  }
  return { inputs, many };
}

async function inputsNamed(name: string, many: boolean): Promise<readonly Input[]> {
  if (name === '-') return [{ kind: 'standard-input', name: 'standard input' }];
  if (isWebAddress(name)) return [{ kind: 'address', name }];
  const found = await stat(name).catch(refusal);
  if (typeof found === 'string')
    return none(name, found, 'a file, a folder, a web address (https://…), or "-" for standard input');
  if (!found.isDirectory()) return [{ kind: 'file', path: name, name: many ? name : basename(name) }];
  const files = await filesIn(name);
  if (files.length > 0) return files;
  return none(name, 'a folder without texts', `files that end in ${[...extensions].join(', ')}`);
}

const none = (name: string, found: string, expected: string): readonly Input[] => [
  { kind: 'none', name, problem: { file: name, found, expected } },
];

async function filesIn(folder: string): Promise<readonly Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(refusal);
  if (typeof entries === 'string') return none(folder, entries, 'a folder that may be read');
  const files: Input[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) for (const file of await filesIn(path)) files.push(file);
    else if (extensions.has(extname(entry.name).toLowerCase()))
      files.push({ kind: 'file', path, name: path });
  }
  return files;
}

/** What the file system refuses a user, in words; other troubles are the machine's and thrown on. */
export function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const found = refusals[code];
  if (found === undefined) throw error;
  return found;
}

const refusals: { readonly [code: string]: string | undefined } = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ELOOP: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENAMETOOLONG: 'a name that is too long',
};
