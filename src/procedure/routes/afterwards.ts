import { article } from './articles.ts';
import type { Condition } from './model.ts';

/**
 * What is decided once a situation has come to the Court, whichever way it came. None of it closes a route beforehand: the
 * Prosecutor and the Court judge it case by case, the Council by a new resolution.
 */
export const afterwards = (): readonly Condition[] => [
  {
    name: 'the Prosecutor finds a reasonable basis',
    state: 'unknown',
    why: 'Judged by the Prosecutor from the information at hand; a referral does not bind.',
    basis: article('rome-53'),
  },
  {
    name: 'no State genuinely deals with the case itself (complementarity), and it is grave enough',
    state: 'unknown',
    why: 'Judged by the Court for each case and person, not for a situation.',
    basis: article('rome-17'),
  },
  {
    name: 'the Council does not defer it',
    state: 'unknown',
    why: 'No deferral of a situation is known. S/RES/1422 (2002) and S/RES/1487 (2003) deferred, each for a year, cases against peacekeepers of States that are not parties.',
    basis: article('rome-16'),
    mark: 'M',
  },
];
