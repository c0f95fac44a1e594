import { resolve } from 'node:path';
import {
  type Checker,
  type CorpusProgress,
  checkCorpus,
  openResults,
  type Results,
  readTexts,
} from '../../../corpus/index.ts';
import type { CorpusCheckJson } from '../../../json/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { corpusProgressText, corpusTotalsText } from '../../text/corpus.ts';
import { problemText } from '../../text/problem.ts';
import { type CorpusCheckOptions, readyForEach, threadsOf, withChecker } from './checking.ts';
import { stopOnSignal } from './stopping.ts';

/** `rapporteur corpus check SOURCE`: every text of a source, on this machine or handed to many. */
export async function corpusCheck(
  source: string,
  options: CorpusCheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal, environment } = surroundings;
  const onMany =
    options.ledger ?? options.queue ?? (options.into ? undefined : environment.RAPPORTEUR_LEDGER);
  if (options.into && onMany) {
    terminal.note(
      'Found --into beside --queue or --ledger, expected one: results go into a file or into a ledger.',
    );
    return exit.wrongUse;
  }
  if (onMany) {
    const { corpusFeed } = await import('./feed.ts');
    return corpusFeed(source, options, surroundings);
  }
  if (!options.into) {
    terminal.note('Expected --into FILE, where the results go, or --queue and --ledger for many machines.');
    return exit.wrongUse;
  }
  const opened = openResults(options.into, 'make');
  if (!opened.ok) {
    terminal.note(problemText(opened.problem));
    return exit.cannot;
  }
  const { results } = opened;
  try {
    return await withChecker(options, surroundings, (checker) =>
      checkInto(source, results, { options, checker, surroundings }),
    );
  } finally {
    results.close();
  }
}

async function checkInto(
  source: string,
  results: Results,
  {
    options,
    checker,
    surroundings,
  }: { readonly options: CorpusCheckOptions; readonly checker: Checker; readonly surroundings: Surroundings },
): Promise<ExitCode> {
  const { terminal, now } = surroundings;
  const texts = await readTexts(source, process.stdin);
  if (!texts.ok) {
    terminal.note(problemText(texts.problem));
    return exit.cannot;
  }
  results.note('source', source === '-' ? source : resolve(source));
  const stopping = stopOnSignal(() => terminal.note('Stopping: what is in hand is finished and kept.'));
  const began = now().getTime();
  const secondsSince = (): number => (now().getTime() - began) / 1000;
  let told = 0;
  const done = await checkCorpus(texts.source, {
    checker,
    results,
    atOnce: threadsOf(options) * readyForEach,
    stop: stopping.signal,
    tell: (progress) => {
      if (secondsSince() - told < 0.5) return;
      told = secondsSince();
      terminal.progress(corpusProgressText(progress, told));
    },
  });
  terminal.progress('');
  stopping.release();
  const answer = checkJson(checker, done, stopping.signal.aborted);
  if (options.json) terminal.print(JSON.stringify(answer, undefined, 2));
  else terminal.print(corpusTotalsText(answer, secondsSince()));
  return exit.done;
}

const checkJson = (
  { versions }: Checker,
  { share: _, ...counts }: CorpusProgress,
  stopped: boolean,
): CorpusCheckJson => ({ ...versions, ...counts, stopped });
