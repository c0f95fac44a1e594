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
  readonly meant?: { readonly use: NameUse; readonly options: NameMeaning[] } | undefined;
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
      at = isDigit(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
      continue;
    }
    const end = wordEnd(text, at);
    const entry = mayBegin(text, at) ? longestAt(text, at, index.get(text.slice(at, end))) : undefined;
    if (entry?.meant)
      mentions.push({ start: at, end: entry.end, text: text.slice(at, entry.end), ...entry.meant });
    at = entry?.end ?? end;
  }
  return mentions;
}

/** Whom a mention means on a day, or now. */
export const resolveMention = (mention: NameMention, date?: string): Resolution =>
  resolveMeaning(mention.options, date);

function longestAt(
  text: string,
  at: number,
  entries: readonly Entry[] = [],
): (Entry & { end: number }) | undefined {
  for (const entry of entries) {
    const end = phraseEnd(text, at, entry.phrase);
    if (end !== undefined) return { ...entry, end };
  }
  return undefined;
}

/** Where a phrase that starts at `at` ends; a space stands for any white space, an apostrophe or hyphen for its kin. */
function phraseEnd(text: string, at: number, phrase: string): number | undefined {
  let end = at;
  for (const letter of phrase) {
    const found = text[end] ?? '';
    if (letter === ' ') {
      if (!isSpace(found)) return undefined;
      while (isSpace(text[end + 1] ?? '')) end++;
    } else if (found !== letter && !kin(letter).includes(found || letter.concat('?'))) return undefined;
    end += letter === ' ' ? 1 : letter.length;
  }
  const next = text.charCodeAt(end);
  return isLetter(next) || isDigit(next) ? undefined : end;
}

const isSpace = (found: string): boolean =>
  found === ' ' || found === '\n' || found === '\u00a0' || found === '\t' || found === '\r';
const kin = (letter: string): string => (letter === "'" ? '’‘ʼ' : letter === '-' ? '‐‑–' : '');

/** A name begins with a capital, or has one as its second letter (eSwatini). */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 97 || code > 122 || (text.charCodeAt(at + 1) >= 65 && text.charCodeAt(at + 1) <= 90);
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Latin letters with their accents, and any script below the general punctuation or above the symbols. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000) ||
  code >= 0x2c00;

/** Phrases by their first word, the longest first. */
function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry>();
  for (const { use, phrase } of nameRows())
    if (use === 'not') for (const spelling of spellings(phrase)) entries.set(spelling, { phrase: spelling });
  for (const { phrase, use, ...meaning } of namePhrases()) {
    for (const spelling of spellings(phrase)) {
      const known = entries.get(spelling);
      if (known?.meant) known.meant.options.push(meaning);
      else if (!known) entries.set(spelling, { phrase: spelling, meant: { use, options: [meaning] } });
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const first = entry.phrase.slice(0, wordEnd(entry.phrase, 0));
    const known = byFirstWord.get(first);
    if (known) known.push(entry);
    else byFirstWord.set(first, [entry]);
  }
  return byFirstWord;
}

/** As written, without accents, and both in capitals. */
function spellings(phrase: string): ReadonlySet<string> {
  const bare = phrase.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set([phrase, bare, phrase.toUpperCase(), bare.toUpperCase()]);
}
