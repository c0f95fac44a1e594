import type { MemberCode } from './code.ts';
import { memberFromSource } from './source-name.ts';

/** Words in the longest name of a member in a list ("United Kingdom of Great Britain and Northern Ireland"). */
const longestName = 9;

/** "(on behalf of the States Members of the United Nations that are members of the Group of 77 and China)" */
const capacity = /[([](?:o[nf] behalf|in its capacity)(?:[^()[\]]|\([^()]*\))*[)\]]/gi;
/** ", on behalf of the Group of African States", to the end */
const capacityToEnd = /,\s*on behalf of .*$/i;

/**
 * Members named in a list as sources print it: "Albania, Bosnia and Herzegovina and Cuba (on behalf of …)". In the
 * order of the list, each once. A part between commas that holds anything but names ("submitted by the Chair, Ahmed
 * Magdy (Egypt)") names nobody and comes back in `unread`. Both empty for an empty text.
 */
export function membersListed(
  text: string,
  date?: string,
): { readonly members: readonly MemberCode[]; readonly unread: readonly string[] } {
  const plain = text.replace(capacity, ' ').replace(capacityToEnd, '').replace(/\s+/g, ' ').trim();
  const whole = memberFromSource(plain, date);
  if (whole) return { members: [whole], unread: [] };
  const members = new Set<MemberCode>();
  const unread: string[] = [];
  for (const part of plain.split(/\s*[,;]\s*/).filter((words) => /\p{L}/u.test(words))) {
    const named = namesInARow(part, date);
    if (named) for (const code of named) members.add(code);
    else unread.push(part);
  }
  return { members: [...members], unread };
}

/** "Bosnia and Herzegovina and Cuba": the longest name first, "and" between. Undefined where another word stands. */
function namesInARow(part: string, date?: string): readonly MemberCode[] | undefined {
  const words = part.split(' ');
  const codes: MemberCode[] = [];
  for (let at = 0; at < words.length; ) {
    const read = longestNameAt(words, at, date);
    if (read) codes.push(read.code);
    else if (!/^and$/i.test(words[at] ?? '')) return undefined;
    at = read?.end ?? at + 1;
  }
  return codes;
}

function longestNameAt(
  words: readonly string[],
  at: number,
  date?: string,
): { code: MemberCode; end: number } | undefined {
  for (let end = Math.min(words.length, at + longestName); end > at; end--) {
    const code = memberFromSource(words.slice(at, end).join(' '), date);
    if (code) return { code, end };
  }
  return undefined;
}
