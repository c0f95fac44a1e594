import type { Sentence } from './sentences.ts';
import type { Span } from './source-text.ts';

/** Characters; the roll of a hundred and ninety-three members takes about three thousand. */
const longestList = 4000;
/** A label is short: "Voting against (6):" */
const longestLabel = 80;

/**
 * A label and the entries under it, or entries in a row, read as one: "Votes Against:" with seven lines of names, "In
 * favour: 20", "Against: 07", "Abstentions: 20" over three lines. `names` are the members named in the text, in order,
 * `rows` the lines of tables, each a vote of its own.
 */
export function joinLists(
  text: string,
  sentences: readonly Sentence[],
  { names, rows }: { readonly names: readonly Span[]; readonly rows: readonly Span[] },
): readonly Sentence[] {
  const joined: Sentence[] = [];
  let onlyNames = false;
  let name = 0;
  let row = 0;
  for (const sentence of sentences) {
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) name++;
    const last = joined.at(-1);
    const isRoll = isOnlyNames(text, sentence, names, name);
    while ((rows[row]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) row++;
    const ofTable = (rows[row]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    const entry = (sentence.kind === 'item' && !ofTable) || isRoll;
    const inRow =
      last?.kind === 'item' && (onlyNames === isRoll || isRoll) && last.paragraph === sentence.paragraph;
    const goesOn = last !== undefined && entry && (isLabel(text, last) || inRow || (onlyNames && isRoll));
    onlyNames = isRoll;
    if (goesOn && sentence.end - last.start < longestList)
      joined[joined.length - 1] = { ...last, kind: 'item', end: sentence.end, paragraph: sentence.paragraph };
    else joined.push(sentence);
  }
  return joined;
}

const isLabel = (text: string, { start, end }: Span): boolean =>
  end - start < longestLabel &&
  (text.charAt(end - 1) === ':' ||
    /^(?:[^.!?]*\b)?(?:against|favou?r|abstain\w*|abstentions?|yes|no)\b[^.!?a-z]*$/i.test(
      text.slice(start, end),
    ));

/** "China", "3. Cuba", "Iran, Syria and Venezuela": names and what stands between them, nothing else. */
function isOnlyNames(text: string, { start, end }: Span, names: readonly Span[], first: number): boolean {
  let at = start;
  let found = false;
  for (let next = first; (names[next]?.start ?? end) < end; next++) {
    const name = names[next];
    if (!name || !between.test(text.slice(at, name.start))) return false;
    found = true;
    at = name.end;
  }
  return found && between.test(text.slice(at, end));
}

const between = /^(?:[\s,;&()*•|.\d-]|\band\b|\bthe\b|\bof\b)*$/;
