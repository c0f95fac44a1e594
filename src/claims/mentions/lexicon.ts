/** A phrase of a word list, in lower case, and what the list says of it. */
export interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** A phrase found in a text. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Phrases by their first word: finding all of them in a text takes one look-up for each of its words, however many
 * phrases there are. Of two phrases at one place the longer one counts.
 */
export type Lexicon<T> = ReadonlyMap<string, readonly Entry<T>[]>;

const word = /[\p{L}\d][\p{L}\d.]*/gu;

/** The first word of a phrase as the text will be cut: "u.n." is one word, "un's" begins with "un". */
const firstWord = (phrase: string): string => tidy(phrase.match(word)?.[0] ?? phrase);

const tidy = (token: string): string => (token.endsWith('.') ? token.slice(0, -1) : token);

export function lexiconOf<T>(entries: readonly Entry<T>[]): Lexicon<T> {
  const lexicon = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const first = firstWord(entry.phrase);
    const others = lexicon.get(first);
    if (others) others.push(entry);
    else lexicon.set(first, [entry]);
  }
  for (const others of lexicon.values()) others.sort((a, b) => b.phrase.length - a.phrase.length);
  return lexicon;
}

/** Words of a text with their places: cut once, used by every list. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function wordsOf(lower: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = lower;
  for (let at = 0; at < length; ) {
    if (!inWord(lower.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (at < length && (inWord(lower.charCodeAt(at)) || lower.charCodeAt(at) === stop));
    words.push({ start, end: at, text: tidy(lower.slice(start, at)) });
  }
  return words;
}

const stop = 46;
/** Letters in lower case and digits: Latin with accents, and any script below the general punctuation or above the symbols. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xfe00 && (code < 0x3000 || code > 0x303f) && (code < 0xd800 || code > 0xdfff));

/** All phrases of a list in a text, in order and without overlap. */
export function findPhrases<T>(
  lower: string,
  words: readonly Word[],
  lexicon: Lexicon<T>,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let free = 0;
  for (const { start, text } of words) {
    if (start < free) continue;
    const entry = lexicon.get(text)?.find(({ phrase }) => standsAt(lower, phrase, start));
    if (!entry) continue;
    free = start + entry.phrase.length;
    found.push({ start, end: free, value: entry.value });
  }
  return found;
}

function standsAt(lower: string, phrase: string, at: number): boolean {
  if (!lower.startsWith(phrase, at) || lower.charAt(at - 1) === '-') return false;
  const next = lower.charCodeAt(at + phrase.length);
  return !isLetter(next);
}

/** Letters and digits of the scripts that the lists are in. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code <= 0x24f);
