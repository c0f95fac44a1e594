import { writeFile } from 'node:fs/promises';
import type { Problem } from '../../record/index.ts';
import { type ImportResult, importRecord, type Progress } from '../../sources/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { importedRecord } from '../home.ts';
import type { ImportJson } from '../json/index.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { counted, formatNumber } from '../text/numbers.ts';
import { problemText } from '../text/problem.ts';
import { problemsCsv } from '../text/problems-csv.ts';
import { progressText } from '../text/progress.ts';
import { wrap } from '../text/wrap.ts';

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
  if (options.keep && options.replace) {
    terminal.note('--keep and --replace exclude each other; give one of them.');
    return exit.wrongUse;
  }
  const into = options.record ?? importedRecord(surroundings);
  const result = await importRecord({
    files,
    into,
    others: options.keep ? 'keep' : options.replace ? 'replace' : undefined,
    today: today(surroundings),
    onProgress: progressOn(surroundings),
  });
  terminal.progress('');
  if (options.problems) await writeFile(options.problems, problemsCsv(result.problems));
  if (options.json) terminal.print(JSON.stringify(importJson(result, into), undefined, 2));
  else tell(result, into, options, surroundings);
  return result.ok ? exit.done : exit.cannot;
}

/** Shows how far the work is, at most ten times a second. */
export function progressOn({ terminal, now }: Surroundings): (progress: Progress) => void {
  const began = now().getTime();
  let last = 0;
  return (progress) => {
    const at = now().getTime();
    if (at - last < 100) return;
    last = at;
    terminal.progress(progressText({ ...progress, seconds: (at - began) / 1000 }));
  };
}

function tell(result: ImportResult, into: string, options: ImportOptions, { terminal }: Surroundings): void {
  if (!result.ok) {
    terminal.note(refusalText(result.problems));
    return;
  }
  terminal.print(wrap(doneText(result, into), { width: terminal.width }));
  const skipped = result.problems.length;
  if (skipped === 0) return;
  const { problems } = options;
  const list = problems ? `${problems} lists them.` : '"rapporteur record problems" lists them.';
  terminal.note(
    `${result.problems
      .slice(0, 5)
      .map((problem) => `${problemText(problem)} Row skipped.`)
      .join('\n')}\n${counted(skipped, 'row')} skipped; ${list}`,
  );
}

/** "917,187 rows, 5,539 decisions, 3 rows skipped; …" */
export function doneText({ about }: Extract<ImportResult, { ok: true }>, into: string): string {
  const rows = about.sources.reduce((sum, source) => sum + source.rows, 0);
  const rejected = about.sources.reduce((sum, source) => sum + source.rejected, 0);
  return [
    `${counted(rows, 'row')}, ${counted(about.decisions, 'decision')}, ${counted(about.ballots, 'ballot')}, `,
    `${rejected === 0 ? 'no' : formatNumber(rejected)} ${rejected === 1 ? 'row' : 'rows'} skipped; `,
    `record ${about.version} in ${into}. "rapporteur record" tells what it covers.`,
  ].join('');
}

export const refusalText = (problems: readonly Problem[]): string =>
  [...problems.map(problemText), 'Nothing was imported; the record is as it was.'].join('\n');

function importJson(result: ImportResult, path: string): ImportJson {
  if (!result.ok) return { ok: false, problems: result.problems };
  const { version, decisions, recordedVotes, ballots, sources } = result.about;
  return {
    ok: true,
    path,
    record: { version, decisions },
    recordedVotes,
    ballots,
    sources,
    problems: result.problems,
  };
}
