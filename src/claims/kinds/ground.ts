import { article, citation, type Provision } from '../../procedure/index.ts';
import type { Ground } from '../checked.ts';

/** A provision as what a claim rests on: what it is, what it says, and how far its text was checked. */
export const provisionGround = (provision: Provision): Ground => ({
  label: `${citation(provision)}: ${provision.says}`,
  source: 'data/procedure',
  address: provision.source === '' ? undefined : provision.source,
  mark: markOf(provision),
});

/** Read in the official text, or in one copy of it; from memory; of one whose number alone was seen there is no mark. */
function markOf({ checked, seen }: Provision): Ground['mark'] {
  if (checked === 'memory') return 'M';
  return checked === 'text' ? (seen === undefined ? 'O' : 1) : undefined;
}

/** How a situation comes before the International Criminal Court: by a party, by the Council, by the Prosecutor. */
export const waysToCourt = (): readonly Ground[] =>
  [article('rome-13-a'), article('rome-13-b'), article('rome-13-c')].map(provisionGround);
