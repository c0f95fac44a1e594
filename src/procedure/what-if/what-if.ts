import { permanentMembers } from '../../members/index.ts';
import { type Tally, tallyOf } from '../../record/index.ts';
import { outcome, type VoteOutcome } from '../outcome.ts';
import type { Question } from '../question.ts';
import { decidingOf, type Voted } from '../reckoning.ts';
import { ruleFor } from '../rule-for.ts';
import type { Ruling } from '../ruling.ts';
import { type Change, type Changed, changeBallots } from './change-ballots.ts';
import { councilTurning } from './council-turning.ts';
import type { Turn } from './turn.ts';
import { turning } from './turning.ts';

/** What would have come of a vote with other ballots. */
export type WhatIf =
  | {
      readonly ok: true;
      readonly ruling: Ruling;
      readonly before: VoteOutcome;
      readonly after: VoteOutcome;
      /** After the changes under the other majority, where it is not known which one was required. */
      readonly otherwise?: VoteOutcome | undefined;
      readonly tally: Tally;
      readonly changed: readonly Changed[];
      /** What would turn the result as it then stands, the fewest members first; empty where nothing known does. */
      readonly turns: readonly Turn[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * The outcome under the rule after some ballots change, and the smallest changes that would turn it. Without changes:
 * what would have turned the vote as it was.
 *
 * @param on the text that an amendment, a part or a motion bears on, where it is known
 */
export function whatIf(voted: Voted, changes: readonly Change[], on?: Question): WhatIf {
  const tally = voted.tally ?? (voted.complete ? tallyOf(voted.roll) : undefined);
  if (!tally) return { ok: false, problem: 'The record has no figures of this vote.' };
  const result = changeBallots({ roll: voted.roll, tally, complete: voted.complete }, changes);
  if (!result.ok) return result;
  const ruling = ruleFor(voted, on);
  const after = { ...voted, roll: result.roll, tally: result.tally };
  const deciding = decidingOf(after, result.tally);
  return {
    ok: true,
    ruling,
    before: outcome(tally, ruling.majority, decidingOf(voted, tally)),
    after: outcome(result.tally, ruling.majority, deciding),
    otherwise: ruling.otherwise && outcome(result.tally, ruling.otherwise, deciding),
    tally: result.tally,
    changed: result.changed,
    turns: turnsOf(after, result.tally, ruling),
  };
}

function turnsOf(voted: Voted, tally: Tally, { majority }: Ruling): readonly Turn[] {
  const counts = { ...tally, absent: tally.absent ?? 0 };
  const { permanentNo, members } = decidingOf(voted, tally);
  if (!majority.vetoable) return turning(counts, majority, members);
  if (!permanentNo) return [];
  const others = permanentMembers(voted.heldOn ?? '9999-12-31').filter((code) => !permanentNo.includes(code));
  return councilTurning(counts, majority, { against: permanentNo, others });
}
