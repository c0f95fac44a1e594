import { type MemberCode, nameOn, romeStatuteOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Ground } from '../checked.ts';

/** A day behind everything that the tables hold: what never was is not so then either. */
export const endOfTime = '9999-12-31';

/** Whether a state was a party to the Rome Statute: on a day, or without one whether it always or never was. */
export function partyOn(code: MemberCode, day: string | undefined): boolean | undefined {
  if (day !== undefined) return romeStatuteOn(code, day).party;
  const status = romeStatuteOn(code, endOfTime);
  if (status.since === undefined) return false;
  return undefined;
}

/** "Syria was no party to the Rome Statute on 22 May 2014; it signed on 29 November 2000 and did not ratify" */
export function standingSentence(code: MemberCode, day: string | undefined): string {
  const { party, since, until, signed } = romeStatuteOn(code, day ?? endOfTime);
  const name = nameOn(code, day);
  const when = day === undefined ? '' : ` on ${spellDate(day)}`;
  if (since && party)
    return `${name} ${day ? 'was' : 'is'} a party to the Rome Statute${when}, since ${spellDate(since)}`;
  if (since && until)
    return `${name} was a party to the Rome Statute from ${spellDate(since)} to the day before ${spellDate(until)}`;
  const signature = signed
    ? `; it signed on ${spellDate(signed)} and had not ratified`
    : ' and had not signed it';
  return day
    ? `${name} was no party to the Rome Statute${when}${signature}`
    : `${name} never became a party to the Rome Statute`;
}

/** The table of the parties as what an answer rests on, with how far the state's row was checked. */
export function standingGround(code: MemberCode, day: string | undefined): Ground {
  const { mark, note } = romeStatuteOn(code, day ?? endOfTime);
  return {
    label: `Status of the Rome Statute: ${standingSentence(code, day)}${note ? ` (${note})` : ''}`,
    source: 'data/rome-statute.csv',
    address:
      'https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-10&chapter=18&clang=_en',
    mark,
  };
}

/** Whether a row is more than memory and in no conflict: only then may it contradict. */
export const isChecked = (code: MemberCode): boolean => {
  const { mark } = romeStatuteOn(code, endOfTime);
  return mark === undefined || typeof mark === 'number';
};
