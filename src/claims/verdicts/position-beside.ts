import { type MemberCode, memberOrder, nameOn } from '../../members/index.ts';
import { ballotOf } from '../../record/index.ts';
import { isSame } from '../matching/position-bits.ts';
import { membersOfGroup } from '../positions/group.ts';
import type { PositionMention } from '../positions/position.ts';
import { listed, pastTense, presentTense, told } from './ballot-words.ts';
import {
  type Bench,
  contradicted,
  imprecise,
  type Judgement,
  supported,
  uncheckable,
  voteName,
} from './judgement.ts';

/** "All but Russia voted for it": those named did not, and everybody else did. */
export function others(
  said: PositionMention,
  { docket, entry }: Bench,
  voters: readonly MemberCode[],
): Judgement {
  const roll = docket.roll(entry);
  const date = entry.summary.heldOn ?? '';
  const { others: group } = said;
  const names = (codes: readonly MemberCode[]): string => listed(codes.map((code) => nameOn(code, date)));
  if (
    !entry.complete ||
    group === undefined ||
    (group !== 'everybody' && group.of === undefined && entry.body !== 'SC')
  )
    return uncheckable('roll-incomplete', `The record does not hold every ballot of ${voteName(entry)}.`);
  const meant = group === 'everybody' ? memberOrder : membersOfGroup(group, date);
  const apart = meant.flatMap((code) => {
    const recorded = ballotOf(roll, code);
    return recorded &&
      recorded !== 'absent' &&
      !voters.includes(code) &&
      !isSame(said.ballot, recorded, entry)
      ? [code]
      : [];
  });
  const because = `In ${voteName(entry)}, ${names(voters)} did not ${presentTense[said.ballot]}`;
  if (apart.length === 0) return supported('ballot-as-recorded', `${because}; the others who voted did.`);
  const more = `${because}, nor did ${names(apart.slice(0, 12))}${apart.length > 12 ? ' and others' : ''}.`;
  const corrections = [
    {
      field: said.ballot,
      said: `all but ${voters.length}`,
      record: `all but ${voters.length + apart.length}`,
    },
  ];
  // "Everybody" is loosely said of a hundred and ninety; of fifteen it is not.
  return entry.body === 'SC'
    ? contradicted('not-the-only-ones', more, { corrections, disputes: ['position'] })
    : imprecise('not-the-only-ones', more, corrections);
}

/** A change is one since one of so many votes before, where the text does not name its day. */
const lately = 3;

/** "From abstaining to yes": what they did now is right; before is asked of the last vote on the same question. */
export function changed(
  said: PositionMention,
  { docket, entry, moment }: Bench,
  voters: readonly MemberCode[],
): Judgement {
  const names = listed(voters.map((code) => nameOn(code, entry.summary.heldOn)));
  const now = told(said, entry, names);
  const before = docket
    .sisters(entry)
    .filter(
      ({ day, body, kind, complete }) =>
        complete && body === entry.body && kind === entry.kind && (day ?? 0) < (entry.day ?? 0),
    )
    .sort((a, b) => (b.day ?? 0) - (a.day ?? 0))
    .slice(0, moment.dates.length > 1 ? undefined : lately);
  const from = said.from ?? 'absent';
  const then = before.find((earlier) =>
    voters.every((code) => ballotOf(docket.roll(earlier), code) === from),
  );
  const [last] = before;
  if (!last) return supported('ballot-as-recorded', `${now} The record holds no earlier vote to compare.`);
  if (then)
    return supported('ballot-as-recorded', `${now} In ${voteName(then)}, ${names} ${pastTense(from)}.`);
  const did = voters.map(
    (code) =>
      `${nameOn(code, last.summary.heldOn)} ${pastTense(ballotOf(docket.roll(last), code) ?? 'absent')}`,
  );
  return imprecise('ballot-differs', `${now} In ${voteName(last)}, the one before, ${listed(did)}.`, [
    {
      field: 'ballot before',
      said: from,
      record: listed([...new Set(voters.map((code) => ballotOf(docket.roll(last), code) ?? 'absent'))]),
    },
  ]);
}
