import type { Span } from '../../source-text.ts';
import { countPattern, countValue } from '../superlative/number-words.ts';

/** A number of something: "53,000-word", "372 pages", "three members". */
export interface Quantity extends Span {
  readonly value: number;
  /** What is counted, in the singular. */
  readonly unit: string;
  /** "about", "more than": it says less than the number. */
  readonly bound: 'exact' | 'about' | 'more' | 'less';
}

const units =
  'word|page|member|expert|witness|victim|interview|testimony|recommendation|count|charge|year|country|countries|hearing|paragraph|person|people';
const quantity = new RegExp(
  `(?:\\b(about|around|some|nearly|almost|roughly|approximately|more than|over|at least|fewer than|less than) )?\\b(\\d{1,3}(?:,\\d{3})+|${countPattern}|\\d{4,6})[- ](?:[a-z]+ )?(${units})(?:e?s)?\\b`,
  'g',
);

/** Quantities in a stretch of lower-case text; offsets are those of the stretch. */
export const findQuantities = (lower: string): readonly Quantity[] =>
  [...lower.matchAll(quantity)].map(({ index, 0: words, 1: bound = '', 2: number = '', 3: unit = '' }) => ({
    start: index,
    end: index + words.length,
    value:
      number.includes(',') || /^\d{4}/.test(number) ? Number(number.replaceAll(',', '')) : countValue(number),
    unit: unit === 'countries' ? 'country' : unit === 'people' ? 'person' : unit,
    bound: boundOf(bound),
  }));

function boundOf(words: string): Quantity['bound'] {
  if (words === '') return 'exact';
  if (/more|over|least/.test(words)) return 'more';
  return /fewer|less/.test(words) ? 'less' : 'about';
}

/** Whether a figure says what the file has, rounded as people round it: 53,000 of 53,558; "nearly 54,000" too. */
export function isSame({ value, bound }: Quantity, known: number): boolean {
  const rounding = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  switch (bound) {
    case 'exact':
      return Math.abs(value - known) < rounding;
    case 'about':
      return Math.abs(value - known) <= Math.max(rounding, known / 10);
    case 'more':
      return known >= value && known <= 1.5 * value;
    case 'less':
      return known <= value && known >= value / 1.5;
  }
}
