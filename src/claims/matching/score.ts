import type { Body } from '../../symbols/index.ts';
import type { SheetLine } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { SaidTally } from '../docket/tally-index.ts';
import type { OutcomeMention } from '../mentions/outcome.ts';
import type { Moment } from '../moments.ts';
import type { MomentEvidence, SaidCount } from './evidence.ts';
import { type When, weekdayOf } from './when.ts';

/** A kind of evidence that can be left out, to judge a detail by everything but itself. */
export type Field = 'yes' | 'no' | 'abstain' | 'date' | 'body' | 'outcome' | 'symbol' | 'position';

/** What decided, and which decisions the text has been found to speak of. */
export interface Context {
  /** The decision of the moment before, where the text has not turned away from it. */
  readonly last?: Entry | undefined;
  /** The decision that the rest of the scene is certainly about. */
  readonly scene?: Entry | undefined;
  /** The first decision that the text is certainly about. */
  readonly main?: Entry | undefined;
  readonly others: ReadonlySet<Entry>;
  readonly kin: ReadonlySet<Entry>;
}

export interface Scoring {
  readonly evidence: MomentEvidence;
  readonly docket: Docket;
  readonly context: Context;
  readonly without: ReadonlySet<Field>;
}

/** How much speaks for a decision being the one meant, in bits; `sheet`, where given, receives each part. */
export type Scorer = (entry: Entry, sheet?: SheetLine[]) => number;

/** Looks at the evidence once, so that each of many decisions is weighed by a few comparisons. */
export function scorer(scoring: Scoring): Scorer {
  const prepared = weighings.map(({ name, prepare }) => ({ name, weigh: prepare(scoring) }));
  return (entry, sheet) => {
    let sum = 0;
    for (const { name, weigh } of prepared) {
      const bits = weigh(entry);
      if (bits === 0) continue;
      sum += bits;
      sheet?.push({ evidence: name, bits: Math.round(bits * 10) / 10 });
    }
    return sum;
  };
}

type Weigh = (entry: Entry) => number;

interface Weighing {
  readonly name: string;
  readonly prepare: (scoring: Scoring) => Weigh;
}

const weighings: readonly Weighing[] = [
  { name: 'symbol', prepare: symbolBits },
  { name: 'tally', prepare: tallyBits },
  { name: 'date', prepare: dateBits },
  { name: 'publication', prepare: publicationBits },
  { name: 'body', prepare: bodyBits },
  { name: 'outcome', prepare: outcomeBits },
  { name: 'kind of proposal', prepare: proposalBits },
  { name: 'topic', prepare: topicBits },
  { name: 'what the text spoke of before', prepare: contextBits },
];

/** Nothing of this kind is said. */
const silent: Weigh = () => 0;

function symbolBits({ evidence, docket, without }: Scoring): Weigh {
  if (evidence.moment.symbols.length === 0 || evidence.named.length === 0 || without.has('symbol'))
    return silent;
  const named = new Set(evidence.named);
  const kin = new Set(evidence.named.flatMap((entry) => docket.family(entry)));
  return (entry) => (named.has(entry) ? 18 : kin.has(entry) ? -1 : -8);
}

const tallyFields = ['yes', 'no', 'abstain'] as const;

function tallyBits({ evidence, docket, without }: Scoring): Weigh {
  const said = tallyFields.flatMap((field) => {
    const count = evidence.counts[field];
    return count && !without.has(field) ? [{ field, count }] : [];
  });
  if (said.length === 0) return silent;
  return (entry) => {
    if (!entry.tally) return entry.method === 'without-vote' ? -9 : entry.outcome === 'vetoed' ? -2 : -4;
    const straight = countsBits(entry.tally, said, docket);
    if (!evidence.mayBeTurned || entry.outcome === 'adopted') return straight;
    const turned = { ...entry.tally, yes: entry.tally.no, no: entry.tally.yes };
    return Math.max(straight, countsBits(turned, said, docket) - 1);
  };
}

type Counts = Readonly<Record<(typeof tallyFields)[number], number>>;

/** So many bits are lost where the counts are the recorded ones in another order. */
const reordered = 5;

