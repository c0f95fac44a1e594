import { type MemberCode, member, nameOn, officialNameOn } from '../../members/index.ts';

/** Words that titles are full of and that tell no decision from another. */
const empty = new Set(
  'the and for with from that this into its their over under upon out all any are was were been has had have not than then also other others which who whom whose when where while will would could should may might about after before between during against among being both each more most such these those there they them between on of in to at by as an or is it be'.split(
    ' ',
  ),
);

/**
 * A word cut to what its forms have in common ("Palestine", "Palestinians" → "palest"), or undefined for one that
 * says nothing of a subject. Expects lower case.
 */
export function stem(word: string): string | undefined {
  if (word.length < 3 || empty.has(word)) return undefined;
  const bare = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return bare.length > 6 ? bare.slice(0, 6) : bare;
}

/** The stems of a text in lower case, each once. */
export function stemsOf(lower: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of lower.matchAll(/[\p{L}\d]+/gu)) {
    const found = stem(word);
    if (found) stems.add(found);
  }
  return stems;
}

const names = new Map<MemberCode, ReadonlySet<string>>();

/** The stems of a member's names: a title says "Syrian Arab Republic" where a text says "Damascus". */
export function stemsOfMember(code: MemberCode): ReadonlySet<string> {
  const known = names.get(code);
  if (known) return known;
  const former = member(code)?.successors[0];
  const all = [nameOn(code), officialNameOn(code), former ? officialNameOn(former) : ''].join(' ');
  const stems = stemsOf(all.toLowerCase());
  names.set(code, stems);
  return stems;
}
