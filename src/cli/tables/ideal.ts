import type { IdealPoints } from '../../analysis/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { DataTable } from './data-table.ts';

/** What `ideal` answers: the points of all members, and those that were named. */
export interface IdealAnswer {
  readonly points: IdealPoints;
  /** Empty: everybody. */
  readonly named: readonly MemberCode[];
}

/** The rows of `ideal`: a place for each member, period and dimension. No rows where nobody can be placed. */
export function idealTable({ points, named }: IdealAnswer): DataTable {
  const places = points.kind === 'placed' ? points.members : [];
  return {
    columns: [
      { name: 'member', type: 'text' },
      { name: 'period', type: 'count' },
      { name: 'dimension', type: 'count' },
      { name: 'position', type: 'number' },
      { name: 'error', type: 'number' },
      { name: 'low', type: 'number' },
      { name: 'high', type: 'number' },
      { name: 'percentile', type: 'number' },
      { name: 'ballots', type: 'count' },
    ],
    rows: places
      .filter(({ member }) => named.length === 0 || named.includes(member))
      .map(({ member, period, dimension, mean, error, low, high, percentile, n }) => [
        member,
        period,
        dimension,
        mean,
        error,
        low,
        high,
        percentile,
        n,
      ]),
  };
}
