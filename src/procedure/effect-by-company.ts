import type { MemberCode } from '../members/index.ts';
import { ballotOf, type Decision, membersWho, type Roll } from '../record/index.ts';
import type { Cast, Effect } from './effect.ts';

/** What the ballots and sponsors of an amendment and of its text say together. */
export interface Company {
  readonly effect: Extract<Effect, 'supports' | 'opposes'>;
  readonly because: string;
}

/** The shares of the two sides that voted for the text must lie this far apart before anything is read from them. */
const apart = 0.3;

/** So many members on each side, at least, with a ballot on the text. */
const enough = 5;

/**
 * Whether an amendment was its text's friends' or its opponents' affair. Undefined where ballots do not tell, and for one
 * that was carried: those who wanted it then voted for a text that was no longer the one they amended.
 */
export function companyOf(cast: Cast, text: Pick<Decision, 'roll' | 'sponsors'>): Company | undefined {
  return bySponsors(cast, text) ?? (wasCarried(cast) ? undefined : byBallots(cast, text));
}

/** By its ballots, or by what the record says where it has none. */
const wasCarried = ({ roll, outcome }: Cast): boolean =>
  outcome === 'adopted' ||
  (roll !== undefined && membersWho(roll, 'yes').length > membersWho(roll, 'no').length);

function bySponsors(cast: Cast, text: Pick<Decision, 'roll' | 'sponsors'>): Company | undefined {
  const main = (cast.sponsors ?? []).filter(({ role }) => role === 'main').map(({ member }) => member);
  if (main.length === 0) return undefined;
  const sponsored = main.filter((code) => text.sponsors.some(({ member }) => member === code));
  if (sponsored.length === main.length)
    return { effect: 'supports', because: 'Its sponsors are sponsors of the text.' };
  const against = main.filter((code) => ballotOf(text.roll, code) === 'no');
  return against.length === main.length && sponsored.length === 0
    ? { effect: 'opposes', because: 'Its main sponsors voted against the text itself.' }
    : undefined;
}

function byBallots({ roll }: Cast, { roll: onText }: Pick<Decision, 'roll'>): Company | undefined {
  if (!roll) return undefined;
  const [yes, no] = [sideOn(membersWho(roll, 'yes'), onText), sideOn(membersWho(roll, 'no'), onText)];
  if (yes.voted < enough || no.voted < enough) return undefined;
  const difference = yes.forIt / yes.voted - no.forIt / no.voted;
  if (Math.abs(difference) < apart) return undefined;
  return {
    effect: difference > 0 ? 'supports' : 'opposes',
    because:
      `Of the ${yes.voted} who voted for it and then on the text, ${yes.forIt} were for the text; of the ${no.voted} ` +
      `who voted against it, ${no.forIt} were.`,
  };
}

/** How many of these members cast a ballot on the text, abstentions included, and how many of them a yes. */
function sideOn(members: readonly MemberCode[], roll: Roll) {
  const ballots = members.map((code) => ballotOf(roll, code)).filter((each) => each && each !== 'absent');
  return { voted: ballots.length, forIt: ballots.filter((each) => each === 'yes').length };
}
