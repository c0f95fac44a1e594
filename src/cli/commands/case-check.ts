import { counted } from '../../answers/index.ts';
import { checkCase, readCase } from '../../cases/index.ts';
import type { CaseCheckJson } from '../../json/index.ts';
import { caseFolder } from '../case-meant.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import { wrap } from '../text/wrap.ts';

/** `rapporteur case check FOLDER`: everything that is wrong with a case, with file and line; `no` where something is. */
export async function checkCommand(
  written: string | undefined,
  options: ReadingOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const say = (message: string) => terminal.note(wrap(message, { width: terminal.width }));
  if (written === undefined) {
    say('case check: found nothing, expected a case or its folder, such as dprk or ./my-case.');
    return exit.wrongUse;
  }
  const meant = caseFolder(written);
  if (meant.kind === 'none') {
    say(meant.message);
    return exit.no;
  }
  return withRecord(options, surroundings, (record) => {
    const reading = readCase(meant.folder);
    const problems = checkCase(reading, record);
    const { version, decisions } = record.about();
    const answer: CaseCheckJson = {
      record: { version, decisions },
      folder: meant.folder,
      facts: factsIn(reading.facts),
      problems: [...problems],
    };
    if (options.json) terminal.print(JSON.stringify(answer, undefined, 2));
    else if (problems.length === 0)
      terminal.print(`${written}: ${counted(answer.facts, 'entry', 'entries')}, nothing wrong.`);
    else {
      terminal.print(problems.map((problem) => problemText(problem)).join('\n'));
      say(
        `${counted(problems.length, 'problem')}; ${counted(answer.facts, 'entry', 'entries')} could be read.`,
      );
    }
    return problems.length === 0 ? exit.done : exit.no;
  });
}

/** Entries in all lists of a case. */
const factsIn = ({ unread, ...lists }: ReturnType<typeof readCase>['facts']): number =>
  Object.values(lists).reduce((sum, list) => sum + list.length, 0);
