import { type MemberCode, parseMemberCode } from '../members/index.ts';
import { type Ballot, ballotOf, type DecisionSummary, type OpenRecord } from '../record/index.ts';
import type { Case } from './model.ts';
import { decisionsOf, type TimelineEntry, timeline } from './timeline.ts';

/** How a member voted on a decision. A ballot is an action. */
export interface BallotCast {
  readonly decision: DecisionSummary;
  readonly ballot: Ballot;
}

/** What one actor said and did: in two lists, and the ballots from the record; each in order of date. */
export interface Positions {
  readonly actor: string;
  readonly statements: readonly TimelineEntry[];
  readonly actions: readonly TimelineEntry[];
  /** Empty for an actor that is no member, and for one that is on no roll. */
  readonly ballots: readonly BallotCast[];
}

/** The positions of an actor in a case. Empty lists for one of whom the case and the record know nothing. */
export function positionsOf(found: Case, record: OpenRecord, actor: string): Positions {
  const own = timeline(found, record).filter(({ actors }) => actors.includes(actor));
  const code = parseMemberCode(actor);
  return {
    actor,
    statements: own.filter(({ kind }) => kind === 'statement'),
    actions: own.filter(({ kind }) => kind === 'action'),
    ballots: code === undefined ? [] : ballotsOf(found, record, code),
  };
}

function ballotsOf(found: Case, record: OpenRecord, code: MemberCode): readonly BallotCast[] {
  return decisionsOf(found, record).flatMap((decision) => {
    const ballot = ballotOf(record.roll(decision.id), code);
    return ballot ? [{ decision, ballot }] : [];
  });
}
