import { type MemberCode, memberIndex, nameOn } from '../../members/index.ts';
import {
  type Ballot,
  ballotOf,
  ballots,
  emptyRoll,
  enter,
  type Roll,
  type Tally,
} from '../../record/index.ts';

/** A member votes otherwise than it did. */
export interface Change {
  readonly member: MemberCode;
  readonly to: Ballot;
}

export interface Changed extends Change {
  /** Undefined where the roll did not list it: it joins those who voted. */
  readonly from?: Ballot | undefined;
}

export type ChangedBallots =
  | {
      readonly ok: true;
      readonly roll: Roll;
      readonly tally: Tally;
      readonly changed: readonly Changed[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * A roll and its tally after changes. Of a roll that is not complete, a member it leaves out may already be in the tally:
 * that one cannot be changed, and is the problem.
 */
export function changeBallots(
  { roll, tally, complete }: { readonly roll: Roll; readonly tally: Tally; readonly complete: boolean },
  changes: readonly Change[],
): ChangedBallots {
  const [twice] = changes.filter(
    ({ member }, at) => changes.findIndex((each) => each.member === member) !== at,
  );
  if (twice) return { ok: false, problem: `${nameOn(twice.member)} is changed twice.` };
  const [placeless] = changes.filter(({ member }) => memberIndex(member) === undefined);
  if (placeless) return { ok: false, problem: `${nameOn(placeless.member)} never has a ballot.` };
  const changed = changes.map((change) => ({ ...change, from: ballotOf(roll, change.member) }));
  const [unlisted] = complete ? [] : changed.filter(({ from }) => from === undefined);
  if (unlisted)
    return {
      ok: false,
      problem: `The roll is not complete and does not say how ${nameOn(unlisted.member)} voted.`,
    };
  return { ok: true, roll: changedRoll(roll, changes), tally: changedTally(tally, changed), changed };
}

function changedRoll(roll: Roll, changes: readonly Change[]): Roll {
  const next = emptyRoll();
  for (const { member, to } of changes) enter(next, member, to);
  for (const { member, ballot } of ballots(roll)) enter(next, member, ballot);
  return next;
}

function changedTally(tally: Tally, changed: readonly Changed[]): Tally {
  const counts = { ...tally, absent: tally.absent ?? 0 };
  for (const { from, to } of changed) {
    if (from) counts[from] -= 1;
    counts[to] += 1;
  }
  return tally.absent === undefined && counts.absent <= 0 ? { ...counts, absent: undefined } : counts;
}
