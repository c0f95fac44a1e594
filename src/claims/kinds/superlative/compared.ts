import { bodyName } from '../../../symbols/index.ts';
import type { Ground } from '../../checked.ts';
import { monthDays } from '../../docket/days.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Reach } from './span-of-time.ts';

/**
 * The decisions on one question in one body that a comparison is made over, up to the one compared, in order of date. A
 * resolution stands once, even where the record has several votes on it.
 */
export interface Compared {
  readonly entries: readonly Entry[];
  /** Whether the record has the question in this body without a gap: what is not in it cannot change the answer. */
  readonly whole: boolean;
  /** Why not, for people; empty where it is whole. */
  readonly gap: string;
  /** Several decisions a year are on it, so that a text may mean one of several questions. */
  readonly mixed: boolean;
}

/** Decisions on the question of an entry, of its body and kind, adopted or not, up to its day and as far back as asked. */
export function comparedWith(entry: Entry, docket: Docket, reach: Reach): Compared {
  const sisters = docket
    .sisters(entry)
    .filter(({ body, kind }) => body === entry.body && kind === entry.kind);
  const dated = sisters
    .filter(({ day }) => day !== undefined && entry.day !== undefined && day <= entry.day)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.at - b.at);
  const all = withoutRepeats(dated, entry);
  const first = firstDay(reach, entry);
  const entries = all.filter(({ day }) => (day ?? 0) >= first);
  const undated = sisters.length - sisters.filter(({ day }) => day !== undefined).length;
  const mixed = isMixed(all) || (entry.body === 'SC' && entry.summary.lineage === undefined);
  const gap = mixed
    ? 'several questions bear this title'
    : undated > 0
      ? `the record has no day for ${undated} of them`
      : all.length < fewest
        ? 'the record holds too few decisions on this question to compare'
        : gapIn(entries.length < 2 ? all : entries);
  return { entries, whole: gap === '', gap, mixed };
}

const isMixed = (entries: readonly Entry[]): boolean =>
  new Set(entries.map(yearOf)).size < 0.8 * entries.length;

/** With fewer, nobody can tell how often the question comes up. */
const fewest = 3;

function firstDay(reach: Reach, { day = 0 }: Entry): number {
  switch (reach.kind) {
    case 'since':
      return monthDays(reach.year, 1).first;
    case 'years':
      return Math.round(day - 365.25 * reach.years - 31);
    case 'ever':
      return Number.NEGATIVE_INFINITY;
  }
}

/** One decision for each text: the vote on the whole, or the entry itself. */
function withoutRepeats(dated: readonly Entry[], entry: Entry): readonly Entry[] {
  const own = nameOf(entry);
  const seen = new Map<string, Entry>();
  for (const each of dated) {
    const name = nameOf(each);
    if (!seen.has(name) || each === entry) seen.set(name, name === own ? entry : each);
  }
  return [...seen.values()];
}

const nameOf = ({ id, summary: { symbol, draft } }: Entry): string =>
  (symbol ?? draft ?? id).replace(/#.*$/, '');

/** Days beyond which the time between two decisions is a gap, as a share of the usual time. */
const longerThanUsual = 1.7;

function gapIn(entries: readonly Entry[]): string {
  const days = entries.map(({ day = 0 }) => day);
  const times = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const usual = Math.max(330, [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0);
  if (usual > 3 * 366) return 'the record holds too few decisions on this question to compare';
  const at = times.findIndex((time) => time > longerThanUsual * usual);
  return at === -1 ? '' : `the record has none between ${yearOf(entries[at])} and ${yearOf(entries[at + 1])}`;
}

export const yearOf = (entry: Entry | undefined): string => entry?.summary.heldOn?.slice(0, 4) ?? '?';

/** "21 recorded votes on this question in the Third Committee, 2005 to 2025", with the decisions. */
export function groundFor(
  entries: readonly Entry[],
  what: 'recorded votes' | 'decisions',
  { body }: Pick<Entry, 'body'>,
): Ground {
  return {
    label: setName(entries, what, { body }),
    source: 'record',
    decisions: entries.map(({ id }) => id),
  };
}

/** "7 recorded votes on this question in the General Assembly, 2005 to 2011" */
export function setName(
  entries: readonly Entry[],
  what: 'recorded votes' | 'decisions',
  { body }: Pick<Entry, 'body'>,
): string {
  const [first, last] = [yearOf(entries[0]), yearOf(entries.at(-1))];
  const one = entries.length === 1 ? what.slice(0, -1) : what;
  const span = first === last ? first : `${first} to ${last}`;
  return `${entries.length} ${one} on this question in the ${bodyName(body)}, ${span}`;
}
