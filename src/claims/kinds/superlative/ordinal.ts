import type { Span } from '../../source-text.ts';
import { ordinalPattern, ordinalValue } from './number-words.ts';
import { type Reach, reachIn } from './span-of-time.ts';

/** "For the 30th consecutive year", "the fourth vote of its kind since 2007", "for the first time since 2011". */
export interface Ordinal extends Span {
  readonly value: number;
  /** "in a row": without a break. */
  readonly inARow: boolean;
  /** What is counted: years, or times that something was decided. */
  readonly unit: 'year' | 'time';
  readonly reach: Reach;
}

/** Words that make it a count of like decisions: "consecutive", "annual", "such". */
const like = '(?:consecutive|straight|successive|annual|yearly|such|similar)';
const counted = new RegExp(
  `\\b(?:for (?:the |its |an? )?|(?:the|its|their|an?) )(${ordinalPattern})((?: ${like})*) (time|year|vote|resolution|text|occasion)\\b((?: (?:in a row|running|of its kind|in succession))?)`,
  'g',
);

/** Counted over a week or a session, it is no count over the question: "the third time this month". */
const narrower =
  /^ (?:this|in (?:as many|less|under|the (?:last|past)|a) |that (?:week|month)|in (?:\w+ )?(?:days|weeks|months)\b|(?:of|in) (?:the|this) (?:week|month|session)\b)/;

/** Ordinals in a stretch of lower-case text that count decisions or ballots. */
export function findOrdinals(lower: string, { start, end }: Span): readonly Ordinal[] {
  const part = lower.slice(start, end);
  return [...part.matchAll(counted)].flatMap((match): readonly Ordinal[] => {
    const [words, number = '', modifiers = '', noun = '', tail = ''] = match;
    const after = part.slice(match.index + words.length);
    const inARow = /consecutive|straight|successive|row|running|succession/.test(modifiers + tail);
    if (narrower.test(after)) return [];
    if (noun === 'year' && !inARow && !words.startsWith('for ')) return [];
    // "The second resolution" is another of the same day; "the fourth such resolution" counts.
    if (/^(?:vote|resolution|text)$/.test(noun) && modifiers === '' && tail === '' && !isCounted(after))
      return [];
    const value = ordinalValue(number);
    if (value === 0 || (value === 1 && noun !== 'time' && modifiers === '')) return [];
    const reach = reachIn(after.slice(0, 90));
    const whole = match.index + words.length;
    return [
      {
        start: start + match.index,
        end: start + (reach ? whole + reach.end : whole),
        value,
        inARow,
        unit: noun === 'year' ? 'year' : 'time',
        reach: reach?.reach ?? { kind: 'ever' },
      },
    ];
  });
}

/** "the 10th resolution on human rights in North Korea adopted since 2005" */
const isCounted = (after: string): boolean => /^ (?:on|of)\b[^.;]{0,80}\bsince (?:19|20)\d\d/.test(after);
