import { allMembers, isMemberOn, type MemberCode, permanentMembers } from '../members/index.ts';
import { type Decision, membersWho, type Roll, type Tally, tallyOf } from '../record/index.ts';
import { type Deciding, outcome, type VoteOutcome } from './outcome.ts';
import type { Question } from './question.ts';
import { ruleFor } from './rule-for.ts';
import type { Ruling } from './ruling.ts';

/** A vote as the record has it: what it was on, and the figures. */
export type Voted = Question & Pick<Decision, 'roll' | 'complete'> & Partial<Pick<Decision, 'tally'>>;

/** A vote under the rule that governs it. */
export interface Reckoning {
  readonly ruling: Ruling;
  /** Undefined where the record has no figures. */
  readonly outcome?: VoteOutcome | undefined;
  /** What the other majority would have decided, where it is unknown which one was required. */
  readonly otherwise?: VoteOutcome | undefined;
}

/**
 * What a vote decided under its rule. Counts are those of the tally; where there is none, those of the roll if it is whole.
 *
 * @param on the text that an amendment, a part or a motion bears on, where it is known
 */
export function reckon(voted: Voted, on?: Question): Reckoning {
  const ruling = ruleFor(voted, on);
  const tally = voted.tally ?? (voted.complete ? tallyOf(voted.roll) : undefined);
  if (!tally) return { ruling };
  const deciding = decidingOf(voted, tally);
  const { majority, otherwise } = ruling;
  return {
    ruling,
    outcome: outcome(tally, majority, deciding),
    otherwise: otherwise && outcome(tally, otherwise, deciding),
  };
}

/** What decides beside the tally: the permanent members' noes, and how many members there were. */
export function decidingOf(
  { body, heldOn, roll }: Pick<Voted, 'body' | 'heldOn' | 'roll'>,
  tally: Tally,
): Deciding {
  if (body === 'SC') return { permanentNo: permanentNoes(roll, tally, heldOn) };
  if (body === 'GA' && heldOn) return { members: membershipOn(heldOn) };
  return {};
}

/**
 * Permanent members that voted no. Undefined where the roll does not name everyone who did and none of those it names is
 * permanent: one may be among the others.
 */
function permanentNoes(roll: Roll, tally: Tally, heldOn?: string): readonly MemberCode[] | undefined {
  const against = membersWho(roll, 'no');
  const permanent = permanentMembers(heldOn ?? yearless);
  const found = against.filter((code) => permanent.includes(code));
  return found.length > 0 || against.length >= tally.no ? found : undefined;
}

/** Without a date the permanent members of today and `SUN` cannot be told apart; those of today are taken. */
const yearless = '9999-12-31';

/** Members of the United Nations on a day, in numbers. */
export const membershipOn = (day: string): number =>
  allMembers.filter(({ code }) => isMemberOn(code, day)).length;
