import type { Span } from '../../source-text.ts';

/** A claim about all that ever was, which no list of decisions settles, and what would. */
export interface Universal extends Span {
  readonly because: string;
}

const readings: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  // "no resolution that the committee passed has so far been rejected in the plenary"
  {
    pattern:
      /\bno (?:[\w'-]+ ){0,2}(?:resolution|draft|text)s?\b[^.;]{0,60}\b(?:so far|ever|yet)\b(?: been (?:rejected|defeated|adopted|vetoed|blocked)(?: (?:at|in|by) (?:the )?(?:un |u\.n\. )?(?:general assembly|plenary|security council|council))?)?/g,
    because:
      'It is said of every such text there ever was; the record holds those on which ballots are kept. A list of all of them, with what became of each, would answer it.',
  },
  // "included the first mention of eventually referring the case to the Court"
  {
    pattern:
      /\b(?:included |contained |made |was |is )?(?:the |its )?first(?:-ever| ever| official| public)? (?:mention|call|suggestion|reference|proposal) (?:of|to|for) [^.;,]{3,90}/g,
    because:
      'The record holds decisions, not every text and speech; a search of all that was published before would answer whether it was the first.',
  },
];

/** Claims about everything, in lower-case text; the reason why none is checked stands beside each. */
export const findUniversals = (lower: string, { start, end }: Span): readonly Universal[] =>
  readings.flatMap(({ pattern, because }) =>
    [...lower.slice(start, end).matchAll(pattern)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.trimEnd().length,
      because,
    })),
  );
