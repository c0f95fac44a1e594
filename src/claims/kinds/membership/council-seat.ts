import { councilTerms } from '../../../members/index.ts';
import { seatReader } from './seat.ts';

/** Seats on the Security Council, permanent ones among them. The table covers the terms to the end of 2026. */
export const councilSeat = seatReader({
  name: 'Security Council',
  body: 'SC',
  named: '(?:security )?council',
  gate: /council|\belected (?:for|member)|\bseat\b/,
  terms: councilTerms,
  ground: {
    label: 'Members of the Security Council by term, held against the rolls of its votes',
    source: 'data/council-terms.csv',
    address: 'https://main.un.org/securitycouncil/en/content/countries-elected-members',
  },
  from: '1946-01-01',
  to: '2027-01-01',
});
