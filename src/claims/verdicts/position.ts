import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOf, membersWho } from '../../record/index.ts';
import { asOf, isSame, votersOf } from '../matching/position-bits.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import type { PositionMention } from '../positions/position.ts';
import { listed, pastTense, told as toldOf } from './ballot-words.ts';
import { groupPosition } from './group-position.ts';
import {
  type Bench,
  capital,
  contradicted,
  imprecise,
  type Judgement,
  supported,
  uncheckable,
  voteName,
} from './judgement.ts';
import { changed, others } from './position-beside.ts';

/** Whether those named voted as the text says; one who did not is enough to contradict it. */
export function judgePosition(position: PositionMention, bench: Bench): Judgement {
  const { entry, docket } = bench;
  const said = asOf(position, entry, docket);
  if (!said)
    return uncheckable(
      'roll-incomplete',
      `Those with whom they are said to have voted did not vote alike in ${voteName(entry)}.`,
    );
  const voters = votersOf(said, entry);
  if (entry.listed === 0)
    return uncheckable(
      'roll-incomplete',
      `The record holds no roll of ${voteName(entry)}${entry.method === 'without-vote' ? ', which was taken without a vote' : ''}.`,
    );
  if (said.group?.of !== undefined) return groupPosition(said, bench);
  const roll = docket.roll(entry);
  const read = voters.map((member) => ({ member, recorded: ballotOf(roll, member) }));
  const names = (codes: readonly MemberCode[]): string =>
    listed(codes.map((code) => nameOn(code, entry.summary.heldOn)));
  const wrong = read.filter(
    ({ recorded }) => recorded !== undefined && isSame(said.ballot, recorded, entry) === said.negated,
  );
  const missing = read.filter(({ recorded }) => recorded === undefined);
  const right = read.filter((one) => !wrong.includes(one) && !missing.includes(one));
  if (
    said.ballot === 'veto' &&
    !said.negated &&
    wrong.length > 0 &&
    (entry.body !== 'SC' || wrong.every(({ recorded }) => recorded === 'no'))
  )
    return uncheckable(
      'no-veto-there',
      `${capital(voteName(entry))} was not stopped by a veto; the text may mean another draft.`,
    );
  if (wrong.length > 0) {
    const differing = bench.docket.decision(entry)?.conflicts ?? [];
    if (
      wrong.every(({ member }) =>
        differing.some((conflict) => conflict.field === 'ballot' && conflict.member === member),
      )
    )
      return supported(
        'sources-differ',
        `The sources of the record differ on how ${names(wrong.map(({ member }) => member))} voted in ${voteName(entry)}.`,
      );
    const told = wrong.map(({ member, recorded }) => `${names([member])} ${pastTense(recorded ?? 'absent')}`);
    const because = `In ${voteName(entry)}, ${listed(told)}.`;
    const corrections = wrong.map(({ member, recorded }) => ({
      field: nameOn(member, entry.summary.heldOn),
      said: said.negated ? `not ${said.ballot}` : said.ballot,
      record: recorded ?? 'absent',
    }));
    if (said.like && right.length === 0)
      return uncheckable('roll-incomplete', `${because} With whom they sided in it is not plain.`);
    if (!said.negated && wrong.every(({ recorded }) => mistaken(said.ballot, recorded)))
      return imprecise('absent-counted-as-abstaining', because, corrections);
    return contradicted('ballot-differs', because, { corrections, disputes: ['position'] });
  }
  if (right.length === 0 || missing.length > 0)
    return uncheckable(
      'roll-incomplete',
      `The record does not hold the ballot of ${names(missing.map(({ member }) => member)) || 'those meant'} in ${voteName(entry)}.`,
    );
  if (said.others) return others(said, bench, voters);
  if (said.closed && !said.negated) return closed(said, bench, voters);
  return said.from
    ? changed(said, bench, voters)
    : supported('ballot-as-recorded', toldOf(said, entry, names(voters)));
}

/** "Only Togo, Britain and Zaire abstained": nobody else did. */
function closed(said: PositionMention, { docket, entry }: Bench, voters: readonly MemberCode[]): Judgement {
  const ballot: Ballot = said.ballot === 'veto' ? 'no' : said.ballot;
  const all = membersWho(docket.roll(entry), ballot);
  const others = all.filter((code) => !voters.includes(code));
  const names = (codes: readonly MemberCode[]): string =>
    listed(codes.map((code) => nameOn(code, entry.summary.heldOn)));
  if (!entry.complete)
    return uncheckable(
      'roll-incomplete',
      `The record does not hold every ballot of ${voteName(entry)}, so it cannot say whether others did too.`,
    );
  if (others.length === 0)
    return supported(
      'ballot-as-recorded',
      `${toldOf(said, entry, names(voters)).slice(0, -1)}, and nobody else.`,
    );
  const because = `In ${voteName(entry)}, ${all.length} members ${pastTense(ballot)}: besides those named also ${names(others.slice(0, 12))}${others.length > 12 ? ' and others' : ''}.`;
  return contradicted('not-the-only-ones', because, {
    corrections: [{ field: ballot, said: String(voters.length), record: String(all.length) }],
    disputes: ['position'],
  });
}

/** Staying away and abstaining are often taken for one another. */
const mistaken = (said: SaidBallot, recorded: Ballot | undefined): boolean =>
  (said === 'abstain' && recorded === 'absent') || (said === 'absent' && recorded === 'abstain');
