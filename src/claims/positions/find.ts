import type { NameMention } from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import { listAfter } from './after.ts';
import { pointingBack } from './anaphor.ts';
import { echoes } from './echo.ts';
import { type List, listsOf } from './list.ts';
import type { PositionMention } from './position.ts';
import { groupBefore, subjectOf } from './subject.ts';
import { findTabled } from './tabled.ts';
import { withVoters } from './voters.ts';

/**
 * Who voted how, in one sentence: members before "voted against", after "opposed by" or "abstentions:", between
 * commas, in brackets. A member merely named is no position. `before` is the ballot that the sentence before spoke of
 * last, for "They were France and Togo".
 */
export function findPositions(
  lower: string,
  sentence: Sentence,
  names: readonly NameMention[],
  ballots: readonly BallotMention[],
  before: BallotMention | undefined,
): readonly PositionMention[] {
  const lists = listsOf(lower, names);
  const found: PositionMention[] = [];
  for (const ballot of ballots) {
    const position =
      positionOf(lower, sentence, lists, ballot) ?? goingOn(lower, lists, ballot, found.at(-1));
    if (position && !found.some((other) => sameSaying(other, position))) found.push(position);
  }
  const back =
    found.length === 0 && before && !before.negated
      ? pointingBack(lower, sentence, lists, before)
      : undefined;
  if (back) found.push(back);
  const told = [...found, ...echoes(lower, sentence, lists, found)];
  const tabled = findTabled(lower, sentence.end, names).filter(
    ({ start }) => !told.some((other) => start >= other.start && start < other.end),
  );
  return [...told, ...tabled];
}

const sameSaying = (one: PositionMention, other: PositionMention): boolean =>
  one.ballot === other.ballot && one.members[0]?.start === other.members[0]?.start && one.members.length > 0;

/** "Ecuador voted against in 2014 and abstained in 2015": the same members, a second verb. */
function goingOn(
  lower: string,
  lists: readonly List[],
  { start, end, ballot, form, negated }: BallotMention,
  last: PositionMention | undefined,
): PositionMention | undefined {
  if (!last || form !== 'subject' || last.members.length === 0 || start < last.end) return undefined;
  const gap = lower.slice(last.end, start);
  if (gap.length > 70 || lists.some((list) => list.start >= last.end && list.end <= start)) return undefined;
  return /^[^.;:]*\b(?:and|but|then|before|yet)(?: (?:then|later|had|also|instead|in \d{4},?))* $/.test(gap)
    ? { ...last, ballot, negated, weak: false, closed: false, earlier: false, start, end }
    : undefined;
}

function positionOf(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
): PositionMention | undefined {
  const weak = ballot.form === 'weak';
  const base = {
    ballot: ballot.ballot,
    negated: ballot.negated,
    weak,
    earlier: isEarlier(lower, sentence, ballot),
  };
  if (ballot.form === 'label') {
    const owner = lists.findLast(({ end }) => end <= ballot.start);
    if (owner && /^'s? (?:lone |only |sole )?$/.test(lower.slice(owner.end, ballot.start)))
      return withVoters(lower, owner, ballot, base);
  }
  if (ballot.form === 'agent' || ballot.form === 'label')
    return listAfter(lower, sentence, lists, ballot, base);
  const before = subjectOf(lower, sentence, lists, ballot);
  if (before) return withVoters(lower, before, ballot, base);
  const group = groupBefore(lower, sentence, ballot);
  if (group) return { ...base, ...group, members: [], group: 'permanent', closed: false };
  return ballot.form === 'weak' ? undefined : listAfter(lower, sentence, lists, ballot, base);
}

/** "had voted against in 2019", "vetoed a similar draft", "voted against last year" */
function isEarlier(lower: string, { end }: Sentence, ballot: BallotMention): boolean {
  const before = lower.slice(Math.max(0, ballot.start - 30), ballot.start);
  const after = lower.slice(ballot.end, Math.min(end, ballot.end + 45));
  if (
    /\b(?:previously|formerly|earlier|once|in the past|last time|last year|the year before) (?:had )?$/.test(
      before,
    )
  )
    return true;
  return /^[^,;.]{0,25}\b(?:similar|another|an earlier|a previous|previous|earlier|last year|last time|a year ago|years ago)\b/.test(
    after,
  );
}
