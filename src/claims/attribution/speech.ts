import { findPhrases, lexiconOf } from '../mentions/lexicon.ts';
import type { ReadSentence } from '../reading.ts';
import type { Span } from '../source-text.ts';
import { wordList } from '../word-list.ts';

/** A stretch of a text that it reports as said by somebody. */
export interface Speech extends Span {
  /** Who said it, as the text has it. */
  readonly to: string;
}

const verbs = lexiconOf(
  wordList('speech.csv').map((row) => ({
    phrase: row('phrase'),
    value: { needsThat: row('that') === 'that' },
  })),
);

/** "According to the ministry, …" and "…, according to the ministry" */
const accordingTo = /\b(?:according to|in the words of|in the view of) ([^,.;:\n]{2,60})/;

/** Speech reported in one sentence of a text; `lower` is the text in lower case, `text` as it stands. */
export function speechIn(text: string, lower: string, sentence: ReadSentence): readonly Speech[] {
  const { start, end } = sentence;
  const according = accordingTo.exec(lower.slice(start, end));
  if (according) {
    const from = start + according.index;
    const name = from + according[0].length - (according[1] ?? '').length;
    const after = from + according[0].length;
    const to = text.slice(name, after).trim();
    return according.index > 8 ? [{ start, end: from, to }] : [{ start: after, end, to }];
  }
  return findPhrases(lower, sentence.words, verbs).flatMap((verb): readonly Speech[] => {
    const said = saidWith(text, lower, sentence, verb);
    return said ? [said] : [];
  });
}

/** "said no" is a ballot; "said to be" and "as said" are nobody's words. */
const noSpeech = /^ (?:yes|no|aye|nay|to be|to have|so|nothing|goodbye|farewell)\b/;

function saidWith(
  text: string,
  lower: string,
  { start, end }: ReadSentence,
  verb: Span & { readonly value: { readonly needsThat: boolean } },
): Speech | undefined {
  const after = lower.slice(verb.end, end);
  if (noSpeech.test(after)) return undefined;
  const speaker = speakerBefore(text, lower, { start, end: verb.start });
  // "…, a spokesman said." and "…, said the ambassador."
  const ends = /^(?: (?:on|in|at|later|after) [^,;"“”]{0,40}| (?:\w+day))?[.,]?["”']?\s*$/.test(after);
  const inverted = /^ (?!that\b)((?:the |a |an |its |their )?[^,.;:"“”]{2,60})[.,]?\s*$/.exec(after);
  const comma = lower.slice(start, verb.start).search(/[,”"][”"']? [^,”"]*$/);
  if (comma > 8 && (ends || (inverted && /[,”"][”"']? $/.test(lower.slice(start, verb.start))))) {
    const to = ends ? speaker : text.slice(verb.end + 1, verb.end + 1 + (inverted?.[1] ?? '').length);
    return to ? { start, end: start + comma, to } : undefined;
  }
  if (!speaker || ends) return undefined;
  const opening = /^(?: [^,.;:"“”]{1,60}?)??(?: that\b|,? ?[:“"‘])/.exec(after);
  if (verb.value.needsThat && !opening) return undefined;
  return { start: verb.end + (opening?.[0].length ?? 0), end, to: speaker };
}

/** Where the clause of a verb begins: what stands before is of another. */
const clauseStart =
  /^.*(?:[;:“”"–—]|, (?:and |but |while |as |though )?|\b(?:but|while|although|when|because|that|and) )/s;

/** The words for whoever speaks, between the beginning of the clause and the verb: not more than a name is long. */
function speakerBefore(text: string, lower: string, { start, end }: Span): string | undefined {
  const before = lower.slice(start, end);
  const ahead = before
    .replace(/(?:\b(?:has|have|had|also|later|then|once|repeatedly|openly|\w+ly) )+$/, '')
    .trimEnd();
  const skipped = clauseStart.exec(ahead)?.[0].length ?? 0;
  // "The ambassador, Michael Kirby, said": the apposition is no clause of its own.
  const from = skipped === ahead.length ? (clauseStart.exec(ahead.slice(0, -1))?.[0].length ?? 0) : skipped;
  const words = text.slice(start + from, start + ahead.length).replace(/^[\s,]+|[\s,]+$/g, '');
  return words.length >= 2 && words.length <= 60 && !/\d{3}/.test(words) ? words : undefined;
}
