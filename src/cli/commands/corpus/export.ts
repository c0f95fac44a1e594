import { exportForms, openResults, writeExport } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { problemText } from '../../text/problem.ts';
import { refusal } from '../check/inputs.ts';
import { type ResultsNamed, withResults } from './with-results.ts';

export interface CorpusExportOptions extends ResultsNamed {
  readonly parquet?: string | undefined;
  readonly csv?: string | undefined;
  readonly jsonl?: string | undefined;
  readonly into?: string | undefined;
}

/** `rapporteur corpus export RESULTS`: results as files for other programs, or those of a ledger as a file of results. */
export function corpusExport(
  path: string | undefined,
  options: CorpusExportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const asked = exportForms.filter((form) => options[form] !== undefined);
  if (options.into) return bringInto(options.into, options, surroundings);
  if (asked.length === 0) {
    terminal.note('Expected --parquet, --csv or --jsonl with the file to write.');
    return Promise.resolve(exit.wrongUse);
  }
  return withResults(path, options, surroundings, async (results) => {
    for (const form of asked) {
      const file = options[form];
      if (file === undefined) continue;
      try {
        await writeExport(results, form, file);
      } catch (error) {
        terminal.note(`${file}: found ${refusal(error)}, expected a place that can be written.`);
        return exit.cannot;
      }
    }
    return exit.done;
  });
}

async function bringInto(
  into: string,
  { ledger }: CorpusExportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal, environment } = surroundings;
  const address = ledger ?? environment.RAPPORTEUR_LEDGER;
  if (address === undefined) {
    terminal.note('--into: expected --ledger with the address of the ledger to bring results from.');
    return exit.wrongUse;
  }
  const opened = openResults(into, 'make');
  if (!opened.ok) {
    terminal.note(problemText(opened.problem));
    return exit.cannot;
  }
  try {
    const { bringResults } = await import('./bring-results.ts');
    return await bringResults(address, opened.results, surroundings);
  } finally {
    opened.results.close();
  }
}
