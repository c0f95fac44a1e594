import { findNames, nameOn, officialNameOn, shippedTable } from '../members/index.ts';

/** Phrases any of which will do: `North Korea` or what the titles write for it. */
export type SearchTerm = readonly string[];

/**
 * What a person's words mean in the language of titles: a name of a member stands for its other names too ("north
 * korea" finds "Democratic People's Republic of Korea"), an abbreviation of `data/abbreviations.csv` for its words, and
 * every other word for itself. Empty for a text without letters or digits.
 */
export function searchTerms(words: string): readonly SearchTerm[] {
  const names = findNames(capitalised(words));
  const terms: SearchTerm[] = [];
  let at = 0;
  for (const { start, end, options } of names) {
    terms.push(...singleWords(words.slice(at, start)));
    const others = options.flatMap(({ code }) => [nameOn(code), officialNameOn(code)]);
    terms.push([...new Set([words.slice(start, end), ...others].map(plain))]);
    at = end;
  }
  return [...terms, ...singleWords(words.slice(at))];
}

/** Terms in the language of the index, all of which must occur. */
export const matchAll = (terms: readonly SearchTerm[]): string => terms.map(matchAny).join(' AND ');

/** Any of which must occur. */
export const matchOne = (terms: readonly SearchTerm[]): string => terms.map(matchAny).join(' OR ');

const matchAny = (term: SearchTerm): string => `(${term.map((phrase) => `"${phrase}"`).join(' OR ')})`;

/** Names are known by their capitals, which nobody types into a search. Symbols such as A/RES/69/188 stay as they are. */
const capitalised = (words: string): string =>
  words.replace(/(?<![\p{L}\p{N}/])\p{Ll}/gu, (first) => first.toUpperCase());

const singleWords = (text: string): SearchTerm[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const meant = abbreviations().get(word.toUpperCase());
    return meant ? [word, meant] : [word];
  });

/** Letters, digits and single spaces: a phrase as the index splits it. */
const plain = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

let known: ReadonlyMap<string, string> | undefined;

function abbreviations(): ReadonlyMap<string, string> {
  known ??= new Map(
    shippedTable('abbreviations.csv').map((row) => [row('abbreviation'), plain(row('words'))]),
  );
  return known;
}
