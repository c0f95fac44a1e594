import type { Word } from '../../mentions/lexicon.ts';
import type { Span } from '../../source-text.ts';
import { wordList } from '../../word-list.ts';

/** What of a fact a text can have otherwise; `near`: said often, it is this one only in a text of those months. */
export type Detail = 'date' | 'author' | 'figure' | 'people' | 'near';

/**
 * A way in which texts write of a fact of a case, as `data/words/case-facts.csv` has it: words of which one of each group
 * stands in a sentence. `exact`: so written, it is what the case states; `loose`: right in substance only; `event`: the
 * words name the fact and a detail may be right or wrong; `detail`: a detail must fit before another can be wrong.
 */
export interface Wording {
  /** The id of a case; undefined for a wording of every case. */
  readonly of?: string | undefined;
  /** Ids of facts, any of which may be meant, or `step:warrant`. */
  readonly facts: readonly string[];
  readonly groups: readonly Group[];
  readonly without: Group;
  readonly checks: ReadonlySet<Detail>;
  readonly how: 'exact' | 'loose' | 'event' | 'detail';
}

/** Words, whole or as beginnings. */
interface Group {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const details: readonly Detail[] = ['date', 'author', 'figure', 'people', 'near'];
const manners = ['exact', 'loose', 'event', 'detail'] as const;

const group = (alternatives: readonly string[]): Group => ({
  whole: new Set(alternatives.filter((word) => !word.endsWith('*'))),
  beginnings: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
});

/** All wordings, in the order of the list: of two on the same words the first counts. */
export const wordings: readonly Wording[] = wordList('case-facts.csv').map((row): Wording => {
  const words = row('words').split(' ').filter(Boolean);
  const checks = row('checks').split('+');
  return {
    of: row('case') === '*' ? undefined : row('case'),
    facts: row('facts').split(' '),
    groups: words.filter((word) => !word.startsWith('!')).map((word) => group(word.split('|'))),
    without: group(words.filter((word) => word.startsWith('!')).flatMap((word) => word.slice(1).split('|'))),
    checks: new Set(details.filter((detail) => checks.includes(detail))),
    how: manners.find((manner) => manner === row('how')) ?? 'detail',
  };
});

const has = ({ whole, beginnings }: Group, word: string): boolean =>
  whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

/** Of one group more words in a sentence are no sentence that anybody wrote. */
const most = 12;

/**
 * Where some words of a sentence are those of a wording: from the first to the last of them, each group by the word
 * nearest to that of the group before. Undefined where a group has none, or a word stands that may not.
 */
export function spanOf({ groups, without }: Wording, words: readonly Word[]): Span | undefined {
  if (words.some(({ text }) => has(without, text))) return undefined;
  const [anchors = [], ...others] = groups.map((each) =>
    words.filter(({ text }) => has(each, text)).slice(0, most),
  );
  if (anchors.length === 0 || others.some((found) => found.length === 0)) return undefined;
  const spans = anchors.map((anchor) =>
    others.reduce<Span>((span, found) => {
      const best = found.reduce((one, other) => (away(other, span) < away(one, span) ? other : one));
      return { start: Math.min(span.start, best.start), end: Math.max(span.end, best.end) };
    }, anchor),
  );
  const shortest = spans.reduce((one, other) => (length(other) < length(one) ? other : one));
  return { start: shortest.start, end: shortest.end };
}

const length = ({ start, end }: Span): number => end - start;
const away = (word: Span, span: Span): number =>
  Math.max(0, Math.max(word.start, span.start) - Math.min(word.end, span.end));

/** The letters by which a wording is looked up: the beginning of a word of its first group. */
const keyOf = (word: string): string => word.slice(0, 3);

const byKey: ReadonlyMap<string, readonly Wording[]> = (() => {
  const keys = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const [first] = wording.groups;
    const words = first ? [...first.whole, ...first.beginnings] : [];
    for (const key of new Set(words.map(keyOf))) keys.set(key, [...(keys.get(key) ?? []), wording]);
  }
  return keys;
})();

/** Wordings of a case of which some words may have a first one, in the order of the list. */
export function wordingsFor(id: string, words: readonly Word[]): readonly Wording[] {
  const found = new Set<Wording>();
  for (const { text } of words) for (const wording of byKey.get(keyOf(text)) ?? []) found.add(wording);
  if (found.size === 0) return [];
  return wordings.filter((wording) => found.has(wording) && (wording.of === undefined || wording.of === id));
}
