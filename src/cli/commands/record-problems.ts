import { counted, formatNumber } from '../../answers/index.ts';
import type { ProblemsJson } from '../../json/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { Terminal } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import type { RecordOptions } from './record-options.ts';

/** Rows that the import could not read. None is good: the exit code is `done` either way. */
export function tellProblems(
  record: OpenRecord,
  options: RecordOptions,
  { print, note }: Terminal,
): ExitCode {
  const found = record
    .problems()
    .filter(({ file }) => options.source === undefined || file.includes(options.source));
  const shown = found.slice(0, options.limit);
  if (options.json) {
    const { version, decisions } = record.about();
    const answer: ProblemsJson = {
      record: { version, decisions },
      total: found.length,
      problems: [...shown],
    };
    print(JSON.stringify(answer, undefined, 2));
  } else if (found.length === 0) {
    note('Every row of the sources could be read.');
  } else {
    print(shown.map((problem) => `${problemText(problem)} Row skipped.`).join('\n'));
    if (found.length > shown.length)
      note(`${formatNumber(shown.length)} of ${counted(found.length, 'problem')} shown; --limit shows more.`);
  }
  return exit.done;
}
