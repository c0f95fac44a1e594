import { idealPoints, type MemberPlace, matrixOf, type NoEstimate, select } from '../../analysis/index.ts';
import type { IsoDate, OpenRecord } from '../../record/index.ts';

/** A session with the days of its first and last vote, and what was voted on. */
export interface PositionPeriod {
  readonly period: number;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly decisions: number;
  readonly members: number;
}

/** Where members stood, session by session: ideal points of one dimension on all recorded votes of the Assembly's plenary. */
export type Positions =
  | {
      readonly kind: 'placed';
      readonly periods: readonly PositionPeriod[];
      /** By member, then period. */
      readonly members: readonly MemberPlace[];
      /** Yes, no and abstain on divided votes. */
      readonly ballots: number;
    }
  | { readonly kind: 'none'; readonly because: NoEstimate };

/** The votes that positions rest on. */
export const positionsQuery = { bodies: ['GA'] } as const;

/** Five seconds on all of the Assembly's votes; milliseconds on what ships. Intervals are those of theory. */
export function positionsIn(record: OpenRecord): Positions {
  const selected = select(record, positionsQuery);
  if (!selected.ok) throw new Error(selected.problem);
  const points = idealPoints(matrixOf(record, selected.selection), { intervals: 'theory' });
  if (points.kind === 'none') return points;
  const { periods, members, ballots } = points;
  return {
    kind: 'placed',
    periods: periods.map(({ period, from, to, decisions, members: voting }) => ({
      ...{ period, from, to, decisions, members: voting },
    })),
    members,
    ballots,
  };
}
