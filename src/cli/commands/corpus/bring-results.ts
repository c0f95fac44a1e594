import { bringAnswers, type Results } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { withLedger } from './many.ts';

/** Brings the answers of a ledger into results; tells how many texts have none yet. */
export function bringResults(
  address: string,
  results: Results,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const stop = new AbortController();
  return withLedger({ ledger: address }, surroundings, {
    stop: stop.signal,
    work: async (ledger) => {
      const { texts, open } = await bringAnswers(ledger, results);
      if (open > 0) surroundings.terminal.note(`${open} of ${texts} texts have no answer yet.`);
      return exit.done;
    },
  });
}
