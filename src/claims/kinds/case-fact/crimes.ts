import { type Act, acts, formatAct } from '../../../cases/index.ts';
import type { Claim, Ground } from '../../checked.ts';
import { findPhrases, lexiconOf } from '../../mentions/lexicon.ts';
import type { ReadSentence } from '../../reading.ts';
import { wordList } from '../../word-list.ts';
import type { Place } from './place.ts';

const lexicon = lexiconOf(
  wordList('crimes.csv').map((row) => ({ phrase: row('phrase'), value: row('act') })),
);

/** Who found them: without one of these, a list of crimes is anybody's. */
const finder = /\b(?:report|commission|inquiry|investigators|panel|kirby)\b/;
const finding = /\b(?:cit|found|find|list|document|conclud|detail|describ|accus|record|includ|establish)/;
/** So many crimes make a list. */
const least = 3;

/** Crimes that a sentence lists as what a report found; empty where it lists fewer than three, or says nothing of a report. */
export function crimesIn(
  lower: string,
  { start, end, words }: ReadSentence,
): readonly { readonly start: number; readonly end: number; readonly value: string }[] {
  const own = lower.slice(start, end);
  if (!finder.test(own) || !finding.test(own)) return [];
  const said = findPhrases(lower, words, lexicon);
  return said.length < least ? [] : said;
}

/** The crimes that a report is said to have found, held against the findings of the case. */
export function listedCrimes({ material, sentence, found }: Place): readonly Claim[] {
  const { lower } = material.reading;
  const said = crimesIn(lower, sentence);
  const [first] = said;
  const last = said.at(-1);
  const inquiries = found.violations.filter(({ finder: who }) =>
    found.actors.some(({ id, kind }) => id === who && kind === 'inquiry'),
  );
  if (!first || !last || inquiries.length === 0) return [];
  const known = new Set<string>(inquiries.map(({ act }) => act));
  const missing = [...new Set(said.filter(({ value }) => !known.has(value)).map(({ value }) => value))];
  const listed = [...new Set(said.map(({ value }) => value))].flatMap(
    (act) => acts.find((each) => each === act) ?? [],
  );
  const whole = missing.length === 0;
  return [
    {
      quote: material.text.text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      kind: 'case-fact',
      verdict: whole ? 'supported' : 'uncheckable',
      rule: whole ? 'fact-as-stated' : 'set-not-covered',
      because: whole
        ? `The case "${found.title}" has these among the findings of the inquiry: ${spelled(listed)}.`
        : `The case "${found.title}" has ${spelled(listed.filter((act) => known.has(act)))} among the findings of the inquiry, and not the others; its report would answer it.`,
      said: {
        statement: `The inquiry found: ${said.map(({ start, end }) => lower.slice(start, end)).join(', ')}`,
      },
      grounds: groundsFrom(found, inquiries, listed),
      corrections: [],
      confidence: 0.9,
      candidates: [],
    },
  ];
}

const spelled = (list: readonly Act[]): string =>
  list.map((act) => `Rome Statute ${formatAct(act)}`).join(', ') || 'none';

function groundsFrom(
  found: Place['found'],
  violations: Place['found']['violations'],
  listed: readonly Act[],
): readonly Ground[] {
  return violations
    .filter(({ act }) => listed.includes(act))
    .map(({ act, finding: what, document, source, mark }) => {
      const [id = ''] = [source].flat();
      const named = found.sources.find((each) => each.id === id);
      return {
        label: `${document ?? 'finding'}: ${what} (${formatAct(act)})`,
        source: named?.name ?? id,
        address: named?.address,
        mark,
      };
    });
}
