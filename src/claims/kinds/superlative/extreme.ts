import type { TallyMention } from '../../mentions/tally-mention.ts';
import type { Span } from '../../source-text.ts';
import { wordList } from '../../word-list.ts';
import { type Reach, reachIn } from './span-of-time.ts';

/** What of a tally is compared. A majority is the lead in votes or in share of the votes cast. */
export type Measure = 'yes' | 'no' | 'abstain' | 'margin';

/** "A record 123 votes in favour", "the fewest abstentions since 2005": an extreme that the text says of a tally. */
export interface Extreme extends Span {
  readonly direction: 'most' | 'fewest';
  readonly measure: Measure;
  /** The figure beside it, where there is one. */
  readonly value?: number | undefined;
  readonly reach: Reach;
}

const rows = wordList('superlatives.csv');
const directions = new Map(
  rows.filter((row) => row('role') === 'adjective').map((row) => [row('phrase'), row('value')]),
);
const measures: ReadonlyMap<string, string> = new Map(
  rows.filter((row) => row('role') === 'figure').map((row) => [row('phrase'), row('value')]),
);
const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const adjectives = longestFirst(directions.keys());
const nouns = longestFirst(measures.keys());

/** "the highest number of yes votes", "record support", "the most lopsided vote", "the lowest ever" */
const plain = new RegExp(
  `\\b(?:(?:the|its|their|an?|with|by) )?(${adjectives})(?: (?:ever|known))?(?: (high|low)\\b)?(?: (?:number|count|level|share|total) of)?(?: (?:un|u\\.n\\.|international|global))?(?: (${nouns})\\b)?`,
  'g',
);
/** "a record 187 countries voted in favour", "record 60 yes votes" */
const counted =
  /\b(?:an? |the )?record (?:number |total )?(?:of )?(\d{1,3})(?: (?:countries|states|member states|members|nations|delegations|votes))?(?: (voted|voting|in|for|against|yes|no|abstain|cast))?[^.;,]{0,30}/g;

/** "opposition has never been lower", "never has support been so high" */
const neverBeen =
  /\b(support|backing|opposition|abstentions|the (?:majority|margin)|the yes vote|the no vote)(?: for (?:it|the (?:text|resolution|draft)))? (?:has|have|had) never (?:before )?been (?:so |as )?(higher|greater|larger|bigger|wider|stronger|high|great|large|big|wide|strong|lower|smaller|narrower|slimmer|weaker|low|small|narrow|slim|weak)\b/g;
/** "Never have so many voted against", "never before had so few countries abstained" */
const neverSo =
  /\bnever (?:before )?(?:has|have|had) (?:so|as) (many|few) (?:countries |states |members |nations |delegations )?(voted (?:against|in favou?r|for|yes|no)|opposed|backed|supported|abstained)\b/g;

/** "for the record", "a record vote" (one with a roll), "track record", "put on record": no extreme. */
const noExtreme =
  /\b(?:for the|on|on the|off the|track|voting|rights|human rights|its|their|any|of|public|permanent|this|his|her|un|set the) $/;
const noExtremeAfter =
  /^ (?:vote\b|votes\b(?! (?:in|for|against))|of (?!(?:\d|yes|votes|no votes|abstentions))|on\b|for\b|to\b|in (?!favou?r)|keeping|shows|is\b|was\b|label|book)/;
const sponsors = /sponsor|\bbacker|\bsignator|\bproposer/;

/** Nothing else is meant than the count before: "the most since 2005", "123 in favour, a record." */
const bare =
  /^(?:[,.;:)]|$| (?:ever|yet|since|in|on record|so far|to date|of all|for the (?:vote|text|resolution))\b)/;

/** How far behind an extreme its reach may stand, and how far before it the count that it is said of. */
const ahead = 70;
const behind = 45;

/** Extremes that a stretch of lower-case text says of the tally in it. */
export function findExtremes(
  lower: string,
  { start, end }: Span,
  tally: TallyMention | undefined,
): readonly Extreme[] {
  const part = lower.slice(start, end);
  const found = [...countedIn(part), ...neverIn(part), ...plainIn(part, start, tally)];
  return found
    .map((extreme) => ({ ...extreme, start: extreme.start + start, end: extreme.end + start }))
    .filter(
      (extreme, at, all) =>
        !all.slice(0, at).some((other) => other.start < extreme.end && extreme.start < other.end),
    );
}

