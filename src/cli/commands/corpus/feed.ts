import { availableParallelism } from 'node:os';
import {
  type CorpusStatus,
  corpusStatus,
  feed,
  openChecker,
  readTexts,
  sweep,
  type Versions,
} from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { recordMeant } from '../../reading.ts';
import type { Surroundings } from '../../surroundings.ts';
import { corpusStatusLine, fedText } from '../../text/corpus-status.ts';
import { problemText } from '../../text/problem.ts';
import type { CorpusCheckOptions } from './checking.ts';
import { type Many, withMany } from './many.ts';
import { stopOnSignal } from './stopping.ts';

/**
 * `rapporteur corpus check SOURCE --queue … --ledger …`: enters the texts into the ledger, fills the queue, and waits until
 * workers have answered all. Killed and started again it enters what is new and goes on.
 */
export function corpusFeed(
  source: string,
  options: CorpusCheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const versions = versionsHere(options, surroundings);
  if (!versions) return Promise.resolve(exit.cannot);
  const { signal, release } = stopOnSignal(() =>
    terminal.note('Stopping: what was entered goes on at the workers.'),
  );
  return withMany(options, surroundings, {
    stop: signal,
    work: async (many) => {
      const texts = await readTexts(source, process.stdin);
      if (!texts.ok) {
        terminal.note(problemText(texts.problem));
        return exit.cannot;
      }
      // The queue is filled while the source is still being read.
      const sweeping = new AbortController();
      const filling = options.wait
        ? fill(many, AbortSignal.any([signal, sweeping.signal]), surroundings)
        : undefined;
      const fed = await feed(texts.source, {
        ...{ ledger: many.ledger, versions, stop: signal },
        tell: (now) => terminal.progress(fedText(now)),
      });
      terminal.progress('');
      terminal.note(fedText(fed));
      sweeping.abort();
      await filling;
      if (options.wait && !signal.aborted) await fillUntilDone(many, signal, surroundings);
      release();
      return ended(await corpusStatus(many.ledger, many.queue), options, surroundings);
    },
  });
}

/** Of the record and rules of this machine, which all workers must have. */
function versionsHere(options: CorpusCheckOptions, surroundings: Surroundings): Versions | undefined {
  const { path } = recordMeant(options, surroundings);
  const { seconds, tries } = options;
  const opened = openChecker({ record: path, threads: availableParallelism(), seconds, tries });
  if (!opened.ok) {
    surroundings.terminal.note(problemText({ file: path, ...opened.problem }));
    return undefined;
  }
  void opened.checker.close();
  return opened.checker.versions;
}

const fill = ({ ledger, queue }: Many, stop: AbortSignal, { terminal, wait }: Surroundings): Promise<void> =>
  sweep({ ledger, queue, stop, wait, tell: terminal.note, untilDone: false });

function fillUntilDone(
  { ledger, queue }: Many,
  stop: AbortSignal,
  { terminal, wait, now }: Surroundings,
): Promise<void> {
  let told = 0;
  return sweep({
    ...{ ledger, queue, stop, wait, tell: terminal.note, untilDone: true },
    passed: async () => {
      if (now().getTime() - told < 1000) return;
      told = now().getTime();
      terminal.progress(corpusStatusLine(await corpusStatus(ledger, queue)));
    },
  });
}

function ended(status: CorpusStatus, { json }: CorpusCheckOptions, { terminal }: Surroundings): ExitCode {
  terminal.progress('');
  const { texts, done, unread, open, dead, rate } = status;
  terminal.print(
    json ? JSON.stringify({ texts, done, unread, open, dead, rate }, undefined, 2) : corpusStatusLine(status),
  );
  return exit.done;
}
