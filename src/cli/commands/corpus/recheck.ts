import { readTexts, recheckCorpus, type TextSource } from '../../../corpus/index.ts';
import type { CorpusRecheckJson } from '../../../json/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { corpusRecheckedText } from '../../text/corpus-rechecked.ts';
import { problemText } from '../../text/problem.ts';
import { type CheckingOptions, readyForEach, threadsOf, withChecker } from './checking.ts';
import { stopOnSignal } from './stopping.ts';
import { withResults } from './with-results.ts';

export interface CorpusRecheckOptions extends CheckingOptions {
  readonly from?: string | undefined;
  readonly all?: boolean | undefined;
}

/** `rapporteur corpus recheck RESULTS`: what a newer record changes, found by checking only what it can bear upon. */
export function corpusRecheck(
  path: string,
  options: CorpusRecheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withResults(path, {}, surroundings, async (results) => {
    const from = options.from ?? results.about('source');
    if (from === undefined || (from === '-' && options.from === undefined)) {
      terminal.note(`${path}: the texts came from standard input; name where they are with --from.`);
      return exit.wrongUse;
    }
    const texts = await readTexts(from, process.stdin);
    if (!texts.ok) {
      terminal.note(`${problemText(texts.problem)} Name where the texts are with --from.`);
      return exit.cannot;
    }
    const stopping = stopOnSignal(() => terminal.note('Stopping: what is in hand is finished and kept.'));
    return withChecker(options, surroundings, async (checker) => {
      const rechecked: CorpusRecheckJson = await recheckCorpus(
        (): Promise<TextSource> => Promise.resolve(texts.source),
        {
          checker,
          results,
          atOnce: threadsOf(options) * readyForEach,
          stop: stopping.signal,
          all: options.all ?? false,
        },
      ).then(mutable);
      stopping.release();
      terminal.print(
        options.json ? JSON.stringify(rechecked, undefined, 2) : corpusRecheckedText(rechecked, terminal),
      );
      return rechecked.changed.length > 0 ? exit.no : exit.done;
    });
  });
}

const mutable = (rechecked: Awaited<ReturnType<typeof recheckCorpus>>): CorpusRecheckJson => ({
  ...rechecked,
  before: [...rechecked.before],
  missing: [...rechecked.missing],
  problems: rechecked.problems.map((each) => ({ ...each })),
  changed: rechecked.changed.map(({ place, url, due, changes }) => ({
    ...{ place, url, due: { ...due } },
    changes: changes.map((each) => ({ ...each })),
  })),
});
