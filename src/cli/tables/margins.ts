import type { Margins } from '../../analysis/index.ts';
import type { DataColumn, DataTable } from './data-table.ts';

const text = (name: string): DataColumn => ({ name, type: 'text' });
const count = (name: string): DataColumn => ({ name, type: 'count' });
const number = (name: string): DataColumn => ({ name, type: 'number' });

const contexts = ['selection', 'lineage', 'body', 'year'] as const;

/** The rows of `margins`: a decision each, in order of date. */
export const marginsTable = ({ margins }: Margins): DataTable => ({
  columns: [
    ...[text('decision'), text('body'), text('date'), text('title')],
    ...[count('yes'), count('no'), count('abstain'), count('absent'), count('margin')],
    ...[number('share'), number('participation')],
    ...contexts.flatMap((context) => [count(`rank_${context}`), count(`among_${context}`)]),
  ],
  rows: margins.map(({ decision, yes, no, abstain, absent, margin, share, participation, ranks }) => [
    ...[decision.id, decision.body, decision.heldOn, decision.title],
    ...[yes, no, abstain, absent, margin, share, participation],
    ...contexts.flatMap((context) => [ranks[context]?.place, ranks[context]?.among]),
  ]),
});
