import { say, toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';
import { courtTerms } from './terms-of-courts.ts';
import { outcomeTerms } from './terms-of-outcomes.ts';
import { placeTerms } from './terms-of-places.ts';
import { recordTerms } from './terms-of-the-record.ts';
import { voteTerms } from './terms-of-votes.ts';

/** The glossary: sections in the order of reading, each with its terms by id. */
export const sections = [
  { id: 'outcomes', title: toSay('What becomes of a text'), terms: outcomeTerms },
  { id: 'votes', title: toSay('How votes are cast and counted'), terms: voteTerms },
  { id: 'places', title: toSay('Who decides'), terms: placeTerms },
  { id: 'courts', title: toSay('What it binds to, and the Court'), terms: courtTerms },
  { id: 'record', title: toSay('Words of this site'), terms: recordTerms },
] as const;

export type TermId =
  | keyof typeof outcomeTerms
  | keyof typeof voteTerms
  | keyof typeof placeTerms
  | keyof typeof courtTerms
  | keyof typeof recordTerms;

/** Every term with its id, in the order of the page. */
export const allTerms: readonly (readonly [id: string, term: TermEntry])[] = sections.flatMap(({ terms }) =>
  Object.entries<TermEntry>(terms),
);

/** The name of a term by its id, in the language of the site; the id itself for none. */
export function termName(id: string): string {
  const term = allTerms.find(([each]) => each === id)?.[1];
  return term ? say(term.name) : id;
}
