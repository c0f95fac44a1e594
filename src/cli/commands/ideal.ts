import { type AnchorLists, idealPoints, matrixOf, usualAnchors } from '../../analysis/index.ts';
import { idealJson } from '../../answers/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { idealTable } from '../tables/ideal.ts';
import { idealText } from '../text/ideal.ts';
import { wrap } from '../text/wrap.ts';
import { membersMeant } from '../voters-meant.ts';

export interface IdealOptions extends ReadingOptions, SelectionOptions, AnswerOptions {
  readonly dimensions: '1' | '2';
  readonly static?: boolean;
  /** Two members with a comma between: who stands high, who low. */
  readonly anchors?: string;
  /** False where decisions are to share nothing. */
  readonly bridges: boolean;
}

/** `rapporteur ideal [MEMBER…]`: where members stand by their votes, period by period. */
export function ideal(
  written: readonly string[],
  options: IdealOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const wrong = (message: string): ExitCode => {
    terminal.note(wrap(message, { width: terminal.width }));
    return exit.wrongUse;
  };
  return withRecord(options, surroundings, async (record) => {
    const members = membersMeant(written);
    if (members.kind === 'none') return wrong(members.message);
    const anchors = anchorsMeant(options.anchors);
    if ('message' in anchors) return wrong(anchors.message);
    const meant = selectionMeant(record, options);
    if (meant.kind === 'none') return wrong(meant.message);
    const points = idealPoints(matrixOf(record, meant.selection), {
      dimensions: options.dimensions === '2' ? 2 : 1,
      time: options.static ? 'still' : 'moving',
      bridges: options.bridges ? 'repeated' : 'none',
      anchors: anchors.lists,
    });
    const answer = { points, named: members.codes };
    await giveAnswer(
      {
        text: () => idealText(answer, terminal),
        json: () => idealJson(points, members.codes),
        table: () => idealTable(answer),
        picture:
          points.kind === 'none'
            ? undefined
            : async () => {
                const { idealDrawing } = await import('../pictures/ideal-picture.ts');
                return idealDrawing(points, members.codes, record.about());
              },
      },
      options,
      terminal,
    );
    return points.kind === 'none' ? exit.no : exit.done;
  });
}

/** "USA,CUB": the first stands high on the first dimension, the second low. */
function anchorsMeant(
  written: string | undefined,
): { readonly lists: readonly AnchorLists[] } | { readonly message: string } {
  if (written === undefined) return { lists: usualAnchors };
  const names = written.split(',').map((name) => name.trim());
  const meant = membersMeant(names);
  if (meant.kind === 'none') return { message: `--anchors: ${meant.message}` };
  const [high, low] = meant.codes;
  if (names.length !== 2 || !high || !low)
    return {
      message: `--anchors: found "${written}", expected two members, the higher first, such as USA,CUB.`,
    };
  return { lists: [{ high: [high], low: [low] }, ...usualAnchors.slice(1)] };
}
