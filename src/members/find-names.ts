import type { MemberCode } from './code.ts';
import { type Resolution, resolveMeaning } from './name-meaning.ts';
import { type NameMeaning, type NameUse, namePhrases } from './name-phrase.ts';
import { nameRows } from './name-table.ts';

/** A span of text that names a member: `text.slice(start, end)`. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly use: NameUse;
  /** Whom it can mean and when; more than one code for "Congo", "Korea", "Dominicans", "Moscow". */
  readonly options: readonly NameMeaning[];
}

interface Entry {
  readonly phrase: string;
  /** Undefined for a phrase that holds a name and means no member ("Latin America"). */
  readonly meant?: Meant | undefined;
}

interface Meant {
  readonly use: NameUse;
  readonly options: NameMeaning[];
}

interface Found {
  readonly entry: Entry;
  readonly end: number;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

/**
 * Every mention of a member in running text, in order and without overlap: the longest phrase that starts at a word
 * wins, so "South Sudan" is not "Sudan". Case counts ("us" is not "US"); all capitals are read too. Time grows with
 * the length of the text only. Empty for a text without names.
 */
export function findNames(text: string): readonly NameMention[] {
  index ??= buildIndex();
  const mentions: NameMention[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at = inWord(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
      continue;
    }
    const end = wordEnd(text, at);
    const found = mayBegin(text, at) ? longestAt(text, at, index.get(text.slice(at, end))) : undefined;
    if (found?.entry.meant) mentions.push(mentionOf(text, at, found.end, found.entry.meant));
    at = found?.end ?? end;
  }
  return mentions;
}

const mentionOf = (text: string, start: number, end: number, { use, options }: Meant): NameMention => ({
  start,
  end,
  text: text.slice(start, end),
  use,
  options,
});

/**
 * Whom a mention means on a day, or now. What the day leaves open, `among` may settle: those who sat on the body that
 * voted, or stand on its roll ("Korea" in the Council of 2014 is `KOR`).
 */
export function resolveMention(
  mention: NameMention,
  date?: string,
  among: (code: MemberCode) => boolean = () => true,
): Resolution {
  const resolved = resolveMeaning(mention.options, date);
  if (resolved.kind !== 'ambiguous') return resolved;
  const possible = resolved.options.filter(({ code }) => among(code));
  return possible.length === 0 ? resolved : resolveMeaning(possible, date);
}

function longestAt(text: string, at: number, entries: readonly Entry[] = []): Found | undefined {
  for (const entry of entries) {
    const end = phraseEnd(text, at, entry.phrase);
    if (end !== undefined && (entry.phrase.endsWith('$') || !inWord(text.charCodeAt(end))))
      return { entry, end };
  }
  return undefined;
}

/** Where a phrase that starts at `at` ends; a space stands for any white space or a hyphen, an apostrophe or hyphen for its kin. */
function phraseEnd(text: string, at: number, phrase: string): number | undefined {
  if (text.startsWith(phrase, at)) return at + phrase.length;
  let end = at;
  for (let letter = 0; letter < phrase.length; letter++, end++) {
    const wanted = phrase.charCodeAt(letter);
    const found = text.charCodeAt(end);
    if (wanted === space && isSpace(found)) while (isSpace(text.charCodeAt(end + 1))) end++;
    else if (found !== wanted && !kin.get(wanted)?.includes(found)) return undefined;
  }
  return end;
}

const space = 32;
/** Space, tab, line ends, no-break space. */
const isSpace = (code: number): boolean => code === space || (code >= 9 && code <= 13) || code === 0xa0;
/** What is written for a space ("North-Korea"), an apostrophe (’ ‘ ʼ) and a hyphen (‐ ‑ –). */
const kin: ReadonlyMap<number, readonly number[]> = new Map([
  [space, [45]],
  [39, [0x2019, 0x2018, 0x2bc]],
  [45, [0x2010, 0x2011, 0x2013]],
]);

/** A name begins with a capital, or has one as its second letter (eSwatini). */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 97 || code > 122 || (text.charCodeAt(at + 1) >= 65 && text.charCodeAt(at + 1) <= 90);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (inWord(text.charCodeAt(end))) end++;
  return end;
}

const inWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
/** Latin letters with their accents, and any script below the general punctuation or above the symbols. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000) ||
  code >= 0x2c00;

/** Phrases by their first word, the longest first. */
function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of [...readEntries().values()].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const first = entry.phrase.slice(0, wordEnd(entry.phrase, 0));
    const known = byFirstWord.get(first);
    if (known) known.push(entry);
    else byFirstWord.set(first, [entry]);
  }
  return byFirstWord;
}

function readEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { use, phrase } of nameRows()) {
    if (use !== 'not') continue;
    for (const spelling of spellings(phrase)) entries.set(spelling, { phrase: spelling });
  }
  for (const { phrase, use, ...meaning } of namePhrases()) {
    for (const spelling of spellings(phrase)) {
      const known = entries.get(spelling);
      if (known) addMeaning(known, meaning);
      else entries.set(spelling, { phrase: spelling, meant: { use, options: [meaning] } });
    }
  }
  for (const { meant } of entries.values()) meant?.options.sort((a, b) => pastLast(a) - pastLast(b));
  return entries;
}

const pastLast = ({ to }: NameMeaning): number => (to === undefined ? 0 : 1);

/** "Turkiye" is a name of its own and what "Türkiye" is without accents: one meaning. */
function addMeaning({ meant }: Entry, { code, from, to, onlyThen }: NameMeaning): void {
  if (meant?.options.some((known) => known.code === code && known.from === from && known.to === to)) return;
  meant?.options.push({ code, from, to, onlyThen });
}

/** As written, without accents, and both in capitals. */
function spellings(phrase: string): ReadonlySet<string> {
  const bare = phrase.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set([phrase, bare, phrase.toUpperCase(), bare.toUpperCase()]);
}
