import type { MemberCode } from '../members/index.ts';
import { type Ballot, emptyRoll, enter, type Flag, type Roll } from '../record/index.ts';

/** Ballots of one roll call as they come in, and what is odd about them. */
export interface OpenRoll {
  readonly roll: Roll;
  readonly flags: Flag[];
  /** How many rows lie behind it so far. */
  rows: number;
}

export const openRoll = (): OpenRoll => ({ roll: emptyRoll(), flags: [], rows: 0 });

/** One row of votes. */
export interface VoteRow {
  /** As the source has it. */
  readonly name: string;
  readonly member: MemberCode | undefined;
  readonly ballot: Ballot;
}

/** Enters a row. A name that nobody knows and a member listed before are kept as flags, and change nothing. */
export function enterRow(into: OpenRoll, { name, member, ballot }: VoteRow): void {
  into.rows += 1;
  if (!member) {
    into.flags.push({ kind: 'unknown-member', detail: `The source lists "${name}" (${ballot}).` });
  } else if (!enter(into.roll, member, ballot)) {
    const detail = `The source lists it once more, as "${name}" (${ballot}).`;
    into.flags.push({ kind: 'listed-twice', member, detail });
  }
}

/** Members by a source's names at a date, each name looked up once a date: files name each a thousand times. */
export function membersByDate<Name>(
  find: (name: Name, date: string) => MemberCode | undefined,
): (name: Name, date: string) => MemberCode | undefined {
  const dates = new Map<string, Map<Name, MemberCode | undefined>>();
  return (name, date) => {
    const known = dates.get(date) ?? new Map<Name, MemberCode | undefined>();
    if (known.size === 0) dates.set(date, known);
    if (!known.has(name)) known.set(name, find(name, date));
    return known.get(name);
  };
}
