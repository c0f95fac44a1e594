import type { Blocs } from '../../analysis/index.ts';
import type { DataTable } from './data-table.ts';

/** The rows of `blocs`: a member each; without a number those in no bloc (`alone`) and those with too few ballots (`apart`). */
export function blocsTable(found: Blocs): DataTable {
  return {
    columns: [
      { name: 'bloc', type: 'count' },
      { name: 'state', type: 'text' },
      { name: 'stability', type: 'number' },
      { name: 'member', type: 'text' },
      { name: 'share', type: 'number' },
    ],
    rows:
      found.kind === 'blocs'
        ? [
            ...found.blocs.flatMap(({ state, stability, members }, at) =>
              members.map(({ member, share }) => [at + 1, state, stability, member, share]),
            ),
            ...found.alone.map((member) => [undefined, 'alone', undefined, member, undefined]),
            ...found.apart.map((member) => [undefined, 'apart', undefined, member, undefined]),
          ]
        : [],
  };
}
