import { formatDay } from '../../../cases/index.ts';
import type { Claim } from '../../checked.ts';
import { dateOfDay, dayNumber } from '../../docket/days.ts';
import { distance, whenOf } from '../../matching/when.ts';
import { wordList } from '../../word-list.ts';
import {
  countPattern,
  countValue,
  ordinalPattern,
  ordinalValue,
  spellOrdinal,
} from '../superlative/number-words.ts';
import { reachIn } from '../superlative/span-of-time.ts';
import { dayOf, publishedOn } from './day-of-text.ts';
import { type Fact, factsOf, groundsOf, isFirm } from './fact.ts';
import type { Place } from './place.ts';

/** What a case counts: by the words for one of them, and the beginning of the ids of its facts. */
const counted = wordList('case-counts.csv').map((row) => ({
  of: row('case'),
  noun: row('noun'),
  facts: row('facts'),
}));

/** Whether words speak of something that a case counts. */
export const mayCount = (id: string, words: string): boolean =>
  counted.some(({ of, noun }) => of === id && words.includes(noun));

/** How many of something a case had up to the day of the text, and which of them one was. */
export function countsIn(place: Place): readonly Claim[] {
  const { material, sentence, found } = place;
  const words = material.reading.lower.slice(sentence.start, sentence.end);
  return counted
    .filter(({ of, noun }) => of === found.id && words.includes(noun))
    .flatMap(({ noun, facts }) => {
      const all = factsOf(found)
        .filter(({ id }) => id.startsWith(facts))
        .sort((a, b) => a.on.first.localeCompare(b.on.first));
      return all.length === 0
        ? []
        : [...totals(place, words, { noun, all }), ...places(place, words, { noun, all })];
    });
}

interface Series {
  readonly noun: string;
  readonly all: readonly Fact[];
}

/** "has only conducted 3 in the last 9 years", "six nuclear tests since 2006" */
function totals(place: Place, words: string, { noun, all }: Series): readonly Claim[] {
  const patterns = [
    new RegExp(
      `\\b(?:conducted|carried out|held|staged) (?:only |just |a total of )?(${countPattern})(?: ${noun}s?)?\\b(?! (?:days|weeks|months|years|missile|other))`,
    ),
    new RegExp(`\\b(?:only |just )?(${countPattern}) (?:known |underground )?${noun}s\\b`),
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (!match) continue;
    const value = countValue(match[1] ?? '');
    const end = match.index + match[0].length;
    const reach = reachIn(words.slice(end, end + 50));
    const asOf = dayOf(place);
    if (value === 0 || asOf === undefined) return [];
    const first =
      reach?.reach.kind === 'since'
        ? `${reach.reach.year}-01-01`
        : reach?.reach.kind === 'years'
          ? dateOfDay(Math.round(asOf.day - 365.25 * reach.reach.years - 45))
          : '0000-00-00';
    const last = dateOfDay(asOf.day);
    if (last > place.found.asOf.last) return [];
    const within = all.filter(({ on }) => on.last <= last && on.first >= first);
    const right = within.length === value;
    const sure = asOf.told && within.every(isFirm);
    const span = { start: match.index, end: reach ? end + reach.end : end };
    const day = formatDay(last);
    return [
      claim(place, span, {
        facts: within,
        verdict: right ? 'supported' : sure ? 'contradicted' : 'imprecise',
        because: `Up to ${day} the case "${place.found.title}" has ${within.length}${reach ? ` in that time (${all.filter(({ on }) => on.last <= last).length} in all)` : ''}: ${within.map(({ on }) => formatDay(on.first)).join(', ') || 'none'}.`,
        said: `${value} ${noun}s${reach ? '' : ' in all'}`,
        record: String(within.length),
        right,
      }),
    ];
  }
  return [];
}

/** "its third nuclear test, in February 2013" */
function places(place: Place, words: string, { noun, all }: Series): readonly Claim[] {
  const { sentence, material } = place;
  const pattern = new RegExp(
    `\\b(?:its |the |a |their )?(${ordinalPattern})(?:-ever| ever| known| underground)? ${noun}\\b`,
  );
  const match = pattern.exec(words);
  const dates = sentence.dates.filter(
    ({ bound, kind }) => !bound && kind !== 'relative' && kind !== 'weekday',
  );
  const [mention] = dates;
  const said = mention && whenOf(mention, { published: publishedOn(place) });
  if (!match || !said || dates.length > 1) return [];
  const value = ordinalValue(match[1] ?? '');
  const fact = all[value - 1];
  if (!fact) return [];
  const right = distance(dayNumber(fact.on.first), said) === 0;
  const other = all.findIndex(({ on }) => distance(dayNumber(on.first), said) === 0);
  const quote = material.text.text.slice(mention.start, mention.end);
  return [
    claim(
      place,
      { start: match.index, end: match.index + match[0].length },
      {
        facts: [fact],
        verdict: right ? 'supported' : isFirm(fact) ? 'contradicted' : 'uncheckable',
        because: `The ${spellOrdinal(value)} ${noun} was on ${formatDay(fact.on.first)}${right ? '' : other === -1 ? `; there was none in ${quote}` : `; that of ${quote} was the ${spellOrdinal(other + 1)}`}.`,
        said: `the ${spellOrdinal(value)} ${noun} (${quote})`,
        record: formatDay(fact.on.first),
        right,
      },
    ),
  ];
}

function claim(
  { material: { text, docket }, sentence }: Place,
  span: { readonly start: number; readonly end: number },
  {
    facts,
    verdict,
    because,
    said,
    record,
    right,
  }: {
    readonly facts: readonly Fact[];
    readonly verdict: Claim['verdict'];
    readonly because: string;
    readonly said: string;
    readonly record: string;
    readonly right: boolean;
  },
): Claim {
  const start = sentence.start + span.start;
  const end = sentence.start + span.end;
  return {
    quote: text.text.slice(start, end),
    start,
    end,
    kind: 'case-fact',
    verdict,
    rule: right ? 'count-as-recorded' : 'count-differs',
    because,
    said: { statement: said },
    grounds: facts.flatMap((fact) => groundsOf(fact, docket)),
    corrections: right ? [] : [{ field: 'count', said, record }],
    confidence: 0.9,
    candidates: [],
  };
}
