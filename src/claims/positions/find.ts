import type { NameMention } from '../../members/index.ts';
import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';
import { listAfter } from './after.ts';
import { alike } from './alike.ts';
import { pointingBack } from './anaphor.ts';
import { asBeforeOf } from './as-before.ts';
import type { Before } from './before.ts';
import { type Counts, castBefore, countedBefore, ownersOf } from './counted-before.ts';
import { countedList } from './counted-list.ts';
import { isEarlier } from './earlier.ts';
import { echoes } from './echo.ts';
import { exceptions } from './except.ts';
import { goingOn } from './going-on.ts';
import { groupBefore } from './group.ts';
import { type List, listsOf } from './list.ts';
import { organisationBefore } from './organisation.ts';
import { ownerOf } from './owner.ts';
import type { Base, PositionMention } from './position.ts';
import { pronoun } from './pronoun.ts';
import { secondVerb } from './second-verb.ts';
import { subjectOf } from './subject.ts';
import { findTabled } from './tabled.ts';
import { withVoters } from './voters.ts';

/**
 * Who voted how, in one sentence: members before "voted against", after "opposed by" or "abstentions:", between
 * commas, in brackets. A member merely named is no position.
 */
export function findPositions(
  lower: string,
  sentence: Sentence,
  names: readonly NameMention[],
  ballots: readonly BallotMention[],
  { before, counts }: { readonly before: Before; readonly counts: Counts },
): readonly PositionMention[] {
  const lists = listsOf(lower, names);
  const found: PositionMention[] = [];
  for (const ballot of ballots) {
    const position =
      positionOf(lower, sentence, lists, ballot) ??
      goingOn(lower, lists, ballot, found.at(-1)) ??
      pronoun(lower, sentence, lists, { ballot, before }) ??
      secondVerb(lower, sentence, lists, { ballot, base: baseOf(lower, sentence, ballot) });
    if (position && !found.some((other) => sameSaying(other, position))) found.push(position);
  }
  const own = (one: PositionMention): boolean =>
    !found.some((other) => one.members.some((name) => other.members.includes(name)));
  found.push(
    ...[
      ...countedBefore(sentence, lists, counts),
      ...castBefore(lower, sentence, lists, counts),
      ...ownersOf(lists, counts),
    ].filter(own),
  );
  const back =
    found.length === 0 && before.ballot && !before.ballot.negated
      ? pointingBack(lower, sentence, lists, { ballot: before.ballot, position: before.position })
      : undefined;
  if (back) found.push(back);
  const sided = alike(lower, sentence, lists, found);
  const echoed = echoes(lower, sentence, lists, { found: [...found, ...sided], before: before.position });
  const said = [...found, ...sided, ...echoed];
  const told = [...said, ...asBeforeOf(lower, sentence.end, said)].sort((a, b) => a.start - b.start);
  const tabled = findTabled(lower, sentence.end, names, lists).filter(
    ({ start }) => !told.some((other) => start >= other.start && start < other.end),
  );
  return [...told, ...tabled];
}

/** "Germany joined the Council in 2011.": the member that a sentence begins with, where it begins with one alone. */
export function subjectOfSentence(
  lower: string,
  { start }: Sentence,
  names: readonly NameMention[],
): NameMention | undefined {
  const [first] = listsOf(lower, names);
  const [name] = first?.members ?? [];
  return first?.members.length === 1 && name && opening.test(lower.slice(start, name.start))
    ? name
    : undefined;
}

const opening = /^(?:(?:but|and|yet|still|then|even|the|by contrast,|however,|meanwhile,|in \d{4},?) )*$/;

const sameSaying = (one: PositionMention, other: PositionMention): boolean =>
  one.ballot === other.ballot &&
  one.earlier === other.earlier &&
  one.members[0]?.start === other.members[0]?.start &&
  one.start < other.end &&
  other.start < one.end &&
  one.members.length > 0;

const isBeside = (lower: string, lists: readonly List[], { start, form }: BallotMention): boolean =>
  form !== 'agent' &&
  lists.some(
    ({ end }) => end <= start && start - end <= 8 && /^\s?[:|=]\s?(?:voted )?$/.test(lower.slice(end, start)),
  );

/** "ABSTAIN: India, Japan" at the beginning of a line */
const isLabel = (lower: string, sentence: Sentence, { start, end }: BallotMention): boolean =>
  /(?:^|\n)[\s*•|-]*$/.test(lower.slice(Math.max(sentence.start, start - 8), start)) &&
  /^\s?(?:\(\d{1,3}\)|-? ?\d{1,3})?\s?:/.test(lower.slice(end, end + 9));

/** "Without Washington's veto" and "but for China's no" tell of none that was cast, or of one, as the rest may be. */
const withheld =
  /\b(?:without|barring|but for|in the absence of) (?:an? |the |any )?(?:[a-z][a-z' ’-]{1,40}['’]s? )?$/;

const isAgainstSomebody = (
  lower: string,
  lists: readonly List[],
  { form, start, end }: BallotMention,
): boolean =>
  form === 'after' &&
  lower.slice(start, end) === 'against' &&
  lists.some(
    (list) => list.start >= end && list.start - end <= 5 && /^ (?:the )?$/.test(lower.slice(end, list.start)),
  );

const baseOf = (lower: string, sentence: Sentence, ballot: BallotMention): Base => ({
  ballot: ballot.ballot,
  negated: ballot.negated,
  weak: ballot.form === 'weak',
  earlier: isEarlier(lower, sentence, ballot),
  from: ballot.from,
});

function positionOf(
  lower: string,
  sentence: Sentence,
  lists: readonly List[],
  ballot: BallotMention,
): PositionMention | undefined {
  const base = baseOf(lower, sentence, ballot);
  if (withheld.test(lower.slice(Math.max(0, ballot.start - 60), ballot.start))) return undefined;
  // "The embargo of the United States against Cuba"
  if (isAgainstSomebody(lower, lists, ballot)) return undefined;
  // "China: against" is one member's, and the next line another's.
  if (isBeside(lower, lists, ballot)) return undefined;
  if (isLabel(lower, sentence, ballot))
    return listAfter(lower, sentence, lists, { ...ballot, form: 'label' }, base);
  const counted = countedList(lower, sentence, lists, { ballot, base });
  if (counted) return counted;
  const apart = exceptions(lower, sentence, lists, ballot, base);
  if (apart) return apart;
  const owner = ballot.form === 'label' ? ownerOf(lower, lists, ballot, base) : undefined;
  if (owner) return owner;
  if (ballot.form === 'agent' || ballot.form === 'label')
    return listAfter(lower, sentence, lists, ballot, base);
  const group = groupBefore(lower, sentence, ballot);
  if (group) return { ...base, ...group, members: [], closed: false };
  const organisation = organisationBefore(lower, sentence, ballot);
  if (organisation) {
    const { start, end, group: of, none } = organisation;
    return { ...base, negated: base.negated || none, group: of, start, end, members: [], closed: false };
  }
  const before = subjectOf(lower, sentence, lists, ballot);
  if (before) return withVoters(lower, before, ballot, base);
  return listAfter(lower, sentence, lists, ballot, base);
}
