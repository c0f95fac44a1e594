import { allMembers, shippedTable } from '../../../members/index.ts';
import { seatReader } from './seat.ts';
import type { Term } from './seats.ts';

let terms: readonly Term[] | undefined;

/** Who sat on the Human Rights Council, as its rolls list them: `data/rights-council-terms.csv`. */
export function rightsCouncilTerms(): readonly Term[] {
  terms ??= shippedTable('rights-council-terms.csv').flatMap((row): Term[] => {
    const code = allMembers.find((member) => member.code === row('code'))?.code;
    return code
      ? [{ code, from: row('from'), to: row('to') || undefined, approximate: row('approximate') !== '' }]
      : [];
  });
  return terms;
}

/** Seats on the Human Rights Council, from its first session to the end of 2026. */
export const rightsCouncilSeat = seatReader({
  name: 'Human Rights Council',
  body: 'HRC',
  named: '(?:(?:human )?rights )?council',
  gate: /council|\belected (?:for|member)|\bseat\b/,
  terms: rightsCouncilTerms,
  ground: {
    label: 'Members of the Human Rights Council, as the rolls of its recorded votes list them',
    source: 'data/rights-council-terms.csv',
    address: 'https://www.ohchr.org/en/hr-bodies/hrc/past-members',
  },
  from: '2006-06-19',
  to: '2027-01-01',
});