function neverIn(part: string): readonly Extreme[] {
  const read = (match: RegExpExecArray, measure: Measure, direction: Extreme['direction']): Extreme => ({
    start: match.index,
    end: match.index + match[0].length,
    direction,
    measure,
    reach: { kind: 'ever' },
  });
  return [
    ...[...part.matchAll(neverBeen)].map((match) =>
      read(
        match,
        measureIn(match[1] ?? ''),
        /low|small|narrow|slim|weak/.test(match[2] ?? '') ? 'fewest' : 'most',
      ),
    ),
    ...[...part.matchAll(neverSo)].map((match) =>
      read(match, measureIn(match[2] ?? ''), match[1] === 'few' ? 'fewest' : 'most'),
    ),
  ];
}

/** Which count a word for a side means. */
function measureIn(side: string): Measure {
  if (/abst/.test(side)) return 'abstain';
  if (/majority|margin/.test(side)) return 'margin';
  return /against|oppos|\bno\b/.test(side) ? 'no' : 'yes';
}

function countedIn(part: string): readonly Extreme[] {
  return [...part.matchAll(counted)].flatMap((match): readonly Extreme[] => {
    const { index: start, 0: words, 1: value } = match;
    if (sponsors.test(part.slice(Math.max(0, start - 40), start + words.length + 30))) return [];
    const said = sideIn(words);
    if (!said) return [];
    const end = start + said.end;
    const reach = reachIn(part.slice(end, end + ahead));
    return [
      {
        start,
        end: reach ? end + reach.end : end,
        direction: 'most',
        measure: said.measure,
        value: Number(value),
        reach: reach?.reach ?? { kind: 'ever' },
      },
    ];
  });
}

const sides: readonly { readonly measure: Measure; readonly pattern: RegExp }[] = [
  { measure: 'no', pattern: /\bagainst\b|\bno votes\b/ },
  { measure: 'abstain', pattern: /\babstain(?:ed|ing)?\b|\babstentions?\b/ },
  { measure: 'yes', pattern: /\bin favou?r\b|\bfor\b|\byes\b(?: votes)?/ },
];

/** The side that the words behind a count name first, and where its name ends. */
function sideIn(words: string): { readonly measure: Measure; readonly end: number } | undefined {
  return sides
    .flatMap(({ measure, pattern }) => {
      const found = pattern.exec(words);
      return found ? [{ measure, end: found.index + found[0].length }] : [];
    })
    .sort((a, b) => a.end - b.end)[0];
}

function plainIn(part: string, shift: number, tally: TallyMention | undefined): readonly Extreme[] {
  return [...part.matchAll(plain)].flatMap((match): readonly Extreme[] => {
    const [words, adjective = '', level, noun] = match;
    const { index } = match;
    const end = index + words.length;
    const before = part.slice(Math.max(0, index - behind), index);
    const isRecord = adjective === 'record';
    if (
      isRecord &&
      noun === undefined &&
      level === undefined &&
      !/, an? record$/.test(part.slice(0, end)) &&
      !/^(?:a|the) /.test(words)
    )
      return [];
    if (isRecord && (noExtreme.test(before) || (noun === undefined && noExtremeAfter.test(part.slice(end)))))
      return [];
    if (isRecord && (noun === 'vote' || noun === 'votes' || noun === 'result')) return [];
    if (sponsors.test(part.slice(Math.max(0, index - 40), end + 40))) return [];
    const reach = reachIn(part.slice(end, end + ahead));
    const within = reachIn(words);
    if (!isRecord && !reach && !within && !/\bever\b/.test(words)) return [];
    // "The most since 2005" is said of the count before it, where only one stands there.
    const counts = (tally?.parts ?? []).filter((one) => one.end <= index + shift);
    const [near] = counts.length === 1 && index + shift - (counts[0]?.end ?? 0) <= behind ? counts : [];
    const field = near && near.field !== 'absent' ? near.field : undefined;
    const named = asMeasure(noun === undefined ? '' : (measures.get(noun) ?? ''));
    const measure = named ?? field;
    if (!measure || (named === undefined && !bare.test(part.slice(end)))) return [];
    if (adjective === 'most' && noun === undefined && !reach) return [];
    return [
      {
        start: index,
        end: reach && !within ? end + reach.end : end,
        direction: level === 'low' || directions.get(adjective) === 'fewest' ? 'fewest' : 'most',
        measure: adjective === 'closest' || adjective === 'tightest' ? 'margin' : measure,
        value: measure === field ? near?.value : undefined,
        reach: reach?.reach ?? { kind: 'ever' },
      },
    ];
  });
}

const asMeasure = (text: string): Measure | undefined =>
  (['yes', 'no', 'abstain', 'margin'] as const).find((measure) => measure === text);
