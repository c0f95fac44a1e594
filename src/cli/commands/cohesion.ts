import {
  cohesionOf,
  cohesionOverTime,
  type Matrix,
  matrixOf,
  pivotsOf,
  valueIn,
  type Whom,
  windowProblem,
} from '../../analysis/index.ts';
import { cohesionJson, type GroupCohesion } from '../../answers/index.ts';
import { groups, resolveGroup } from '../../members/index.ts';
import { textOf } from '../../procedure/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, recordRead, withRecord } from '../reading.ts';
import { type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { type CohesionAnswer, cohesionTable } from '../tables/cohesion.ts';
import { cohesionText } from '../text/cohesion.ts';
import { wrap } from '../text/wrap.ts';
import { groupMeant, membersMeant } from '../voters-meant.ts';

export interface CohesionOptions extends ReadingOptions, SelectionOptions, AnswerOptions {
  readonly window?: number;
  readonly pivotal?: boolean;
}

/** `rapporteur cohesion [GROUP]`: how united a group votes. */
export function cohesion(
  written: readonly string[],
  options: CohesionOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const answer = answerOf(record, written, options);
    if ('message' in answer) {
      terminal.note(wrap(answer.message, { width: terminal.width }));
      return exit.wrongUse;
    }
    await giveAnswer(
      {
        text: () => cohesionText(answer, terminal),
        json: () => ({ record: recordRead(record), ...cohesionJson(answer.selection, answer.groups) }),
        table: () => cohesionTable(answer),
        picture: async () => {
          const { cohesionDrawing } = await import('../pictures/cohesion-picture.ts');
          return cohesionDrawing(answer, record.about());
        },
      },
      options,
      terminal,
    );
    return answer.selection.decisions.length === 0 ? exit.no : exit.done;
  });
}

function answerOf(
  record: OpenRecord,
  written: readonly string[],
  options: CohesionOptions,
): CohesionAnswer | { readonly message: string } {
  const asked = whomMeant(written);
  if ('message' in asked) return asked;
  const problem = options.window === undefined ? undefined : windowProblem(options.window);
  if (problem) return { message: problem };
  const meant = selectionMeant(record, options);
  if (meant.kind === 'none') return meant;
  const matrix = matrixOf(record, meant.selection);
  const measured = asked.whoms.map((whom) => measure(record, matrix, whom, options));
  return {
    selection: meant.selection,
    groups: measured.toSorted((a, b) => (valueIn(b.agreement) ?? -1) - (valueIn(a.agreement) ?? -1)),
  };
}

function measure(
  record: OpenRecord,
  matrix: Matrix,
  whom: Whom,
  { window, pivotal }: CohesionOptions,
): GroupCohesion {
  return {
    ...cohesionOf(matrix, whom),
    overTime: window === undefined ? [] : cohesionOverTime(matrix, whom, window),
    pivots: pivotal
      ? pivotsOf(matrix, whom, (summary) => {
          const decision = summary.belongsTo && record.decision(summary.id);
          return decision && textOf(record, decision);
        })
      : undefined,
  };
}

/** One name is a group; several are members to take together; none is every group. */
function whomMeant(
  written: readonly string[],
): { readonly whoms: readonly Whom[] } | { readonly message: string } {
  const known = groups().map(({ id }) => id);
  const [first] = written;
  if (first === undefined) return { whoms: known.map((id) => ({ kind: 'group', id })) };
  const together = resolveGroup(written.join(' '));
  if (together !== undefined) return { whoms: [{ kind: 'group', id: together }] };
  if (written.length === 1) {
    const meant = groupMeant(first, known);
    return 'message' in meant ? meant : { whoms: [{ kind: 'group', id: meant.id }] };
  }
  const members = membersMeant(written);
  return members.kind === 'none' ? members : { whoms: [{ kind: 'members', codes: members.codes }] };
}
