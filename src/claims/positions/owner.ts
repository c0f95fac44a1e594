import type { BallotMention } from '../mentions/ballot.ts';
import type { List } from './list.ts';
import type { Base, PositionMention } from './position.ts';
import { withVoters } from './voters.ts';

const number = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** "Israel's abstention", "Vietnam was the only no", "Israel's was the lone no vote", "Chad was among the ten abstentions" */
const owning = new RegExp(
  `^(?:(?:'s?|' )? (?:(?:(?:was|were|is|are|being|cast|gave|provided|supplied|had) )(?:(?:one of|among) )?(?:the |its |their |an? )?)?|'s? )(?:then )?((?:only|sole|lone|single|solitary) )?(?:${number} )?(?:other )?$`,
);

const alone = /\b(?:only|lone|sole|single)\b/;

/** Whose ballot a noun names, where the owner stands before it. */
export function ownerOf(
  lower: string,
  lists: readonly List[],
  ballot: BallotMention,
  base: Base,
): PositionMention | undefined {
  const owner = lists.findLast(({ end }) => end <= ballot.start);
  if (!owner) return undefined;
  const gap = lower.slice(owner.end, ballot.start);
  const match = owning.exec(gap);
  if (!match || gap.trim() === '') return undefined;
  const position = withVoters(lower, owner, ballot, base);
  const more = /\b(?:among|one of|other)\b/.test(gap);
  return (match[1] || alone.test(lower.slice(ballot.start, ballot.end))) &&
    !more &&
    !/^ (?:in|among|from|by an?)\b/.test(lower.slice(ballot.end, ballot.end + 10))
    ? { ...position, closed: true }
    : position;
}
