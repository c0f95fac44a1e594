import type { Place } from './reader.ts';

/** What is wished, imagined, asked for or yet to come stands behind one of these, in the same clause. */
const unreal =
  /\b(?:if|whether|unless|until|as if|as though|imagine|suppose)\b[^.;:]{0,40}$|\b(?:would|could|should|might|(?<!\d |in |of |on |late |early |last |since |until )may(?! \d)|will|shall|must|ought|becom(?:e|es|ing)|to be|to make|making|made|want(?:s|ed|ing)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|call(?:s|ed|ing)? for|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|propos(?:es?|ed|als?)|negotiat\w+|towards?|bid|campaign(?:s|ed|ing)?|candida\w+|aspir\w+|instead of|rather than)\b[^.;:,]{0,40}$/;

/** "Russia said that it is not binding" is said all the same; "if it is binding" and "a binding text is wanted" are not. */
export const isAsserted = ({ words, sentence }: Place, start: number): boolean =>
  !words.endsWith('?') && !unreal.test(before(words, start - sentence.start, 60));

/** A denial close before, in the same clause. */
const denial =
  /\b(?:not|never|neither|nor|no|none|without|cannot|hardly)\b[^.;:,]{0,24}$|n't\b[^.;:,]{0,24}$/;

export const isDenied = ({ words, sentence }: Place, start: number): boolean =>
  denial.test(before(words, start - sentence.start, 40));

/** What stands before a place in the words of a sentence, so many characters at most. */
export const before = (words: string, at: number, reach: number): string =>
  words.slice(Math.max(0, at - reach), at);
