import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** "They were", "Among them:", "The five included", "Only … joined": of those who voted as the sentence before says. */
const opening =
  /^(?:and )?(?:(?:they|these|those|among (?:them|these|those)|others?|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|others?|rest|dissenters|opponents|abstainers|countries|states|nays|ayes)(?: (?:countries|states|nations|members|votes|others))?)\b[^.:;,]{0,30}?(?: were| was| are| included?| being|:)|(?:it|that) (?:was|included)|including|namely) ?(?:the |only |also |once again |again |again, )?$/;

/** "Only the Marshall Islands joined Israel." */
const joined =
  /^ (?:had |has |have )?(?:joined|sided with|stood with|stood by|stood alongside|voted with|followed|backed)(?: only)?(?: the)? $/;

/** A list of names that takes its ballot from the sentence before; undefined where the words do not point back. */
export function pointingBack(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  {
    ballot: before,
    position,
  }: { readonly ballot: BallotMention; readonly position: PositionMention | undefined },
): PositionMention | undefined {
  const [first, second] = lists;
  if (!first) return undefined;
  const base = { ballot: before.ballot, negated: before.negated, earlier: false, weak: true, closed: false };
  const words = lower.slice(sentence.start, first.start);
  // "India abstained. The five were …" does not tell the names of those who abstained.
  const named = position !== undefined && position.members.length > 0 && !/\bother|^including/.test(words);
  if (!named && opening.test(words))
    return { ...base, members: first.members, start: sentence.start, end: first.end };
  const lead = lower.slice(sentence.start, first.start);
  if (
    second &&
    (/\bonly\b/.test(lead) || votedSo(second, position)) &&
    /^(?:only |and |but |also )*(?:the )?$/.test(lead) &&
    joined.test(lower.slice(first.end, second.start)) &&
    /^(?:[.;!]|, |$)/.test(lower.slice(second.end, Math.min(sentence.end, second.end + 2)))
  )
    return {
      ...base,
      members: [...first.members, ...second.members],
      start: sentence.start,
      end: second.end,
    };
  return undefined;
}

/** Whom the others joined must be one of those whose ballot was told; else it may be any of several ballots. */
const votedSo = (joined: List, position: PositionMention | undefined): boolean =>
  joined.members.some(({ options }) =>
    position?.members.some((other) =>
      other.options.some(({ code }) => options.some((option) => option.code === code)),
    ),
  );
