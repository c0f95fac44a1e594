import type { Body } from './body.ts';
import { type Named, numbersIn, type Spoken } from './numbers.ts';
import { bodyWords } from './spoken.ts';
import { symbolOf } from './symbol.ts';
import { type FoundSymbol, readShort, readWritten, short, written } from './written.ts';

/** "resolution 69/188", "Res. 1593", "UNSCR 1593", "S/RES/1718 (2006), 1874 (2009)"; the numbers are read where this ends */
const opening =
  '(?:(?<!draft )\\bresolutions?|\\bRes\\.?|(?<=UNSC|UNGA|HRC)R)(?: (?:no\\.?|number))?[ -](?=\\d|E?S-\\d)' +
  '|(?<=\\b(?:UNGA|HRC) )(?=\\d{1,2}\\/\\d)' +
  '|(?<=\\(\\d{4}\\))(?:,? and |, ?)(?=\\d{3,4} ?\\(\\d{4}\\))';

const bodyGroups = bodyWords.map(([, words]) => `\\b(${words})(?:\\b|(?=R ))`).join('|');

const things = new RegExp(
  `(?:(?<![\\w.-])|(?<=resolutions?|decisions?))(?<written>${written})|(?<short>${short})|(?<opening>${opening})|${bodyGroups}`,
  'gi',
);

/**
 * Every symbol that a text mentions, in order of place: written in full, or said ("resolution 69/188", "UNSCR
 * 1593", "resolutions 1970 (2011) and 1973 (2011)", "S/9696 and Corr.1"). What could be several bodies' text is read
 * by the body that the words name, or that the text named last; where that leaves it open, it is left out or has
 * `alternatives`. Takes time linear in the length of the text.
 */
export function findSymbols(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let named: Named | undefined;
  let readTo = 0;
  for (const match of text.matchAll(things)) {
    if (match.index < readTo) continue;
    const end = match.index + match[0].length;
    const body = bodyOf(match);
    if (body) {
      named = { body, start: match.index, end };
    } else {
      const mentions = read(text, match, named, found.at(-1));
      found.push(...mentions.found);
      readTo = mentions.end;
    }
  }
  return found;
}

function bodyOf(match: RegExpExecArray): Body | undefined {
  const before = match.length - bodyWords.length;
  return bodyWords.find((_, at) => match[before + at] !== undefined)?.[0];
}

interface Mentions {
  readonly found: readonly FoundSymbol[];
  /** Where reading goes on. */
  readonly end: number;
}

function read(
  text: string,
  match: RegExpExecArray,
  named: Named | undefined,
  last: FoundSymbol | undefined,
): Mentions {
  const { index, groups } = match;
  const end = index + match[0].length;
  if (groups?.written !== undefined) return upTo(readWritten(text, index, groups.written), end);
  if (groups?.short !== undefined) return upTo(last ? readShort(match, last) : [], end);
  const numbers = numbersIn(text, index, end, named);
  return { found: numbers.spoken.map((spoken) => said(text, spoken)), end: numbers.end };
}

/** What was found, and reading goes on behind it; where nothing was, behind what looked like a symbol. */
const upTo = (found: readonly FoundSymbol[], end: number): Mentions => ({
  found,
  end: found.at(-1)?.end ?? end,
});

const said = (text: string, { start, end, parts, alternatives }: Spoken): FoundSymbol => ({
  start,
  end,
  text: text.slice(start, end),
  symbol: symbolOf(parts),
  sloppy: true,
  alternatives: alternatives.map(symbolOf),
});
