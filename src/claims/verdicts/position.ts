import { type MemberCode, memberOrder, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOf, membersWho } from '../../record/index.ts';
import type { Entry } from '../docket/entry.ts';
import { isSame, votersOf } from '../matching/position-bits.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import { membersOfGroup } from '../positions/group.ts';
import type { PositionMention } from '../positions/position.ts';
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

/** Whether those named voted as the text says; one who did not is enough to contradict it. */
export function judgePosition(said: PositionMention, bench: Bench): Judgement {
  const { entry, docket } = bench;
  const voters = votersOf(said, entry);
  if (entry.listed === 0)
    return uncheckable(
      'roll-incomplete',
      `The record holds no roll of ${voteName(entry)}${entry.method === 'without-vote' ? ', which was taken without a vote' : ''}.`,
    );
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
    : supported('ballot-as-recorded', told(said, entry, names(voters)));
}

/** "All but Russia voted for it": those named did not, and everybody else did. */
function others(said: PositionMention, { docket, entry }: Bench, voters: readonly MemberCode[]): Judgement {
  const roll = docket.roll(entry);
  const date = entry.summary.heldOn ?? '';
  const { others: group } = said;
  const names = (codes: readonly MemberCode[]): string => listed(codes.map((code) => nameOn(code, date)));
  if (!entry.complete || group === undefined || (group !== 'everybody' && entry.body !== 'SC'))
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
function changed(
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

const told = (said: PositionMention, entry: Entry, who: string): string =>
  said.negated
    ? `In ${voteName(entry)}, ${who} did not ${presentTense[said.ballot]}.`
    : `In ${voteName(entry)}, ${who} ${pastTense(said.ballot)}.`;

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
      `${told(said, entry, names(voters)).slice(0, -1)}, and nobody else.`,
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

const past: { readonly [ballot in SaidBallot]: string } = {
  yes: 'voted in favour',
  no: 'voted against',
  abstain: 'abstained',
  absent: 'did not vote',
  veto: 'cast a veto',
};
const pastTense = (ballot: SaidBallot): string => past[ballot];
const presentTense: { readonly [ballot in SaidBallot]: string } = {
  yes: 'vote in favour',
  no: 'vote against',
  abstain: 'abstain',
  absent: 'stay away',
  veto: 'cast a veto',
};

/** "Togo, Zaire and the United Kingdom" */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
