import { hostname } from 'node:os';
import { work } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { type CheckingOptions, threadsOf, withChecker } from './checking.ts';
import { type ManyOptions, withMany } from './many.ts';
import { stopOnSignal } from './stopping.ts';

export interface CorpusWorkOptions extends CheckingOptions, ManyOptions {
  readonly name?: string | undefined;
  readonly untilDone?: boolean | undefined;
}

/** So many texts a worker has in hand for each thread: what the queue gives while answers go to the ledger. */
const inHandForEach = 128;

/** `rapporteur corpus work`: takes texts from the queue and checks them, until stopped. */
export function corpusWork(options: CorpusWorkOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, now, wait } = surroundings;
  const { signal, release } = stopOnSignal(() => terminal.note('Stopping: what is in hand is finished.'));
  return withChecker(options, surroundings, (checker) =>
    withMany(options, surroundings, {
      stop: signal,
      work: async ({ ledger, queue }) => {
        const name = options.name ?? `${hostname()}-${process.pid}`;
        terminal.note(`Worker ${name}: record ${checker.versions.record}, rules ${checker.versions.rules}.`);
        const ended = await work({
          ...{ checker, ledger, queue, name, stop: signal, wait, tell: terminal.note },
          ...{ atOnce: threadsOf(options) * inHandForEach, tries: options.tries },
          ...{ untilDone: options.untilDone ?? false, now: () => now().getTime() },
        });
        release();
        if (ended.kind !== 'refused') {
          terminal.note(`Worker ${name}: ${ended.done} texts done.`);
          return exit.done;
        }
        const { record, rules } = checker.versions;
        terminal.note(
          `Refused: found record ${record} and rules ${rules} here, expected record ${ended.asked.record} and rules ` +
            `${ended.asked.rules}. Copy the record file and install the program of the machine that entered the texts.`,
        );
        return exit.cannot;
      },
    }),
  );
}
