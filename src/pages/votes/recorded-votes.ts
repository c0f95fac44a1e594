import type { MemberCode } from '../../members/index.ts';
import {
  type Ballot,
  ballotOf,
  type DecisionSummary,
  type OpenRecord,
  type Roll,
  rollsOf,
} from '../../record/index.ts';

/** A decision with its roll: both are read once for all pages. */
export interface RecordedVote {
  readonly decision: DecisionSummary;
  readonly roll: Roll;
}

const votesOf = new WeakMap<OpenRecord, readonly RecordedVote[]>();

/** Every decision of which the record lists at least one ballot, in order of date. Read once for each record. */
export function recordedVotes(record: OpenRecord): readonly RecordedVote[] {
  const known = votesOf.get(record);
  if (known) return known;
  const rolls = rollsOf(record.matrix());
  const made = record.decisions().flatMap((decision) => {
    const roll = rolls.get(decision.id);
    return roll ? [{ decision, roll }] : [];
  });
  votesOf.set(record, made);
  return made;
}

/** How one member voted on one decision. */
export interface BallotCast {
  readonly decision: DecisionSummary;
  readonly ballot: Ballot;
}

const castBy = new WeakMap<OpenRecord, Map<MemberCode, readonly BallotCast[]>>();

/** Every ballot of a member that the record has, in order of date; absences are among them. Empty for none. */
export function ballotsBy(record: OpenRecord, member: MemberCode): readonly BallotCast[] {
  const byMember = castBy.get(record) ?? new Map<MemberCode, readonly BallotCast[]>();
  castBy.set(record, byMember);
  const known = byMember.get(member);
  if (known) return known;
  const made = recordedVotes(record).flatMap(({ decision, roll }) => {
    const ballot = ballotOf(roll, member);
    return ballot ? [{ decision, ballot }] : [];
  });
  byMember.set(member, made);
  return made;
}
