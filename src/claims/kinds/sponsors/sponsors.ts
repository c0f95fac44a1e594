import { kindOf } from '../reader.ts';
import { sponsorCount } from './sponsor-count.ts';
import { sponsorsNamed } from './sponsors-named.ts';

/** Who drafted, tabled and sponsored a text, and how many did. */
export const sponsors = kindOf('sponsors', [sponsorCount, sponsorsNamed]);
