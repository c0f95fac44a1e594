import { councilOn, isMemberOn, type MemberCode, nameOn } from '../../members/index.ts';
import type { Body } from '../../symbols/index.ts';
import type { Account, Flag, IsoDate } from '../model.ts';
import { ballots, formatTally, listedOn, type Roll, tallyOf } from '../roll.ts';

interface Examined {
  readonly body: Body;
  readonly heldOn?: IsoDate | undefined;
  readonly roll: Roll;
  /** The accounts, for the counts that they print beside their rolls. */
  readonly tallies: readonly Account[];
  readonly today: IsoDate;
}

/** What a reader should know of a decision that cannot be quite as its sources say. Empty where all is regular. */
export function irregularities(examined: Examined): readonly Flag[] {
  const { body, heldOn, roll, tallies, today } = examined;
  return [
    ...tallies.flatMap(unequalCount),
    ...dateFlags(heldOn, today),
    ...(heldOn ? [...ballots(roll)].flatMap(({ member }) => outsider(body, member, heldOn)) : []),
  ];
}

/** The roll of one source against the count that the same source prints. */
function unequalCount({ roll, tally, flags }: Account): readonly Flag[] {
  if (!roll || !tally || listedOn(roll) === 0) return [];
  if (flags.some(({ kind }) => kind === 'roll-incomplete')) return [];
  const counted = tallyOf(roll);
  const equal = counted.yes === tally.yes && counted.no === tally.no && counted.abstain === tally.abstain;
  if (equal) return [];
  return [
    {
      kind: 'roll-differs-from-count',
      detail: `The roll adds up to ${formatTally(counted)}; the count printed with it is ${formatTally(tally)}.`,
    },
  ];
}

function dateFlags(heldOn: IsoDate | undefined, today: IsoDate): readonly Flag[] {
  if (!heldOn) return [{ kind: 'no-date', detail: 'No source gives a date that can be relied on.' }];
  if (heldOn <= today) return [];
  return [{ kind: 'future-date', detail: `Dated ${heldOn}, after the record was made (${today}).` }];
}

/** Listed on a roll of the Assembly before admission or after its end, or of the Council without a seat. */
function outsider(body: Body, member: MemberCode, heldOn: IsoDate): readonly Flag[] {
  const seated = body === 'SC' ? councilOn(heldOn).includes(member) : isMemberOn(member, heldOn);
  if (seated) return [];
  const what = body === 'SC' ? 'had no seat on the Council' : 'was no member of the United Nations';
  return [
    {
      kind: 'not-a-member-then',
      member,
      detail: `${nameOn(member, heldOn)} is listed but ${what} on ${heldOn}.`,
    },
  ];
}
