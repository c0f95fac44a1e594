import { writeFile } from 'node:fs/promises';
import { importJson } from '../../answers/index.ts';
import { type ImportResult, importRecord } from '../../sources/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { importedRecord } from '../home.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { changesText, importedText, refusalText, skippedText } from '../text/imported.ts';
import { problemsCsv } from '../text/problems-csv.ts';
import { wrap } from '../text/wrap.ts';
import { progressOn } from '../watch-import.ts';

export interface ImportOptions {
  readonly record?: string;
  readonly problems?: string;
  readonly keep?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** `rapporteur import FILE…`: builds a record of files and swaps it in. */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const { keep, replace, json, problems } = options;
  if (keep && replace) {
    terminal.note('--keep and --replace exclude each other; give one of them.');
    return exit.wrongUse;
  }
  const into = options.record ?? importedRecord(surroundings);
  const result = await importRecord({
    files,
    into,
    others: keep ? 'keep' : replace ? 'replace' : undefined,
    today: today(surroundings),
    onProgress: progressOn(surroundings),
  });
  terminal.progress('');
  if (problems) await writeFile(problems, problemsCsv(result.problems));
  if (json) terminal.print(JSON.stringify(importJson(result, into), undefined, 2));
  else tell(result, into, options, surroundings);
  return result.ok ? exit.done : exit.cannot;
}

function tell(
  result: ImportResult,
  into: string,
  { problems }: ImportOptions,
  { terminal }: Surroundings,
): void {
  if (!result.ok) {
    terminal.note(refusalText(result));
    return;
  }
  terminal.print(wrap(importedText(result, into), { width: terminal.width }));
  const changes = changesText(result);
  if (changes) terminal.print(wrap(changes, { width: terminal.width }));
  const skipped = skippedText(result, problems);
  if (skipped) terminal.note(skipped);
}