function countsBits(
  tally: Counts,
  said: readonly { readonly field: (typeof tallyFields)[number]; readonly count: SaidCount }[],
  docket: Docket,
): number {
  const alike: { -readonly [field in keyof SaidTally]: SaidTally[field] } = {};
  let hits = 0;
  let bits = 0;
  let own = false;
  for (const { field, count } of said) {
    if (count.bound === 'exact' && count.value === tally[field]) {
      alike[field] = count.value;
      hits++;
      own ||= count.own;
    } else bits += missBits(count, tally[field]);
  }
  if (said.length === 3 && hits < 3 && isReordered(tally, said))
    return Math.max(bits, docket.frequencies.bits(docket.tallies().sharing(tally)) - reordered);
  if (hits === 0) return bits;
  const found = Math.min(17, docket.frequencies.bits(docket.tallies().sharing(alike)));
  return bits + found * (own ? 1 : 0.8);
}

/** The same three counts in another order: the sums are compared first, since that costs nothing. */
function isReordered(tally: Counts, said: readonly { readonly count: SaidCount }[]): boolean {
  const total = said.reduce((sum, { count }) => sum + count.value, 0);
  if (total !== tally.yes + tally.no + tally.abstain) return false;
  return sorted(said.map(({ count }) => count.value)) === sorted([tally.yes, tally.no, tally.abstain]);
}

const sorted = (values: readonly number[]): string => [...values].sort((a, b) => a - b).join();

function missBits({ value, bound, own }: SaidCount, record: number): number {
  const difference = Math.abs(value - record);
  if (bound === 'at-least') return record >= value && record <= value * 1.3 + 3 ? 2 : -5;
  if (bound === 'at-most') return record <= value && record >= value * 0.7 - 3 ? 2 : -5;
  if (bound === 'about') return difference <= value * 0.1 + 1 ? 2 : -5;
  if (!own) return -2;
  if (difference <= 2) return -2.5;
  return difference <= 10 ? -4.5 : -7;
}

function dateBits({ evidence: { dates, sceneDates }, docket, without }: Scoring): Weigh {
  if (without.has('date') || dates.length + sceneDates.length === 0) return silent;
  const best = (day: number, whens: readonly When[]): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (const when of whens) most = Math.max(most, whenBits(day, when, docket));
    return most;
  };
  // Decisions of one day are weighed alike, and many candidates share one.
  const known = new Map<number, number>();
  return ({ day }) => {
    if (day === undefined) return 0;
    const before = known.get(day);
    if (before !== undefined) return before;
    const around = sceneDates.length > 0 ? best(day, sceneDates) * 0.6 : Number.NEGATIVE_INFINITY;
    const own = dates.length > 0 ? best(day, dates) : undefined;
    const bits = own === undefined ? around : around > 0 ? Math.max(own, around) : own;
    known.set(day, bits);
    return bits;
  };
}

function whenBits(day: number, when: When, docket: Docket): number {
  if (when.kind === 'weekday') return weekdayOf(day) === when.weekday ? 2.5 : -3;
  if (when.kind === 'yearless') return yearlessBits(day, when.month, when.day);
  const off = day < when.first ? when.first - day : day > when.last ? day - when.last : 0;
  switch (when.precision) {
    case 'day':
      if (off === 0) return Math.min(11, docket.frequencies.onDay(day));
      if (off <= 31) return off === 1 ? 6 : off <= 3 ? 2 : -3;
      return isSlipOfYear(off) ? -6 : -9;
    case 'month':
      if (off <= 31) return off === 0 ? 7 : -3;
      return isSlipOfYear(off) ? -6 : -9;
    case 'about':
      return off === 0 ? 4 : off <= 31 ? 0 : -6;
    case 'year':
      return off === 0 ? Math.min(6, docket.frequencies.inYear(when.first)) || 5 : off <= 366 ? -5 : -9;
  }
}

/** About the same time of another year: recurring questions come up in the same weeks, and years are mistaken. */
function isSlipOfYear(off: number): boolean {
  const rest = off % 365;
  return off < 1200 && (rest < 20 || rest > 345);
}

function yearlessBits(day: number, month: number, dayOfMonth: number | undefined): number {
  const date = new Date(day * 86_400_000);
  if (date.getUTCMonth() + 1 !== month) return -5;
  if (dayOfMonth === undefined) return 3;
  const off = Math.abs(date.getUTCDate() - dayOfMonth);
  return off === 0 ? 8 : off === 1 ? 4 : -4;
}

/** News is of the last days; nothing is written of a vote before it is taken. */
function publicationBits({ evidence: { published, dates } }: Scoring): Weigh {
  if (published === undefined) return silent;
  const dated = dates.some(({ kind }) => kind === 'days');
  return ({ day }) => {
    if (day === undefined) return 0;
    const age = published - day;
    if (age < -1) return -30;
    if (dated) return 0;
    if (age <= 3) return 5;
    if (age <= 14) return 4;
    if (age <= 45) return 2.5;
    return age <= 370 ? 0 : -1 - Math.min(4, age / 1500);
  };
}

