import { curveOf, emptyMeasure, figuresOf, type Measure } from './measure.ts';
import {
  type IntervalScore,
  level,
  periods,
  type Scorecard,
  type ScoredRule,
  type ScoreGroup,
  type Span,
} from './model.ts';

/** Measures of all groups while they fill. */
export interface Card {
  readonly measure: (group: ScoreGroup, rule: ScoredRule) => Measure;
  readonly seen: (group: ScoreGroup) => void;
  readonly curve: (period: Span) => Measure;
  readonly interval: (group: Pick<IntervalScore, 'from' | 'to' | 'by'>) => IntervalCount;
  readonly attendance: (period: Span) => AttendanceCount;
  readonly spans: (session: number) => readonly Span[];
  readonly result: () => Scorecard;
}

interface IntervalCount {
  decisions: number;
  covered: number;
  independent: number;
  width: number;
  error: number;
}

interface AttendanceCount {
  listed: number;
  absent: number;
  logLoss: number;
}

/** Nothing scored yet. Sessions are also told apart by the periods that lie within those scored. */
export function emptyCard(from: number, to: number): Card {
  const groups = new Map<
    string,
    { readonly group: ScoreGroup; decisions: number; readonly rules: Map<ScoredRule, Measure> }
  >();
  const curves = new Map<string, Span & { readonly measure: Measure }>();
  const intervals = new Map<string, Pick<IntervalScore, 'from' | 'to' | 'by'> & IntervalCount>();
  const attendances = new Map<string, Span & AttendanceCount>();
  const inside = periods.filter((period) => period.from >= from && period.to <= to);
  const found = <K, V>(map: Map<K, V>, key: K, made: () => V): V => {
    const value = map.get(key) ?? made();
    map.set(key, value);
    return value;
  };
  const entry = (group: ScoreGroup) =>
    found(groups, JSON.stringify(group), () => ({
      group,
      decisions: 0,
      rules: new Map<ScoredRule, Measure>(),
    }));
  return {
    spans: (session) => {
      const spans = inside.filter((period) => period.from <= session && session <= period.to);
      return spans.some((span) => span.from === from && span.to === to) ? spans : [...spans, { from, to }];
    },
    measure: (group, rule) => found(entry(group).rules, rule, emptyMeasure),
    seen: (group) => {
      entry(group).decisions++;
    },
    curve: (period) =>
      found(curves, JSON.stringify(period), () => ({ ...period, measure: emptyMeasure() })).measure,
    interval: (group) =>
      found(intervals, JSON.stringify(group), () => ({
        ...group,
        ...{ decisions: 0, covered: 0, independent: 0, width: 0, error: 0 },
      })),
    attendance: (period) =>
      found(attendances, JSON.stringify(period), () => ({ ...period, listed: 0, absent: 0, logLoss: 0 })),
    result: () => ({
      rows: [...groups.values()].flatMap(({ group, decisions, rules }) =>
        [...rules].flatMap(([rule, measure]) => {
          const figures = figuresOf(measure);
          return figures ? [{ ...group, rule, decisions, ...figures }] : [];
        }),
      ),
      curves: [...curves.values()].map(({ measure, ...period }) => ({ ...period, points: curveOf(measure) })),
      intervals: [...intervals.values()].map(
        ({ decisions, covered, independent, width, error, ...group }) => ({
          ...group,
          level,
          decisions,
          covered: covered / decisions,
          coveredIfIndependent: independent / decisions,
          width: width / decisions,
          error: error / decisions,
        }),
      ),
      attendance: [...attendances.values()].map(({ listed, absent, logLoss, ...period }) => ({
        ...period,
        listed,
        absent,
        logLoss: logLoss / listed,
        logLossOfMean: entropy(absent / listed),
      })),
    }),
  };
}

const entropy = (share: number): number =>
  share === 0 || share === 1 ? 0 : -share * Math.log(share) - (1 - share) * Math.log(1 - share);
