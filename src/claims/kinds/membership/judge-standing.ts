import { type MemberCode, nameOn, romeStatuteOn } from '../../../members/index.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { endOfTime, isChecked, partyOn, standingGround, standingSentence } from '../standing-with-court.ts';
import type { Answer } from '../statement.ts';

/** How a state can stand with the Statute; a signatory is no party. */
export type Relation = 'party' | 'ratified' | 'signatory' | 'signed-only' | 'left';

/** What is said of a state and the Statute. */
export interface Sense {
  readonly relation: Relation;
  readonly denied: boolean;
  readonly tense: 'is' | 'was';
}

/** The day of which it is said, and whether the text tells it. */
export interface Day {
  readonly date?: string | undefined;
  /** The text dates it in the sentence, or speaks of its own day. */
  readonly isTold: boolean;
}

/** Whether states stood so with the Rome Statute. Contradicted only by a checked row and on a day that the text tells. */
export function judgeStanding(
  members: readonly MemberCode[],
  { relation, denied }: Sense,
  { date, isTold }: Day,
): Answer {
  const basis = {
    grounds: members.map((code) => standingGround(code, date)),
    because: `${listed(members.map((code) => standingSentence(code, date)))}.`,
  };
  const held = members.map((code) => holds(code, { relation, denied }, date));
  if (held.every((one) => one !== undefined && one !== denied))
    return { ...basis, verdict: 'supported', rule: 'member-as-recorded' };
  const wrong = members.filter((_, at) => held[at] !== undefined && held[at] === denied);
  if (wrong.length === 0 || (date !== undefined && !isTold))
    return {
      ...basis,
      verdict: 'uncheckable',
      rule: 'member-then-unsaid',
      because: `${basis.because} The text does not say of which day it speaks.`,
    };
  // A state that only signed is a signatory, though no party.
  if (relation === 'signatory')
    return {
      ...basis,
      verdict: 'imprecise',
      rule: 'member-differs',
      corrections: corrections(wrong, { denied, date }),
    };
  if ((relation !== 'party' && relation !== 'ratified') || !wrong.every(isChecked))
    return { ...basis, verdict: 'uncheckable', rule: 'member-then-unsaid' };
  return {
    ...basis,
    verdict: 'contradicted',
    rule: 'member-differs',
    corrections: corrections(wrong, { denied, date }),
  };
}

const corrections = (
  wrong: readonly MemberCode[],
  { denied, date }: { denied: boolean; date: string | undefined },
) =>
  wrong.map((code) => ({
    field: nameOn(code, date),
    said: denied ? 'not a party' : 'a party',
    record: standingSentence(code, date),
  }));

/** Undefined where it was so at some time and not at another, and no day is known. */
function holds(
  code: MemberCode,
  { relation, denied }: Omit<Sense, 'tense'>,
  date: string | undefined,
): boolean | undefined {
  const { signed, until, since } = romeStatuteOn(code, date ?? endOfTime);
  const party = partyOn(code, date);
  switch (relation) {
    case 'party':
      // "Is a party", of one that became a party and never left.
      return party ?? (until === undefined && !denied ? true : undefined);
    case 'ratified':
      return ratified(code, date);
    case 'signatory':
      return signed !== undefined || since !== undefined;
    case 'signed-only':
      return party === undefined ? undefined : signed !== undefined && !party;
    case 'left':
      return until !== undefined && (date === undefined || until <= date)
        ? true
        : party === undefined
          ? undefined
          : false;
  }
}

/** Days at most from a ratification to the first day on which the Statute is in force (article 126). */
const longestWait = 92;

/** By the day; undefined in the weeks before it came into force, in which it was deposited some day. */
function ratified(code: MemberCode, date: string | undefined): boolean | undefined {
  if (romeStatuteOn(code, date ?? endOfTime).since !== undefined) return true;
  if (date === undefined) return false;
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + longestWait * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return romeStatuteOn(code, later).since === undefined ? false : undefined;
}