function bodyBits({ evidence, docket, without }: Scoring): Weigh {
  if (without.has('body')) return silent;
  const own = evidence.moment.bodies.flatMap(({ body }) => body ?? []);
  const said = own.length > 0 ? own : evidence.sceneBodies.flatMap(({ body }) => body ?? []);
  if (said.length === 0) return silent;
  const known = new Map<Body, number>();
  const weighed = (body: Body): number => {
    const best = Math.max(...said.map((each) => bodyFit(each, body, docket)));
    return own.length > 0 ? best : best * 0.6;
  };
  return ({ body }) => {
    const bits = known.get(body) ?? weighed(body);
    known.set(body, bits);
    return bits;
  };
}

function bodyFit(said: Body, body: Body, docket: Docket): number {
  if (said === body) return Math.max(1, Math.min(5, docket.frequencies.onBody(body)));
  if (said === 'GA' && body.startsWith('GA-')) return -1;
  if (said.startsWith('GA-') && body === 'GA') return -3;
  if ((said === 'HRC' && body === 'CHR') || (said === 'CHR' && body === 'HRC')) return -4;
  return -10;
}

function outcomeBits({ evidence, without }: Scoring): Weigh {
  if (without.has('outcome')) return silent;
  const veto = evidence.moment.positions.some(({ ballot, negated }) => ballot === 'veto' && !negated);
  const around = evidence.scene.moments.some(({ positions }) =>
    positions.some(({ ballot, negated }) => ballot === 'veto' && !negated),
  );
  const said = evidence.moment.outcomes.filter(({ negated }) => !negated);
  if (!veto && !around && said.length === 0) return silent;
  return (entry) => {
    const failed = entry.outcome === 'vetoed';
    const start = veto ? (failed ? 6 : -5) : around ? (failed ? 3 : -5) : 0;
    return said.reduce((sum, each) => sum + oneOutcomeBits(entry, each), start);
  };
}

function oneOutcomeBits(entry: Entry, { outcome, method, strong }: OutcomeMention): number {
  if (method === 'without-vote') return entry.method === 'without-vote' ? 2 : -6;
  if (method === 'unanimous') return isUnanimous(entry) ? 2 : -6;
  if (entry.outcome === undefined || outcome === entry.outcome) return outcome === 'adopted' ? 0 : 5;
  if (outcome === 'rejected' && entry.outcome === 'vetoed') return 2;
  if (outcome === 'adopted') return strong ? -3 : -1;
  return strong ? -5 : -2;
}

const isUnanimous = ({ method, tally }: Entry): boolean =>
  method === 'without-vote' || (tally !== undefined && tally.no === 0 && tally.abstain === 0);

function proposalBits({ evidence }: Scoring): Weigh {
  const said = evidence.moment.proposal;
  return ({ kind }) => kindBits(kind, said);
}

function kindBits(kind: Entry['kind'], said: Moment['proposal']): number {
  if (said === 'amendment') return kind === 'amendment' ? 6 : -4;
  if (said === 'paragraph') return kind === 'paragraph' ? 3 : 0;
  if (said === 'procedural') return kind === 'procedural' || kind === 'motion' ? 4 : 0;
  switch (kind) {
    case 'amendment':
      return -5;
    case 'paragraph':
      return -6;
    case 'motion':
      return -4;
    case 'procedural':
      return -2;
    default:
      return 0;
  }
}

function topicBits({ evidence, docket }: Scoring): Weigh {
  const { stems } = docket.topics();
  const weights = evidence.stemBits();
  return ({ at }) => {
    let sum = 0;
    for (const id of stems[at] ?? []) sum += weights[id] ?? 0;
    return sum === 0 ? -2 : Math.min(14, sum * 0.55);
  };
}

/**
 * What is said without figure, day or symbol is said of what the text is about: then the text before counts for more.
 */
export function contextBits({ context, evidence }: Scoring): Weigh {
  const { moment, dates } = evidence;
  const placed =
    moment.tally !== undefined ||
    moment.symbols.length > 0 ||
    dates.some((when) => when.kind === 'days' && when.precision !== 'year');
  const more = placed ? 0 : 4;
  return (entry) => {
    if (entry === context.scene) return 9 + more;
    if (entry === context.last) return moment.turns ? 2 : 6 + more;
    if (entry === context.main) return 5 + more;
    if (context.others.has(entry)) return 4 + more;
    return context.kin.has(entry) ? 2 : 0;
  };
}
