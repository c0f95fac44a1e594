import type { Shift } from '../../analysis/index.ts';
import type { ShiftsAnswer } from '../../answers/index.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';

const text = (name: string): DataColumn => ({ name, type: 'text' });
const count = (name: string): DataColumn => ({ name, type: 'count' });
const number = (name: string): DataColumn => ({ name, type: 'number' });

/** The rows of `shifts`: a member and step each, or a member and year each with the changes marked. */
export function shiftsTable(answer: ShiftsAnswer): DataTable {
  if (answer.kind === 'changes')
    return {
      columns: [text('member'), count('year'), text('reference'), number('alignment'), text('change')],
      rows: answer.members.flatMap(({ member, references, years, changes }) =>
        years.flatMap(({ year, towards }) =>
          references.map((reference, at) => [
            ...[member, year, reference, towards[at]],
            changes.some((change) => change.year === year) ? 'change' : '',
          ]),
        ),
      ),
    };
  const steps = answer.kind === 'between' ? [answer.shift] : answer.steps;
  return {
    columns: [
      ...[text('before'), text('before_date'), text('after'), text('after_date')],
      ...[text('member'), text('from'), text('to')],
    ],
    rows: steps.flatMap(stepRows),
  };
}

const stepRows = ({ before, after, flows }: Shift): readonly (readonly DataCell[])[] =>
  flows.flatMap(({ from, to, members }) =>
    members.map((member) => [before.id, before.heldOn, after.id, after.heldOn, member, from, to]),
  );
