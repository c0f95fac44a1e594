import type { CurvePoint, Figures } from './measure.ts';
import type { NaiveRule } from './naive.ts';

/** `forecast`: this program's; the others are what it has to beat. */
export type ScoredRule = 'forecast' | NaiveRule;
export const scoredRules: readonly ScoredRule[] = ['forecast', 'last-ballot', 'own-rates', 'always-yes'];

/** Which ballots: of some sessions, and among them all or those of one kind. */
export interface ScoreGroup {
  /** First and last session. */
  readonly from: number;
  readonly to: number;
  readonly by: 'all' | 'divided' | 'new' | 'topic' | 'region';
  /** The topic or region. */
  readonly name?: string | undefined;
}

/** How one rule did on a group. */
export interface ScoreRow extends ScoreGroup, Figures {
  readonly rule: ScoredRule;
  readonly decisions: number;
}

/** How often the count of yes lay in its interval, over votes. */
export interface IntervalScore {
  readonly from: number;
  readonly to: number;
  readonly by: 'all' | 'new';
  readonly level: number;
  readonly decisions: number;
  /** Share of votes whose yes lay within; near `level` is best. */
  readonly covered: number;
  /** The same without shared surprises, as if members voted independently. */
  readonly coveredIfIndependent: number;
  /** Mean distance of the ends, in members. */
  readonly width: number;
  /** Mean of |expected yes - yes|, in members. */
  readonly error: number;
}

/** How well absences were told, over all members listed by votes that list them. */
export interface AttendanceScore {
  readonly from: number;
  readonly to: number;
  readonly listed: number;
  readonly absent: number;
  readonly logLoss: number;
  /** With every member as absent as all were on the whole. */
  readonly logLossOfMean: number;
}

export interface Scorecard {
  readonly rows: readonly ScoreRow[];
  readonly curves: readonly {
    readonly from: number;
    readonly to: number;
    readonly points: readonly CurvePoint[];
  }[];
  readonly intervals: readonly IntervalScore[];
  readonly attendance: readonly AttendanceScore[];
}

/** Sessions from the first to the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sessions told apart: tuned on, held back, held back and later, and those of the published reference figures. */
export const periods: readonly Span[] = [
  { from: 60, to: 68 },
  { from: 69, to: 74 },
  { from: 75, to: 80 },
  { from: 60, to: 74 },
];

/** The share of possible tallies that an interval is to hold. */
export const level = 0.9;
