import type { Selection } from '../../analysis/index.ts';
import { whomText } from '../../analysis/index.ts';
import type { GroupCohesion } from '../../answers/index.ts';
import { estimateCells, estimateColumns } from './agreement.ts';
import type { DataColumn, DataTable } from './data-table.ts';

/** What `cohesion` answers: one group, or all of them with the most united first. */
export interface CohesionAnswer {
  readonly selection: Selection;
  readonly groups: readonly GroupCohesion[];
}

const text = (name: string): DataColumn => ({ name, type: 'text' });
const count = (name: string): DataColumn => ({ name, type: 'count' });
const number = (name: string): DataColumn => ({ name, type: 'number' });

const indexes = [
  ...estimateColumns('agreement'),
  ...estimateColumns('rice'),
  ...estimateColumns('everybody'),
];

/** The rows of `cohesion`: windows over time where asked for; the decisions of one group; or a row for each of several. */
export function cohesionTable({ groups }: CohesionAnswer): DataTable {
  const [only] = groups;
  if (groups.some(({ overTime }) => overTime.length > 0))
    return {
      columns: [text('group'), count('from'), count('to'), ...indexes],
      rows: groups.flatMap(({ whom, overTime }) =>
        overTime.map(({ years, agreement, rice, everybody }) => [
          whomText(whom),
          years.from,
          years.to,
          ...[agreement, rice, everybody].flatMap(estimateCells),
        ]),
      ),
    };
  if (only && groups.length === 1)
    return {
      columns: [
        ...[text('decision'), text('date'), count('yes'), count('no'), count('abstain'), count('absent')],
        ...[number('agreement'), number('rice'), text('line'), text('defectors')],
      ],
      rows: only.decisions.map(
        ({ decision, heldOn, yes, no, abstain, absent, agreement, rice, line, defectors }) => [
          ...[decision, heldOn, yes, no, abstain, absent],
          ...[agreement, rice, line, defectors.join(' ')],
        ],
      ),
    };
  return {
    columns: [text('group'), ...indexes],
    rows: groups.map(({ whom, agreement, rice, everybody }) => [
      whomText(whom),
      ...[agreement, rice, everybody].flatMap(estimateCells),
    ]),
  };
}
