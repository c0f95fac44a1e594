import { group as groupById, type MemberCode, nameOn } from '../../members/index.ts';
import { ballotOf } from '../../record/index.ts';
import { isSame, votersOf } from '../matching/position-bits.ts';
import type { PositionMention } from '../positions/position.ts';
import { listed, pastTense, presentTense } from './ballot-words.ts';
import {
  type Bench,
  contradicted,
  imprecise,
  type Judgement,
  supported,
  uncheckable,
  voteName,
} from './judgement.ts';

/** "The Nordic countries" is said of nearly all of them; from this share on it is imprecise, below it is wrong. */
const nearlyAll = 0.8;

/** How the members of an organisation voted: all of them, most, or none. Who stayed away did neither. */
export function groupPosition(said: PositionMention, { docket, entry }: Bench): Judgement {
  const roll = docket.roll(entry);
  const date = entry.summary.heldOn ?? '';
  const members = votersOf(said, entry).flatMap((code) => {
    const recorded = ballotOf(roll, code);
    return recorded === undefined ? [] : [{ code, recorded }];
  });
  if (members.length === 0 || !entry.complete)
    return uncheckable(
      'roll-incomplete',
      `The record does not hold the ballots of these members in ${voteName(entry)}.`,
    );
  const did = members.filter(({ recorded }) => isSame(said.ballot, recorded, entry));
  const cast = members.filter(({ recorded }) => recorded !== 'absent');
  const names = (codes: readonly MemberCode[]): string =>
    `${listed(codes.slice(0, 12).map((code) => nameOn(code, date)))}${codes.length > 12 ? ' and others' : ''}`;
  const group = groupById(said.group?.of ?? '')?.name ?? 'the group';
  const tell = `In ${voteName(entry)}, ${did.length} of the ${members.length} members of ${group} with a ballot ${pastTense(said.ballot)}`;
  if (said.negated)
    return did.length === 0
      ? supported('ballot-as-recorded', `${tell}.`)
      : contradicted('ballot-differs', `${tell}: ${names(did.map(({ code }) => code))}.`, {
          corrections: did.map(({ code, recorded }) => ({
            field: nameOn(code, date),
            said: `not ${said.ballot}`,
            record: recorded,
          })),
          disputes: ['position'],
        });
  const others = cast.filter((one) => !did.includes(one));
  const because =
    others.length === 0
      ? `${tell}.`
      : `${tell}; ${names(others.map(({ code }) => code))} did not ${presentTense[said.ballot]}.`;
  const corrections = others.slice(0, 12).map(({ code, recorded }) => ({
    field: nameOn(code, date),
    said: said.ballot,
    record: recorded,
  }));
  if (said.group?.extent === 'most')
    return did.length > members.length / 2
      ? supported('ballot-as-recorded', because)
      : contradicted('ballot-differs', because, { corrections, disputes: ['position'] });
  if (others.length === 0 && did.length > 0) return supported('ballot-as-recorded', because);
  return said.group?.extent === 'named' && did.length >= nearlyAll * cast.length
    ? imprecise('not-the-only-ones', because, corrections)
    : contradicted('ballot-differs', because, { corrections, disputes: ['position'] });
}
