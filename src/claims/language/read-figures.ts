import { findNames } from '../../members/index.ts';
import { legible, lowered } from '../document/legible.ts';
import type { BodyMention } from '../mentions/body.ts';
import { findDates } from '../mentions/date.ts';
import { blanked } from '../mentions/figure.ts';
import { findSymbolMentions } from '../mentions/symbol.ts';
import { type Reading, type ReadSentence, taker } from '../reading.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import { wordList } from '../word-list.ts';
import { findBareTallies } from './bare-tally.ts';
import { findForeignDates } from './foreign-date.ts';

/**
 * Reads a text in a language that is not understood: tallies of three counts, symbols, days, names of members as English
 * spells them, and whether it speaks of the United Nations. Nothing that takes grammar: no voters, outcomes or bodies.
 */
export function readFigures({ text, format }: SourceText): Reading {
  const plain = legible(text, format);
  const lower = lowered(plain);
  const symbols = findSymbolMentions(plain);
  const dates = [...findDates(lower), ...findForeignDates(lower)]
    .filter(({ kind }) => kind === 'day')
    .sort((a, b) => a.start - b.start);
  const takers = {
    symbols: taker(symbols),
    dates: taker(dates),
    names: taker(findNames(plain)),
    bodies: taker(findUnitedNations(lower)),
    tallies: taker(findBareTallies(blanked(lower, [...symbols, ...dates]))),
  };
  const sentences = sentencesOf(plain)
    .flatMap((sentence) => cut(lower, sentence))
    .map(
      (sentence): ReadSentence => ({
        ...sentence,
        words: [],
        dates: takers.dates(sentence),
        bodies: takers.bodies(sentence),
        names: takers.names(sentence),
        symbols: takers.symbols(sentence),
        outcomes: [],
        elsewhere: [],
        tallies: takers.tallies(sentence),
        positions: [],
      }),
    );
  return { lower, sentences };
}

/** Sentences of scripts without capitals, which the rule for English does not end: "。", "؟", a full stop and a blank. */
function cut(lower: string, sentence: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  let start = sentence.start;
  for (const { index } of lower
    .slice(sentence.start, sentence.end)
    .matchAll(/[。！？؟।۔]|(?<!\d)[.!?](?=\s)/g)) {
    const end = sentence.start + index + 1;
    parts.push({ ...sentence, start, end });
    start = end;
  }
  return start < sentence.end ? [...parts, { ...sentence, start }] : parts;
}

const phrases = wordList('united-nations.csv').map((row) => row('phrase'));
/** The longer first; in scripts that put no blanks between words anything may stand around them. */
const unitedNations = new RegExp(
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(phrase) ? `(?<!\\p{L})${phrase}(?!\\p{L})` : phrase,
    )
    .join('|'),
  'gu',
);

function findUnitedNations(lower: string): readonly BodyMention[] {
  return [...lower.matchAll(unitedNations)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    vague: true,
    strong: true,
  }));
}
