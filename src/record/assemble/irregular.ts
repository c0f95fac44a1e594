import { councilOn, isMemberOn, type MemberCode, memberOrder, nameOn } from '../../members/index.ts';
import type { Body } from '../../symbols/index.ts';
import type { Account, Flag, IsoDate } from '../model.ts';
import { formatTally, type Roll, tallyOf } from '../roll.ts';

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
    ...(heldOn ? outsiders(body, roll, heldOn) : []),
  ];
}

/** The roll of one source against the count that the same source prints. */
function unequalCount({ roll, tally, flags }: Account): readonly Flag[] {
  if (!roll || !tally) return [];
  if (flags.some(({ kind }) => kind === 'roll-incomplete')) return [];
  const counted = tallyOf(roll);
  if (counted.yes + counted.no + counted.abstain + counted.absent === 0) return [];
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
function outsiders(body: Body, roll: Roll, heldOn: IsoDate): readonly Flag[] {
  const seats = seatsOn(body, heldOn);
  const found: Flag[] = [];
  // A loop over numbers: every ballot of the record comes through here.
  for (let at = 0; at < roll.length; at++) {
    const member = memberOrder[at];
    if (roll[at] === 0 || seats[at] === 1 || member === undefined) continue;
    const what = body === 'SC' ? 'had no seat on the Council' : 'was no member of the United Nations';
    const detail = `${nameOn(member, heldOn)} is listed but ${what} on ${heldOn}.`;
    found.push({ kind: 'not-a-member-then', member, detail });
  }
  return found;
}

/** Who could be on a roll, as a byte for each code of `memberOrder`; the last day asked for is kept at hand. */
function seatsOn(body: Body, heldOn: IsoDate): Uint8Array {
  const day = `${body === 'SC' ? 'SC' : 'GA'} ${heldOn}`;
  if (lastSeats?.day !== day) {
    const council = new Set(body === 'SC' ? councilOn(heldOn) : []);
    const seated = (member: MemberCode) => (body === 'SC' ? council.has(member) : isMemberOn(member, heldOn));
    lastSeats = { day, seats: Uint8Array.from(memberOrder, (member) => (seated(member) ? 1 : 0)) };
  }
  return lastSeats.seats;
}

let lastSeats: { readonly day: string; readonly seats: Uint8Array } | undefined;
