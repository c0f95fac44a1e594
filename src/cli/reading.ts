import { existsSync } from 'node:fs';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { type ExitCode, exit } from './exit.ts';
import { importedRecord, shippedRecord } from './home.ts';
import type { Surroundings } from './surroundings.ts';
import { wrap } from './text/wrap.ts';

/** What every command that reads the record understands. */
export interface ReadingOptions {
  readonly record?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Opens the record that is meant, does the work, and closes it. A record that cannot be opened ends with `cannot`. */
export async function withRecord(
  options: ReadingOptions,
  surroundings: Surroundings,
  work: (record: OpenRecord) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const { path, shipped } = recordMeant(options, surroundings);
  const opened = openRecord(path);
  if (!opened.ok) {
    const { found, expected } = opened.problem;
    terminal.note(`${path}: found ${found}, expected ${expected}.`);
    return exit.cannot;
  }
  if (shipped) terminal.note(wrap(shippedNotice, { width: terminal.width }));
  try {
    return await work(opened.record);
  } catch (error) {
    if (!isDamage(error)) throw error;
    terminal.note(
      `${path}: found a damaged record, expected a whole one; run "import" or "sync" to build it anew.`,
    );
    return exit.cannot;
  } finally {
    opened.record.close();
  }
}

/** SQLite found the file's pages broken: what a disk or a cut-off copy did, not this program. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_SQLITE_ERROR' &&
  /malformed|corrupt|not a database/.test(error.message);

const shippedNotice =
  'No record imported yet: answering from the decisions that ship with the program. "rapporteur import FILE…" or ' +
  '"rapporteur sync" brings more.';

/** The record that `--record` names, else the imported one, else the one that ships. */
export function recordMeant(
  { record }: ReadingOptions,
  surroundings: Surroundings,
): { readonly path: string; readonly shipped: boolean } {
  if (record) return { path: record, shipped: false };
  const imported = importedRecord(surroundings);
  return existsSync(imported) ? { path: imported, shipped: false } : { path: shippedRecord(), shipped: true };
}

/** Which record answered, as JSON has it. */
export function recordRead(record: OpenRecord): { readonly version: string; readonly decisions: number } {
  const { version, decisions } = record.about();
  return { version, decisions };
}
