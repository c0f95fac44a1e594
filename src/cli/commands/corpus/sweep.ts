import { sweep } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { type ManyOptions, withMany } from './many.ts';
import { stopOnSignal } from './stopping.ts';

export interface CorpusSweepOptions extends ManyOptions {
  readonly untilDone?: boolean | undefined;
}

/** `rapporteur corpus sweep`: keeps the queue filled with what has no answer, until stopped. */
export function corpusSweep(options: CorpusSweepOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, wait } = surroundings;
  const { signal, release } = stopOnSignal(() => terminal.note('Stopping.'));
  return withMany(options, surroundings, {
    stop: signal,
    work: async ({ ledger, queue }) => {
      const untilDone = options.untilDone ?? false;
      await sweep({ ledger, queue, stop: signal, wait, tell: terminal.note, untilDone });
      release();
      return exit.done;
    },
  });
}
