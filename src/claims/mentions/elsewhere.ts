import type { Span } from '../source-text.ts';
import { wordList } from '../word-list.ts';
import { findPhrases, lexiconOf, type Word } from './lexicon.ts';

/** A place outside the record where votes are counted too: a parliament, a court, a board, a game. */
export interface ElsewhereMention extends Span {
  /** `parliament`, `court`, `sport`, `model` …, as the list has it. */
  readonly what: string;
}

const lexicon = lexiconOf(
  wordList('elsewhere.csv').map((row) => ({ phrase: row('phrase'), value: { what: row('what') } })),
);

/** Such places in lower-case text, in order. */
export const findElsewhere = (lower: string, words: readonly Word[]): readonly ElsewhereMention[] =>
  findPhrases(lower, words, lexicon).map(({ start, end, value }) => ({ ...value, start, end }));
