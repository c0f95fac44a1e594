import { availableParallelism } from 'node:os';
import { type Checker, openChecker } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { type ReadingOptions, recordMeant } from '../../reading.ts';
import type { Surroundings } from '../../surroundings.ts';
import { problemText } from '../../text/problem.ts';

/** What every command that checks texts of a corpus understands. */
export interface CheckingOptions extends ReadingOptions {
  readonly threads?: number | undefined;
  readonly seconds: number;
  readonly tries: number;
}

export interface CorpusCheckOptions extends CheckingOptions {
  readonly into?: string | undefined;
  readonly queue?: string | undefined;
  readonly ledger?: string | undefined;
  readonly replicas: number;
  readonly wait: boolean;
}

/** Opens the record and threads as the options say, and closes them after the work. */
export async function withChecker(
  options: CheckingOptions,
  surroundings: Surroundings,
  work: (checker: Checker) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { path } = recordMeant(options, surroundings);
  const { seconds, tries } = options;
  const opened = openChecker({ record: path, threads: threadsOf(options), seconds, tries });
  if (!opened.ok) {
    surroundings.terminal.note(problemText({ file: path, ...opened.problem }));
    return exit.cannot;
  }
  try {
    return await work(opened.checker);
  } finally {
    await opened.checker.close();
  }
}

export const threadsOf = ({ threads }: CheckingOptions): number => threads ?? availableParallelism();

/** So many texts lie ready for each thread. */
export const readyForEach = 8;
