import { openResults, type Results } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { problemText } from '../../text/problem.ts';

/** Results in a file, or in a ledger. */
export interface ResultsNamed {
  readonly ledger?: string | undefined;
}

/** Opens the results that are meant, does the work and closes them. Those of a ledger are brought into memory first. */
export async function withResults(
  path: string | undefined,
  { ledger }: ResultsNamed,
  surroundings: Surroundings,
  work: (results: Results) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const { terminal, environment } = surroundings;
  const address = ledger ?? (path === undefined ? environment.RAPPORTEUR_LEDGER : undefined);
  if ((path === undefined) === (address === undefined)) {
    terminal.note('Expected a file of results, or --ledger with the address of one.');
    return exit.wrongUse;
  }
  const opened = openResults(path ?? ':memory:', path === undefined ? 'make' : 'read');
  if (!opened.ok) {
    terminal.note(problemText(opened.problem));
    return exit.cannot;
  }
  try {
    if (address !== undefined) {
      const { bringResults } = await import('./bring-results.ts');
      const brought = await bringResults(address, opened.results, surroundings);
      if (brought !== exit.done) return brought;
    }
    return await work(opened.results);
  } finally {
    opened.results.close();
  }
}
