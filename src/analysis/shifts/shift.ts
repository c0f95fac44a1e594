import { isMemberOn, type MemberCode, memberOrder } from '../../members/index.ts';
import { type Ballot, ballotOf, ballotOrder, type DecisionSummary, type Roll } from '../../record/index.ts';

/** A ballot, or why there is none: not yet or no longer a member of the United Nations, or not on the roll. */
export type Stand = Ballot | 'no-member' | 'not-listed';
export const stands: readonly Stand[] = [...ballotOrder, 'no-member', 'not-listed'];

/** A decision with its roll. */
export interface Rolled {
  readonly decision: DecisionSummary;
  readonly roll: Roll;
}

/** Members that went the same way between two decisions; those who stayed are a flow from a ballot to itself. */
export interface Flow {
  readonly from: Stand;
  readonly to: Stand;
  /** By code; never empty. */
  readonly members: readonly MemberCode[];
}

/** Who changed from what to what between two decisions. */
export interface Shift {
  readonly before: DecisionSummary;
  readonly after: DecisionSummary;
  /** In the order of `stands`, by `from`, then `to`. Members without a ballot on either are left out. */
  readonly flows: readonly Flow[];
  /** Members with a ballot on both; of these, how many voted otherwise than before. */
  readonly both: number;
  readonly changed: number;
  /** Absent, then voting; voting, then absent. */
  readonly appeared: readonly MemberCode[];
  readonly vanished: readonly MemberCode[];
}

/** Compares two decisions ballot by ballot, whatever they were on. */
export function shiftBetween(before: Rolled, after: Rolled): Shift {
  const moves = memberOrder.flatMap((member) => {
    const [from, to] = [standOf(before, member), standOf(after, member)];
    return isBallot(from) || isBallot(to) ? [{ member, from, to }] : [];
  });
  const flows = stands.flatMap((from) =>
    stands.flatMap((to) => {
      const members = moves
        .filter((move) => move.from === from && move.to === to)
        .map(({ member }) => member);
      return members.length === 0 ? [] : [{ from, to, members: members.toSorted() }];
    }),
  );
  const both = moves.filter(({ from, to }) => isBallot(from) && isBallot(to));
  const those = (fits: (from: Stand, to: Stand) => boolean): readonly MemberCode[] =>
    both
      .filter(({ from, to }) => fits(from, to))
      .map(({ member }) => member)
      .toSorted();
  return {
    before: before.decision,
    after: after.decision,
    flows,
    both: both.length,
    changed: both.filter(({ from, to }) => from !== to).length,
    appeared: those((from, to) => from === 'absent' && to !== 'absent'),
    vanished: those((from, to) => from !== 'absent' && to === 'absent'),
  };
}

const isBallot = (stand: Stand): stand is Ballot => stand !== 'no-member' && stand !== 'not-listed';

function standOf({ decision, roll }: Rolled, member: MemberCode): Stand {
  const ballot = ballotOf(roll, member);
  if (ballot) return ballot;
  return decision.heldOn && !isMemberOn(member, decision.heldOn) ? 'no-member' : 'not-listed';
}
