import type { MemberCode } from '../../members/index.ts';
import type { IsoDate } from '../../record/index.ts';
import type { NoEstimate } from '../estimate.ts';
import type { Matrix } from '../selection/matrix.ts';
import type { Selection } from '../selection/selection.ts';
import { bridges } from './bridges.ts';
import { fitIdeal, type IdealOptions, type PlacedFit } from './fit-ideal.ts';
import { type PeriodKind, periodKindOf, periodOf } from './periods.ts';
import type { IdealPlace } from './read-out.ts';

export interface IdealPointsOptions extends IdealOptions {
  /** `still`: each member has one position for all time. `moving` where left out. */
  readonly time?: 'moving' | 'still' | undefined;
  /** `none`: no decision shares its discrimination with another. `repeated` where left out: see `bridges`. */
  readonly bridges?: 'repeated' | 'none' | undefined;
}

/** A period of the result, with what was voted on in it. */
export interface IdealPeriod {
  /** The session, the year, 0 for all time. */
  readonly period: number;
  /** Days of its first and last decision in the selection. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Divided votes in it. */
  readonly decisions: number;
  /** Members that voted on them. */
  readonly members: number;
}

export interface MemberPlace extends IdealPlace {
  readonly member: MemberCode;
}

export type IdealPoints =
  | IdealPointsPlaced
  | { readonly kind: 'none'; readonly selection: Selection; readonly because: NoEstimate };

export interface IdealPointsPlaced extends Omit<PlacedFit, 'periods' | 'members'> {
  readonly kind: 'placed';
  readonly selection: Selection;
  readonly periodKind: PeriodKind;
  readonly periods: readonly IdealPeriod[];
  readonly members: readonly MemberPlace[];
  /** Decisions of the selection without a date, which are in no period and are left out. */
  readonly undated: number;
  /** Decisions that share discrimination and cutpoints with an earlier one. */
  readonly bridged: number;
}

/**
 * Ideal points of the members of a matrix, by session or year; see `fitIdeal`. A selection that places nobody (too few
 * divided votes, all ballots the same) gives the state and no numbers.
 */
export function idealPoints(matrix: Matrix, options: IdealPointsOptions = {}): IdealPoints {
  const { selection } = matrix;
  const periodKind = options.time === 'still' ? 'all' : periodKindOf(matrix.decisions);
  const periods = matrix.decisions.map((decision) => periodOf(decision, periodKind));
  const questions = periodKind === 'all' || options.bridges === 'none' ? [] : bridges(matrix, periods);
  const fit = fitIdeal(ballotsOf(matrix, periods, questions), options);
  if (fit.kind === 'none') return { kind: 'none', selection, because: fit.because };
  const codes = new Map<string, MemberCode>(matrix.members.map((code) => [code, code]));
  return {
    ...fit,
    selection,
    periodKind,
    periods: fit.periods.map((period) => describe(period, fit, { matrix, periods })),
    members: fit.members.flatMap((place) => {
      const member = codes.get(place.member);
      return member ? [{ ...place, member }] : [];
    }),
    undated: periods.filter((period) => period === undefined).length,
    bridged: fit.items.filter(({ sameAs }) => sameAs !== undefined).length,
  };
}

/** Columns without a period are left out. */
function ballotsOf(
  { members, decisions, cells }: Matrix,
  periods: readonly (number | undefined)[],
  questions: readonly (string | undefined)[],
) {
  const kept = decisions.flatMap(({ id }, at) => {
    const period = periods[at];
    return period === undefined ? [] : [{ at, id, period, question: questions[at] }];
  });
  const dense = new Uint8Array(members.length * kept.length);
  for (let m = 0; m < members.length; m++)
    for (const [place, { at }] of kept.entries())
      dense[m * kept.length + place] = cells[m * decisions.length + at] ?? 0;
  return { members, decisions: kept, cells: dense };
}

function describe(
  period: number,
  { items, members }: PlacedFit,
  { matrix, periods }: { readonly matrix: Matrix; readonly periods: readonly (number | undefined)[] },
): IdealPeriod {
  const days = matrix.decisions
    .flatMap(({ heldOn }, at) => (heldOn && periods[at] === period ? [heldOn] : []))
    .sort();
  return {
    period,
    from: days[0],
    to: days.at(-1),
    decisions: items.filter((item) => item.period === period && item.state !== 'unanimous').length,
    members: members.filter((place) => place.period === period && place.dimension === 1).length,
  };
}
