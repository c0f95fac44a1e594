import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../source-text.ts';
import type { List } from './list.ts';
import type { Base, PositionMention } from './position.ts';

/** What may stand between "voted against", "abstentions" and the list after it. */
const beforeList =
  /^(?:, (?:among (?:others|them)|including|notably|such as)[:,]?)?(?:[\s:"()*—-]|\d{1,3}[.)]?|\b(?:it|of|them|were|was|included|include|including|are|came from|come from|from|by|countries|states|nations|members|delegations|among others|such as|that|which|the|only|just|of|others|namely|and|in|both|stood|standing|permanent|fellow|council|the (?:resolution|text|draft|measure|motion|proposal|amendment))\b)*$/;

/** Who voted, where they stand after the words: "opposed by", "just five voted against:", "abstentions (". */
export function listAfter(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
  base: Base,
): PositionMention | undefined {
  const list = lists.find((candidate) => candidate.start >= ballot.end);
  if (!list || list.start > sentence.end) return undefined;
  const gap = lower.slice(ballot.end, list.start);
  const lead = countBefore(lower, sentence, ballot);
  // "Just one member abstained from voting, Micronesia": the names after the comma are those counted.
  const told =
    (lead.count !== undefined && lead.count === list.members.length && counting.test(gap)) ||
    (lead.count !== undefined && gap.length < 90 && (instances.test(gap) || isAmongThem(lower, list, gap)));
  if (!told && (ballot.form === 'weak' || gap.length > 60 || !beforeList.test(gap))) return undefined;
  const needsMark = !told && ballot.form !== 'agent' && ballot.form !== 'label';
  if (needsMark && !/[:(—-]|\b(?:were|was|included|include|including|are|namely|from|by)\b/.test(gap))
    return undefined;
  if (followedByVerb(lower, list)) return undefined;
  const open =
    /\b(?:included|include|including|such as|among|notably|led by|most)\b/.test(gap) ||
    isAmongThem(lower, list, gap) ||
    /\bamong\b/.test(lower.slice(lead.start, ballot.start));
  const trailing =
    /^(?:,? (?:and|or)(?: (?:many|several|some|a few|dozens of|\d+))? (?:others|more|other ))/.test(
      lower.slice(list.end, list.end + 30),
    );
  const closed =
    !open && !trailing && (lead.only || (lead.count !== undefined && lead.count === list.members.length));
  return { ...base, members: list.members, start: lead.start, end: list.end, closed };
}

const counting = /^(?: from (?:the )?vot(?:e|ing)| it| them| the \w+)?, (?:the )?$/;

const counted = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "58 countries abstained, including India", "five opposed it, just five: Belarus …"; no other count in between */
const instances = new RegExp(
  `^(?: (?!(?:while|but|whereas|and|with|${counted}|\\w+teen|\\w+ty)\\b)[a-z'-]+){0,7}(?:,| -| —|;) ?(?:including|among them|amongst them|among which|notably|chief among them|led by|namely|they (?:are|were)|(?:only|just) (?:\\d{1,2}|${counted}))(?: were| are| being)?[:,]? (?:the )?$`,
);

/** "Fifteen countries abstained, China and India among them" */
const isAmongThem = (lower: string, { end }: List, gap: string): boolean =>
  /^(?: [a-z]+){0,3}(?:,| -)(?: the)? $/.test(gap) &&
  /^ (?:among them|included)\b/.test(lower.slice(end, end + 12));

const followedByVerb = (lower: string, list: List): boolean =>
  /^(?:,? (?:which|who|also|both|all|have|had|has|were|was|then|instead))* (?:voted|abstained|opposed|supported|said|backed|vetoed)\b/.test(
    lower.slice(list.end, list.end + 50),
  );

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** "Just five voted against", "Among the 35 countries that abstained" */
function countBefore(
  lower: string,
  sentence: Sentence,
  ballot: Span,
): { start: number; only: boolean; count?: number } {
  const from = Math.max(sentence.start, ballot.start - 70);
  const match =
    /(?:\b(?:only|just|among|of|the|and|those|sole|lone|single) ){0,3}(?:\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b)?(?: (?:un|member|countries|country|states|state|nations|members|others|other|to|that|which|who|votes?|voting))*(?: have| had| were)?(?: |(?<= ))$/.exec(
      lower.slice(from, ballot.start),
    );
  if (!match || match[0].trim() === '') return { start: ballot.start, only: false };
  const word = match[1];
  const count = word === undefined ? undefined : /\d/.test(word) ? Number(word) : small.indexOf(word) + 1;
  const start = from + match.index;
  return {
    start: ballot.start - match[0].trimStart().length,
    only: /\b(?:only|just|sole|lone|single)\b/.test(lower.slice(start, ballot.start)),
    count,
  };
}
