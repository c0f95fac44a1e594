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

/** A sentence with more verbs of speech is none that anybody wrote. */
const mostVerbs = 8;

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
  return findPhrases(lower, sentence.words, verbs)
    .slice(0, mostVerbs)
    .flatMap((verb): readonly Speech[] => {
      const said = saidWith(text, lower, sentence, verb);
      return said ? [said] : [];
    });
}

/** "said no" is a ballot; "said to be" and "as said" are nobody's words. */
const noSpeech = /^ (?:yes|no|aye|nay|to be|to have|so|nothing|the same|as much|much|little|goodbye)\b/;

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
  // "China, a spokesman said, abstained."
  if (
    speaker &&
    /^[,”"] /.test(after) &&
    /[,“”"–—] ?$/.test(lower.slice(start, verb.start - speaker.length - 1))
  )
    return { start, end, to: speaker };
  if (!speaker || ends) return undefined;
  const opening = that.exec(after) ?? (verb.value.needsThat ? undefined : mark.exec(after));
  if (verb.value.needsThat && !opening) return undefined;
  return { start: verb.end + (opening?.[0].length ?? 0), end, to: speaker };
}

/** "said that", "told reporters on Monday that"; 'said: "', "told reporters, \"". */
const that = /^(?: [\w' ]{1,40}?)? that\b/;
const mark = /^(?: [\w' ]{1,25})?[,:]? ?(?::|[“"‘])/;

/** Where the clause of a verb begins: what stands before is of another. */
const clauseStart =
  /^.*(?:[;:“”"–—]|, (?:and |but |while |as |though )?|\b(?:but|while|although|when|because|that|and) )/s;

/** Adverbs and auxiliaries between a speaker and the verb. */
const auxiliaries = /(?:\b(?:has|have|had|also|later|then|once|(?!assembly|family|italy|ally|july)\w+ly) )+$/;
/** Joins a clause to the one before it. */
const conjunction = /^(?:though|although|as|and|but|while|when|if|yet|so|because|before|after|since) /;
/** "states" of "United States", a relative, or a clause of its own: nobody who speaks. */
const nobody =
  /^(?:the |these |those |all |most |some |other |many )?(?:united|member|gulf|baltic|arab|african|european|observer)$|^(?:though|as|and|but|if|so|which|who|that|it|there|what|than|this|these|you|i|we|to|not)$|^(?:you|to) |\b(?:were|was|is|are|be|been|will|would|can)$/;

/** The words for whoever speaks, between the beginning of the clause and the verb: not more than a name is long. */
function speakerBefore(text: string, lower: string, { start, end }: Span): string | undefined {
  const ahead = lower.slice(start, end).replace(auxiliaries, '').trimEnd();
  const skipped = clauseStart.exec(ahead)?.[0].length ?? 0;
  const clause = ahead.slice(skipped);
  const joined = conjunction.exec(clause)?.[0].length ?? 0;
  const words = text.slice(start + skipped + joined, start + ahead.length).replace(/^[\s,]+|[\s,]+$/g, '');
  const isName = words.length >= 2 && words.length <= 60 && !/\d/.test(words);
  return isName && !nobody.test(words.toLowerCase()) ? words : undefined;
}
