import type { ReadSentence } from '../reading.ts';
import type { Span } from '../source-text.ts';

/** Words between quotation marks that go over several sentences of one paragraph; longer ones are slips of the pen. */
const quoted = /“[^”\n]{20,1500}”|"[^"\n]{20,1500}"/g;

/** A quotation with the sentences that it stands in, in order. */
export interface Quotation extends Span {
  readonly sentences: readonly ReadSentence[];
}

/** Quotations that go over more than one sentence: who speaks may be told in any of them. */
export function longQuotations(text: string, sentences: readonly ReadSentence[]): readonly Quotation[] {
  let at = 0;
  return [...text.matchAll(quoted)].flatMap(({ index: start, 0: words }): readonly Quotation[] => {
    const end = start + words.length;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const found: ReadSentence[] = [];
    for (let next = at; next < sentences.length; next++) {
      const sentence = sentences[next];
      if (!sentence || sentence.start >= end) break;
      found.push(sentence);
    }
    return found.length > 1 ? [{ start, end, sentences: found }] : [];
  });
}
