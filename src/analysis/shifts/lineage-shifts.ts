import { type MemberCode, memberOrder } from '../../members/index.ts';
import { type Ballot, ballotOf, type DecisionSummary } from '../../record/index.ts';
import type { Selection } from '../selection/selection.ts';
import { type Rolled, type Shift, shiftBetween } from './shift.ts';

/** A member's ballots over the recorded votes of a question, in order of date; undefined where it is not on the roll. */
export interface Course {
  readonly member: MemberCode;
  readonly ballots: readonly (Ballot | undefined)[];
  /** How often it voted otherwise than the last time that it voted, absence left out. */
  readonly changes: number;
}

/** A ballot that a member cast for the first time on a question on which it had voted before. */
export interface FirstTime {
  readonly decision: string;
  readonly member: MemberCode;
  readonly ballot: Ballot;
}

/** Who moved on one question over the years. */
export interface LineageShifts {
  readonly selection: Selection;
  /** Recorded votes with a whole roll, in order of date. */
  readonly votes: readonly DecisionSummary[];
  /** From each vote to the next; empty where there are fewer than two. */
  readonly steps: readonly Shift[];
  /** From the first to the last; undefined where there are fewer than two. */
  readonly whole?: Shift | undefined;
  /** Every member with a ballot, by code. */
  readonly courses: readonly Course[];
  /** Those who changed at least twice, most often first: no settled position. */
  readonly waverers: readonly Course[];
  readonly firstTimes: readonly FirstTime[];
}

/** The shifts between votes on one question, which should be those of one body, in order of date. */
export function lineageShifts(selection: Selection, votes: readonly Rolled[]): LineageShifts {
  const steps = votes.slice(1).flatMap((after, at) => {
    const before = votes[at];
    return before ? [shiftBetween(before, after)] : [];
  });
  const [first, last] = [votes[0], votes.at(-1)];
  const courses = memberOrder
    .map((member) => courseOf(member, votes))
    .filter(({ ballots }) => ballots.some((ballot) => ballot !== undefined))
    .sort((a, b) => (a.member < b.member ? -1 : 1));
  return {
    selection,
    votes: votes.map(({ decision }) => decision),
    steps,
    whole: first && last && votes.length > 1 ? shiftBetween(first, last) : undefined,
    courses,
    waverers: courses.filter(({ changes }) => changes >= 2).toSorted((a, b) => b.changes - a.changes),
    firstTimes: courses
      .flatMap((course) => firstTimesOf(course, votes))
      .toSorted((a, b) => placeOf(votes, a.decision) - placeOf(votes, b.decision)),
  };
}

function courseOf(member: MemberCode, votes: readonly Rolled[]): Course {
  const ballots = votes.map(({ roll }) => ballotOf(roll, member));
  const cast = ballots.filter((ballot) => ballot !== undefined && ballot !== 'absent');
  return { member, ballots, changes: cast.filter((ballot, at) => at > 0 && ballot !== cast[at - 1]).length };
}

function firstTimesOf({ member, ballots }: Course, votes: readonly Rolled[]): readonly FirstTime[] {
  const known = new Set<Ballot>();
  return ballots.flatMap((ballot, at) => {
    if (ballot === undefined || ballot === 'absent' || known.has(ballot)) return [];
    known.add(ballot);
    return known.size === 1 ? [] : [{ decision: votes[at]?.decision.id ?? '', member, ballot }];
  });
}

const placeOf = (votes: readonly Rolled[], id: string): number =>
  votes.findIndex(({ decision }) => decision.id === id);
