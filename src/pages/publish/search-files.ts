import { formatTally } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import type { Site } from '../site.ts';
import { linkBetween, placeOf } from './place.ts';

/** A line of the index: what is shown and searched, and where it leads from the search page. */
export type IndexLine = readonly [
  symbol: string,
  title: string,
  date: string,
  body: string,
  tally: string,
  link: string,
];

/** The index for searching in the browser: every published decision. Empty where no decision is published. */
export function searchFiles(
  { record }: Site,
  published: ReadonlySet<string>,
): readonly { readonly place: string; readonly bytes: Uint8Array }[] {
  const lines = record
    .decisions()
    .flatMap(({ id, symbol, draft, title, heldOn, body, tally }): readonly IndexLine[] => {
      const path = decisionPath(id);
      if (!published.has(path)) return [];
      const link = linkBetween(placeOf('/search'), placeOf(path));
      return [[symbol ?? draft ?? id, title, heldOn ?? '', body, tally ? formatTally(tally) : '', link]];
    });
  return [{ place: 'search/index.json', bytes: new TextEncoder().encode(`${JSON.stringify(lines)}\n`) }];
}
