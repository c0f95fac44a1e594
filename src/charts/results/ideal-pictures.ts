import type { Selection } from '../../analysis/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import type { Ballot, IsoDate } from '../../record/index.ts';
import type { LinePoint } from '../analysis/line-points.ts';
import { linesChart } from '../analysis/lines-chart.tsx';
import { spaceChart } from '../analysis/space-chart.tsx';
import { type Drawing, nothing, type Size } from '../picture.ts';
import { selectionWords } from './selection-words.ts';

/** Where members stood, period by period, with 95% intervals; dimension is 1 or 2. */
export interface IdealPositions {
  readonly selection: Selection;
  readonly periods: readonly { readonly period: number; readonly from?: IsoDate | undefined }[];
  readonly members: readonly {
    readonly member: MemberCode;
    readonly period: number;
    readonly dimension: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** The year in which a period begins. Of a session without a dated vote it is that of its opening: session 3 opened in 1948. */
const yearIn = ({ period, from }: IdealPositions['periods'][number]): number =>
  from ? Number(from.slice(0, 4)) : period < 1900 ? 1945 + period : period;

/** Ideal points over time: those named in front with their intervals, all others faint behind them. */
export function idealLinesPicture(
  points: IdealPositions,
  named: readonly MemberCode[],
  source: string,
  size: Size = 'page',
): Drawing {
  const yearOf = new Map(points.periods.map((each) => [each.period, yearIn(each)]));
  const lines = new Map<MemberCode, LinePoint[]>();
  for (const { member, period, dimension, mean, low, high } of points.members) {
    if (dimension !== 1) continue;
    const year = yearOf.get(period) ?? yearIn({ period });
    const line = lines.get(member) ?? [];
    line.push(named.includes(member) ? { year, value: mean, low, high } : { year, value: mean });
    lines.set(member, line);
  }
  const inOrder = (member: MemberCode) => (lines.get(member) ?? []).toSorted((a, b) => a.year - b.year);
  const others = [...lines.keys()].filter((member) => !named.includes(member));
  return linesChart(
    {
      measure: 'position',
      series: [
        ...others.map((member) => ({ name: nameOn(member), points: inOrder(member), behind: true })),
        ...named.map((member) => ({ name: nameOn(member), points: inOrder(member) })),
      ],
    },
    {
      title: 'Where members stand, over time',
      subtitle: `Ideal points with 95% intervals; pale: all other members. ${selectionWords(points.selection)}`,
      source,
    },
    size,
  );
}

export interface IdealSpace {
  /** The last one where left out. */
  readonly period?: number | undefined;
  readonly named: readonly MemberCode[];
  /** The ends of the axis are those of all periods, so that pictures of several can be laid beside one another. */
  readonly sameScale?: boolean | undefined;
  /** Colours members by their ballots on a decision. */
  readonly ballotOf?: ((member: MemberCode) => Ballot | undefined) | undefined;
}

/** The space of states in one period: a strip for one dimension, a field for two. */
export function idealSpacePicture(
  points: IdealPositions,
  { period = points.periods.at(-1)?.period, named, sameScale, ballotOf }: IdealSpace,
  source: string,
  size: Size = 'page',
): Drawing {
  const then = points.members.filter((place) => place.period === period);
  const second = new Map(
    then.flatMap((place) => (place.dimension === 2 ? [[place.member, place.mean] as const] : [])),
  );
  const places = then.filter(({ dimension }) => dimension === 1);
  if (places.length === 0) return nothing('No member has a position in this period.');
  const from = points.periods.find((each) => each.period === period)?.from;
  return spaceChart(
    {
      points: places.map(({ member, mean }) => ({
        member,
        x: mean,
        y: second.get(member),
        ballot: ballotOf?.(member),
        named: named.includes(member),
      })),
      across: { low: 'lower', high: 'higher', ends: sameScale ? endsOf(points) : undefined },
      up: second.size > 0 ? { low: 'lower on the second dimension', high: 'higher' } : undefined,
    },
    {
      title: `Where members stand${from ? `, ${from.slice(0, 4)}` : ''}`,
      subtitle: `Ideal points; members that vote alike stand together. ${selectionWords(points.selection)}`,
      source,
    },
    size,
  );
}

/** The least and the greatest position on the first dimension, of all periods. */
function endsOf({ members }: IdealPositions): readonly [number, number] {
  const means = members.flatMap(({ dimension, mean }) => (dimension === 1 ? [mean] : []));
  return [Math.min(...means), Math.max(...means)];
}
