import {
  type About,
  type Decision,
  type DecisionSummary,
  emptyRoll,
  type OpenRecord,
  type Roll,
  type Source,
} from '../../record/index.ts';
import type { DocumentSymbol } from '../../symbols/index.ts';
import { dayNumber } from './days.ts';
import type { Entry } from './entry.ts';
import { familyOf } from './family.ts';
import { type Frequencies, frequenciesOf } from './frequencies.ts';
import { once } from './once.ts';
import { type TallyIndex, tallyIndexOf } from './tally-index.ts';
import { type Titles, titlesOf } from './titles.ts';
import { type Topics, topicsOf } from './topics.ts';

/**
 * The record, opened for matching: every decision with indexes by figure, day, symbol, title word and kinship. Built
 * once for any number of texts; each index when it is first asked for.
 */
export interface Docket {
  readonly version: string;
  /** The last day of the record. */
  readonly to?: string | undefined;
  readonly entries: readonly Entry[];
  readonly frequencies: Frequencies;
  tallies(): TallyIndex;
  topics(): Topics;
  /** Decisions by a title that a text quotes. */
  titles(): Titles;
  /** Decisions whose adopted text, draft or other name is this symbol. */
  withSymbol(symbol: DocumentSymbol): readonly Entry[];
  /** Decisions that bear this number whatever the year or session: "resolution 1593". */
  withNumber(number: string): readonly Entry[];
  /** Decisions held on the days from `first` to `last`. */
  between(first: number, last: number): readonly Entry[];
  /** The same text in its other stages, its amendments and parts, and what it amends or belongs to. */
  family(entry: Entry): readonly Entry[];
  /** Decisions on the same recurring question, of its lineage or of the same title; the entry itself among them. */
  sisters(entry: Entry): readonly Entry[];
  /** Drafts that failed by a veto. */
  vetoed(): readonly Entry[];
  roll(entry: Entry): Roll;
  /** Whether a source is the UN's own or a checked fact, by its id. */
  isAuthoritative(source: string): boolean;
  /** With sources, conflicts and flags. */
  decision(entry: Entry): Decision | undefined;
}

/** What of a record a docket is built from. */
export interface DocketRecord extends Pick<OpenRecord, 'decision' | 'roll'> {
  readonly about: () => Pick<About, 'version' | 'to'> & {
    readonly sources: readonly Pick<Source, 'id' | 'authority'>[];
  };
  readonly decisions: () => readonly DecisionSummary[];
}

/** Builds the indexes over an open record, which must stay open as long as the docket is used. */
export function openDocket(record: DocketRecord): Docket {
  const entries = record.decisions().map(toEntry);
  const days = entries.filter(({ day }) => day !== undefined).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const symbols = once(() => bySymbol(entries));
  const numbers = once(() => byNumber(entries));
  const tallies = once(() => tallyIndexOf(entries));
  const topics = once(() => topicsOf(entries.map(({ summary }) => summary)));
  const titles = once(() => titlesOf(entries));
  const questions = once(() => grouped(entries, questionsOf));
  const rolls = new Map<string, Roll>();
  const decisions = new Map<string, Decision | undefined>();
  const kin = once(() => familyOf(entries));
  const families = new Map<Entry, readonly Entry[]>();
  const sisters = new Map<Entry, readonly Entry[]>();
  const vetoed = once(() => entries.filter(({ outcome }) => outcome === 'vetoed'));
  const about = record.about();
  const authoritative = new Set(
    about.sources.flatMap(({ id, authority }) =>
      authority === 'official' || authority === 'curated' ? [id] : [],
    ),
  );
  return {
    version: about.version,
    to: about.to,
    entries,
    frequencies: frequenciesOf(entries),
    tallies,
    topics,
    titles,
    withSymbol: (symbol) => symbols().get(symbol) ?? [],
    withNumber: (number) => numbers().get(number) ?? [],
    between: (first, last) => days.slice(lowerBound(days, first), lowerBound(days, last + 1)),
    family: (entry) => keptFor(families, entry, () => kin()(entry)),
    sisters: (entry) =>
      keptFor(sisters, entry, () =>
        questionsOf(entry).flatMap((question) => questions().get(question) ?? []),
      ),
    vetoed,
    roll: (entry) =>
      entry.listed === 0 ? emptyRoll() : remembered(rolls, entry.id, () => record.roll(entry.id)),
    isAuthoritative: (source) => authoritative.has(source),
    decision: ({ id }) => remembered(decisions, id, () => record.decision(id)),
  };
}

function toEntry(summary: DecisionSummary, at: number): Entry {
  const { id, body, heldOn, kind, method, outcome, tally, listed, complete } = summary;
  const counted = tally && tally.yes + tally.no + tally.abstain > 0 ? tally : undefined;
  return {
    at,
    id,
    body,
    day: heldOn ? dayNumber(heldOn) : undefined,
    kind,
    method,
    outcome,
    tally: counted,
    listed,
    complete,
    summary,
  };
}

/** How many rolls or decisions are kept at hand; a check asks for few again and again. */
const kept = 4096;

function remembered<T>(known: Map<string, T>, id: string, find: () => T): T {
  if (known.has(id)) {
    const value = known.get(id);
    if (value !== undefined) return value;
  }
  if (known.size >= kept) known.clear();
  const value = find();
  known.set(id, value);
  return value;
}

/** Kinship asked for again and again; there are no more answers than decisions. */
function keptFor<T>(known: Map<Entry, T>, entry: Entry, find: () => T): T {
  const value = known.get(entry) ?? find();
  known.set(entry, value);
  return value;
}

function grouped(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keys(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

const questionsOf = ({ summary: { lineage, title } }: Entry): readonly string[] => {
  const named = title.toLowerCase();
  return lineage ? [`lineage ${lineage}`, named] : [named];
};

const bySymbol = (entries: readonly Entry[]): Map<string, Entry[]> =>
  grouped(entries, ({ id, summary: { symbol, draft } }) => [
    id,
    symbol ?? id,
    draft ?? id,
    bare(symbol ?? id),
    lettered(symbol ?? id),
  ]);

/** "A/RES/217(III)[A]" as it is cited: "A/RES/217A(III)". */
const lettered = (symbol: string): string =>
  symbol.replace(/^(A\/RES\/\d+)(\([^)]+\))\[([A-Z])\]$/, '$1$3$2');

/** "A/RES/181(II)[A]" without its part: "A/RES/181(II)". */
const bare = (symbol: string): string => symbol.replace(/\[.*\]$/, '');

const byNumber = (entries: readonly Entry[]): Map<string, Entry[]> =>
  grouped(entries, ({ summary: { symbol } }) => {
    const number = /^(?:S|A)\/RES\/(\d{1,4})(?: ?\(|$)/.exec(symbol ?? '')?.[1];
    return number ? [number] : [];
  });

function lowerBound(days: readonly Entry[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
