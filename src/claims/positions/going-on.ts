import type { BallotMention } from '../mentions/ballot.ts';
import type { List } from './list.ts';
import type { PositionMention } from './position.ts';

/** "Ecuador voted against in 2014 and abstained in 2015", "opposed it, casting its veto": the same members, a second verb. */
export function goingOn(
  lower: string,
  lists: readonly List[],
  { start, end, ballot, form, negated, from }: BallotMention,
  last: PositionMention | undefined,
): PositionMention | undefined {
  if (!last || form !== 'subject' || start < last.end || last.others) return undefined;
  if (last.members.length === 0 && !last.group) return undefined;
  const gap = lower.slice(last.end, start);
  if (gap.length > 70 || lists.some((list) => list.start >= last.end && list.end <= start)) return undefined;
  // "No permanent member opposed it, and none abstained"
  const none = /^[^.;:]*,? and none $/.test(gap);
  if (!none && !further.test(gap) && !participle.test(gap)) return undefined;
  return {
    ...last,
    ballot,
    from,
    negated: negated || none,
    weak: false,
    closed: false,
    earlier: false,
    start,
    end,
  };
}

const further =
  /^[^.;:]*\b(?:and|but|then|before|yet)(?: (?:then|later|had|also|instead|this time|now|in \d{4},?))* $/;
const participle = /^[^.;:,]*, (?:thereby |thus |each |both )?$/;
