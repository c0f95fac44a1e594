import type { Claim } from '../checked.ts';
import type { Reading } from '../reading.ts';
import { asForeseen } from './foreseen.ts';
import { longQuotations } from './quotes.ts';
import { type Speech, speechIn } from './speech.ts';

/** A text without any of these reports nobody's words. */
const reports =
  /\bsa(?:id|ys?|ying)\b|\btold\b|\btells\b|\bclaim|\balleg|\bassert|\binsist|\bmaintain|\bargue|\bstat(?:ed|es|ing)\b|\bdeclare|\bannounce|\breport|\bwr(?:ote|ites)\b|\badd(?:ed|s)\b|\bnot(?:ed|es|ing)\b|\bwarn|\bcomplain|\bboast|\bbeliev|\btweet|\bposted\b|\bden(?:ied|ies)\b|\baccording to\b|\bin the (?:words|view) of\b/;

/**
 * Marks the claims that a text reports as somebody else's words, of whatever kind; they are checked as all others. What it
 * only foresees is uncheckable. Claims come in order of place.
 */
export function attribute(
  claims: readonly Claim[],
  { sentences, lower }: Reading,
  text: string,
): readonly Claim[] {
  if (claims.length === 0) return claims;
  const speeches = reports.test(lower) ? speechesIn(claims, sentences, { text, lower }) : [];
  return claims.map((claim) => {
    const speech = speeches.find((each) => isInside(claim, each));
    const checked = asForeseen(claim, lower);
    return speech && !claim.attributed ? { ...checked, attributed: { to: speech.to } } : checked;
  });
}

/** Speech in the sentences that have claims; of a quotation over several sentences, all of it is its speaker's. */
function speechesIn(
  claims: readonly Claim[],
  sentences: Reading['sentences'],
  { text, lower }: { readonly text: string; readonly lower: string },
): readonly Speech[] {
  const own = sentences
    .filter(({ start, end }) => hasClaim(claims, start, end))
    .flatMap((sentence) => speechIn(text, lower, sentence));
  const quoted = longQuotations(text, sentences)
    .filter(({ start, end }) => hasClaim(claims, start, end))
    .flatMap(({ start, end, sentences: within }): readonly Speech[] => {
      const [first] = within;
      const last = within.at(-1);
      const told = [first, last].flatMap((sentence) => (sentence ? speechIn(text, lower, sentence) : []));
      const speaker = told.find((speech) => speech.start < end + 2 && start < speech.end + 2);
      return speaker ? [{ start, end, to: speaker.to }] : [];
    });
  return [...quoted, ...own];
}

/** Whether a claim begins in a stretch of text; claims are in order of place. */
function hasClaim(claims: readonly Claim[], start: number, end: number): boolean {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = claims[low];
  return first !== undefined && first.start < end;
}

/** By half of its words or more. */
const isInside = ({ start, end }: Claim, speech: Speech): boolean =>
  2 * (Math.min(end, speech.end) - Math.max(start, speech.start)) >= end - start;
