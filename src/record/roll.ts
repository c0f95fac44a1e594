import { type MemberCode, memberIndex, memberOrder } from '../members/index.ts';
import { type Ballot, ballotOrder, type Tally } from './ballot.ts';

declare const roll: unique symbol;

/**
 * The ballots of one decision, one byte for each code of `memberOrder`: 0 not listed, 1 yes, 2 no, 3 abstain,
 * 4 absent. A member that the source does not list is not the same as one that it lists as absent.
 */
export type Roll = Uint8Array & { readonly [roll]: true };

/** A roll on which nobody is listed. */
export const emptyRoll = (): Roll => new Uint8Array(memberOrder.length) as Roll;

/** A roll of bytes that were one. Codes are only ever appended to `memberOrder`, so an older roll may be shorter. */
export function rollOf(bytes: Uint8Array): Roll {
  if (bytes.length === memberOrder.length) return bytes as Roll;
  const roll = emptyRoll();
  roll.set(bytes.subarray(0, roll.length));
  return roll;
}

export const ballotByte: { readonly [ballot in Ballot]: number } = { yes: 1, no: 2, abstain: 3, absent: 4 };

/** Enters a ballot. False, and nothing changed, where the member is listed already or has no place on a roll. */
export function enter(into: Roll, member: MemberCode, ballot: Ballot): boolean {
  const at = memberIndex(member);
  if (at === undefined || into[at] !== 0) return false;
  into[at] = ballotByte[ballot];
  return true;
}

/** How a member voted; undefined where the roll does not list it. */
export function ballotOf(on: Roll, member: MemberCode): Ballot | undefined {
  const byte = on[memberIndex(member) ?? -1] ?? 0;
  return byte === 0 ? undefined : ballotOrder[byte - 1];
}

/** Who is listed and how they voted, in the order of `memberOrder`. */
export function* ballots(on: Roll): Generator<{ readonly member: MemberCode; readonly ballot: Ballot }> {
  for (const [at, member] of memberOrder.entries()) {
    const ballot = ballotOrder[(on[at] ?? 0) - 1];
    if (ballot) yield { member, ballot };
  }
}

/** Members who voted in one way, in the order of `memberOrder`. */
export function membersWho(on: Roll, ballot: Ballot): readonly MemberCode[] {
  const byte = ballotByte[ballot];
  return memberOrder.filter((_, at) => on[at] === byte);
}

/** The roll counted, in members; all zero for an empty roll. */
export function tallyOf(on: Roll): Required<Tally> & { readonly absent: number } {
  let [yes, no, abstain, absent] = [0, 0, 0, 0];
  // Counted by place: going through the bytes as an iterator takes five times as long.
  for (let at = 0; at < on.length; at++) {
    const byte = on[at];
    if (byte === ballotByte.yes) yes++;
    else if (byte === ballotByte.no) no++;
    else if (byte === ballotByte.abstain) abstain++;
    else if (byte === ballotByte.absent) absent++;
  }
  return { yes, no, abstain, absent };
}

/** How many members the roll lists, absent ones included. */
export function listedOn(on: Roll): number {
  let listed = 0;
  for (let at = 0; at < on.length; at++) if (on[at] !== 0) listed++;
  return listed;
}

/** "111-19-55" */
export const formatTally = ({ yes, no, abstain }: Tally): string => `${yes}-${no}-${abstain}`;
