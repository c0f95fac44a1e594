import { allMembers, nameOn, namesOverTime } from '../../members/index.ts';
import { formatTally, lineages } from '../../record/index.ts';
import { casePath, decisionPath, lineagePath, memberPath } from '../address/addresses.ts';
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

/** Where the index is. */
export const searchIndex = '/search/index.json';

/** The index for searching in the browser: every published member, case, question over the years and decision, the latest first. */
export function searchFiles(
  site: Site,
  published: ReadonlySet<string>,
): readonly { readonly place: string; readonly bytes: Uint8Array }[] {
  const lines = [...members(), ...cases(site), ...questions(), ...decisions(site)].flatMap(
    ({ path, line: [symbol, title, date, body, tally] }): readonly IndexLine[] =>
      published.has(path)
        ? [[symbol, title, date, body, tally, linkBetween(placeOf('/search'), placeOf(path))]]
        : [],
  );
  return [{ place: placeOf(searchIndex), bytes: new TextEncoder().encode(`${JSON.stringify(lines)}\n`) }];
}

interface Indexed {
  readonly path: string;
  readonly line: readonly [symbol: string, title: string, date: string, body: string, tally: string];
}

/** By every name that they have had. */
const members = (): readonly Indexed[] =>
  allMembers.map(({ code }) => {
    const names = namesOverTime(code, '9999-12-31').map(({ name }) => name);
    return { path: memberPath(code), line: [nameOn(code), [...names, code].join(', '), '', '', ''] };
  });

const cases = ({ cases: all }: Site): readonly Indexed[] =>
  all.map(({ id, title }) => ({ path: casePath(id), line: [title, '', '', '', ''] }));

const questions = (): readonly Indexed[] =>
  lineages().map(({ id, title }) => ({ path: lineagePath(id), line: [title, '', '', '', ''] }));

const decisions = ({ record }: Site): readonly Indexed[] =>
  record
    .decisions()
    .toReversed()
    .map(({ id, symbol, draft, title, heldOn, body, tally }) => ({
      path: decisionPath(id),
      line: [symbol ?? draft ?? id, title, heldOn ?? '', body, tally ? formatTally(tally) : ''],
    }));
