import type { TimelineEntry } from '../../cases/index.ts';
import type { PictureQuery } from '../figure/picture-files.ts';
import { toSay } from '../language/say.ts';

export const entryKinds = ['decision', 'event', 'action', 'statement'] as const;
export type EntryKind = TimelineEntry['kind'];

/** Kinds of entries as they are chosen from. */
export const kindNames: { readonly [kind in EntryKind]: string } = {
  decision: toSay('Decisions'),
  event: toSay('Events'),
  action: toSay('Actions'),
  statement: toSay('Statements'),
};

/** Which part of a timeline is shown. */
export interface TimelineFilter {
  readonly kind?: EntryKind | undefined;
  readonly actor?: string | undefined;
  /** First and last year. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The years of a timeline, without gaps; empty for an empty one. */
export function yearsOf(entries: readonly TimelineEntry[]): readonly number[] {
  const first = Number(entries[0]?.on.first.slice(0, 4));
  const last = Math.max(...entries.map(({ on }) => Number(on.last.slice(0, 4))));
  return entries.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The actors of a timeline, each once, in the order in which they first come. */
export const actorsOf = (entries: readonly TimelineEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ actors }) => actors)),
];

/** What an address asks, as far as the timeline has it; a span that ends before it begins is turned round. */
export function timelineFilter(query: PictureQuery, entries: readonly TimelineEntry[]): TimelineFilter {
  const years = yearsOf(entries);
  const [first, last] = [years[0], years.at(-1)];
  const year = (written: string | undefined) => years.find((each) => String(each) === written);
  const span = [year(query.from) ?? first, year(query.to) ?? last].sort((a = 0, b = 0) => a - b);
  return {
    kind: entryKinds.find((each) => each === query.kind),
    actor: actorsOf(entries).find((each) => each === query.actor),
    from: span[0] === first ? undefined : span[0],
    to: span[1] === last ? undefined : span[1],
  };
}

/** Entries that fit; one that was on some day of a span fits every year of it. */
export const filtered = (
  entries: readonly TimelineEntry[],
  { kind, actor, from, to }: TimelineFilter,
): readonly TimelineEntry[] =>
  entries.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) &&
      (actor === undefined || entry.actors.includes(actor)) &&
      (from === undefined || entry.on.last >= `${from}`) &&
      (to === undefined || entry.on.first < `${to + 1}`),
  );

/** A step nearer to or farther from a timeline, or along it. */
export interface Zoom {
  readonly words: string;
  readonly filter: TimelineFilter;
}

/** The ways to look at a timeline otherwise, as far as there are any: half as many years, twice as many, those beside. */
export function zooms(filter: TimelineFilter, years: readonly number[]): readonly Zoom[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const { from = first, to = last } = filter;
  const length = to - from;
  const within = (words: string, one: number, other: number): Zoom => ({
    words,
    filter: { ...filter, from: one <= first ? undefined : one, to: other >= last ? undefined : other },
  });
  const quarter = Math.max(1, Math.round(length / 4));
  const back = Math.min(from - first, length + 1);
  const on = Math.min(last - to, length + 1);
  return [
    ...(length > 1 ? [within(toSay('Nearer'), from + quarter, to - quarter)] : []),
    ...(length < last - first ? [within(toSay('Farther'), from - 2 * quarter, to + 2 * quarter)] : []),
    ...(back > 0 ? [within(toSay('Earlier'), from - back, to - back)] : []),
    ...(on > 0 ? [within(toSay('Later'), from + on, to + on)] : []),
  ];
}

/** "?kind=event&from=2014"; empty where everything is shown. */
export function filterQuery({ kind, actor, from, to }: TimelineFilter): string {
  const pairs = Object.entries({ kind, actor, from, to }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
