import { marginsOf } from '../../analysis/index.ts';
import { marginsJson } from '../../answers/index.ts';
import { lineages } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, recordRead, withRecord } from '../reading.ts';
import { lineageMeant, type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { marginsTable } from '../tables/margins.ts';
import { marginsText } from '../text/margins.ts';
import { wrap } from '../text/wrap.ts';

export interface MarginsOptions extends ReadingOptions, SelectionOptions, AnswerOptions {}

/** `rapporteur margins [WHAT]`: how large majorities were, and where they stand among others. */
export function margins(
  what: readonly string[],
  options: MarginsOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const meant = selectionMeant(record, { ...options, ...named(what) }, { rolls: 'not-needed' });
    if (meant.kind === 'none') {
      terminal.note(wrap(meant.message, { width: terminal.width }));
      return exit.wrongUse;
    }
    const found = marginsOf(record, meant.selection);
    await giveAnswer(
      {
        text: () => marginsText(found, terminal),
        json: () => ({ record: recordRead(record), ...marginsJson(found) }),
        table: () => marginsTable(found),
        picture: async () => {
          const { marginsPicture, sourceLine } = await import('../../charts/index.ts');
          return marginsPicture(found, sourceLine(record.about()));
        },
      },
      options,
      terminal,
    );
    return found.margins.length === 0 ? exit.no : exit.done;
  });
}

/** One word that names a recurring question is that; all else are decisions. */
function named(what: readonly string[]): SelectionOptions {
  const [first] = what;
  if (first === undefined) return {};
  const lineage = lineageMeant(first);
  return what.length === 1 && lineages().some(({ id }) => id === lineage)
    ? { lineage }
    : { decisions: what.join(',') };
}
