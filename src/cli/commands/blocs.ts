import { type BlocRule, blocRuleProblem, blocsOf, matrixOf } from '../../analysis/index.ts';
import { blocsJson } from '../../answers/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, recordRead, withRecord } from '../reading.ts';
import { ruleMeant } from '../rule-meant.ts';
import { type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { blocsTable } from '../tables/blocs.ts';
import { blocsText } from '../text/blocs.ts';
import { wrap } from '../text/wrap.ts';

export interface BlocsOptions extends ReadingOptions, SelectionOptions, AnswerOptions {
  readonly absent: string;
  readonly needed: number;
  readonly resolution: number;
  readonly samples: number;
  readonly seed: number;
  readonly threshold: number;
}

/** `rapporteur blocs`: who votes with whom, as far as it does not hang on single decisions. */
export function blocs(options: BlocsOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  const { needed, resolution, samples, seed, threshold } = options;
  return withRecord(options, surroundings, async (record) => {
    const meant = selectionMeant(record, options);
    if (meant.kind === 'none') return refuse(meant.message);
    const words = ruleMeant(options);
    if ('message' in words) return refuse(words.message);
    const rule: BlocRule = { absent: words.absent, needed, resolution, samples, seed, threshold };
    const problem = blocRuleProblem(rule);
    if (problem) return refuse(problem);
    const found = blocsOf(matrixOf(record, meant.selection), rule);
    await giveAnswer(
      {
        text: () => blocsText(found, terminal),
        json: () => blocsJson(found, recordRead(record)),
        table: () => blocsTable(found),
        picture: async () => {
          const { blocsPicture, sourceLine } = await import('../../charts/index.ts');
          return blocsPicture(found, sourceLine(record.about()));
        },
      },
      options,
      terminal,
    );
    return found.kind === 'too-few' ? exit.no : exit.done;
  });

  function refuse(message: string): ExitCode {
    terminal.note(wrap(message, { width: terminal.width }));
    return exit.wrongUse;
  }
}
