import type { CheckAnswer, CheckedText, Claim } from '../../claims/index.ts';
import { type Footing, footingOf } from './fingerprint.ts';

/**
 * The answer to one text, without name and place: the same for every text of that hash. `unread`: the checker cannot read
 * it as a text, and never will. `failed`: it took too long or broke the checker, at each of several tries.
 */
export type TextAnswer =
  | {
      readonly kind: 'checked';
      readonly length: number;
      readonly language?: CheckedText['language'];
      readonly published?: CheckedText['text']['published'];
      readonly searchedTo?: number | undefined;
      readonly footing: Footing;
      readonly claims: readonly Claim[];
    }
  | { readonly kind: 'unread'; readonly found: string; readonly expected: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The answer of the pool as it is kept; a text that was too slow or broke its thread has failed this once. */
export function answerOf(answer: CheckAnswer, fingerprint: (decision: string) => string): TextAnswer {
  if (answer.ok) {
    const { text, language, claims } = answer.checked;
    const { length, published, searchedTo } = text;
    return {
      kind: 'checked',
      length,
      language,
      published,
      searchedTo,
      footing: footingOf(claims, fingerprint),
      claims,
    };
  }
  const { found, expected } = answer.problem;
  const broke = answer.late || found.startsWith('a failure of the checker');
  return broke ? { kind: 'failed', reason: found } : { kind: 'unread', found, expected };
}
