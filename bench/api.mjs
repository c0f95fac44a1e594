import { benchServed } from './served.mjs';

/** What programs ask most: one decision, lists, a roll as CSV, a member, a search, a case, an answer that is known already. */
const mix = [
  '/api/v1/decisions/A/RES/69/188',
  '/api/v1/decisions/A/RES/69/188/ballots?format=csv',
  '/api/v1/decisions/S/RES/1593(2005)/meaning',
  '/api/v1/decisions?body=SC&member=CHN&ballot=no',
  '/api/v1/decisions?lineage=dprk-human-rights',
  '/api/v1/search?q=north+korea+icc',
  '/api/v1/members/PRK',
  '/api/v1/members/PRK/ballots?lineage=dprk-human-rights',
  '/api/v1/decisions/A/RES/69/188/citation?format=bibtex',
  '/api/v1/routes/PRK',
];
/** @param {string} record */
export const benchApi = (record) => benchServed({ record, title: 'API', warm: mix, mix });
