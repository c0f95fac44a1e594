import type { Figure } from './figure.ts';
import type { TallyMention, TallyPart } from './tally-mention.ts';

/** How far behind a count the words that compare it may stand, in characters. */
const reach = 60;

/** Dates are blanked to `¤` before tallies are read; only a count of another time is a tally of its own. */
const dated = '(?=[^#.;:]{0,30}¤)';
const changes: readonly { readonly pattern: RegExp; readonly sign: (word: string) => number }[] = [
  // "185 votes, up from 182 a year earlier"
  { pattern: new RegExp(`\\b(?:up|down)(?: slightly| sharply)? from (#+)${dated}`, 'g'), sign: () => 0 },
  // "an increase of two from 2010"
  {
    pattern: new RegExp(
      `\\b(?:an? )?(increase|rise|gain|drop|decline|fall|decrease) of (#+)(?: votes?| countries)? (?:from|over|on|since|compared)${dated}`,
      'g',
    ),
    sign: (word) => (/^(?:inc|ris|gai)/.test(word) ? -1 : 1),
  },
  // "two more than in 2010"
  {
    pattern: new RegExp(`(#+)(?: votes?| countries)? (more|fewer|less) than${dated}`, 'g'),
    sign: (word) => (word === 'more' ? -1 : 1),
  },
];

/**
 * Counts of an earlier vote that a text gives beside those of a later one: as they are ("up from 182 a year earlier"), or by
 * the difference ("an increase of two from 2010"), which is taken from the count before it.
 */
export function findChanges(
  shadow: string,
  figures: readonly Figure[],
  tallies: readonly TallyMention[],
): readonly TallyMention[] {
  return changes.flatMap(({ pattern, sign }) =>
    [...shadow.matchAll(pattern)].flatMap((match): TallyMention[] => {
      const start = match.index;
      const end = start + match[0].length;
      const figure = figures.find((one) => one.start >= start && one.end <= end);
      const before = tallies.findLast((tally) => tally.end <= start && start - tally.end <= reach);
      if (!figure || !before || tallies.some((tally) => tally.start < end && start < tally.end)) return [];
      const direction = sign((match[1] ?? '').startsWith('#') ? (match[2] ?? '') : (match[1] ?? ''));
      const [nearest] = [...before.parts].sort((a, b) => far(a, figure) - far(b, figure));
      const base = direction === 0 ? nearest : before.parts.length === 1 ? before.parts[0] : undefined;
      if (base?.bound !== 'exact') return [];
      const value = direction === 0 ? figure.value : base.value + direction * figure.value;
      const part = { start, end, field: base.field, value, bound: figure.bound, soft: base.soft };
      return value < 0 ? [] : [{ start, end, parts: [part], inOrder: true, compared: true }];
    }),
  );
}

const far = ({ value }: TallyPart, figure: Figure): number => Math.abs(value - figure.value);
