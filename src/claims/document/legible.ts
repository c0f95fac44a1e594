import type { TextFormat } from '../source-text.ts';

/**
 * A text in the form in which the rules read it: of the same length, place for place, with typographic dashes,
 * quotes and spaces and the digits of other scripts as plain ones, pictographs blank, and, in Markdown, the markup blank.
 */
export function legible(text: string, format: TextFormat): string {
  const plain = unwrapped(
    text.replace(odd, (found) => plainForms[found] ?? digitOf(found) ?? ' '.repeat(found.length)),
  );
  return format === 'markdown' ? withoutMarkup(plain) : plain;
}

/** From so many characters on a line may have been broken for its length only. */
const wrappedFrom = 50;
/** From so many on it has been, whatever the next one begins with, unless a sentence ends there. */
const surelyWrapped = 65;

/**
 * Lines that were broken for their length, as in mails, Markdown and text out of PDFs, read on as one: a blank stands for
 * the break. Short lines, lists and lines behind the end of a sentence stay lines.
 */
function unwrapped(text: string): string {
  let start = 0;
  return text.replace(/\r?\n(?=([^\n]{0,5}))/g, (found, next: string, at: number) => {
    const line = text.slice(start, at);
    start = at + found.length;
    if (line.length < wrappedFrom || next.trim() === '' || item.test(next) || row.test(line)) return found;
    const cut = line.length >= surelyWrapped && !/[.!?:|]["')\]]?\s*$/.test(line);
    return cut || /^[\p{Ll}\d(,;]/u.test(next) ? ' '.repeat(found.length) : found;
  });
}

/** "12 December 1946 | 39 (I) | 34 | 6 | 13": a row of a table ends with its line. */
const row = /[|\t][^|\t]*[|\t]/;

/** "- China", "2. China", "> quoted", "| 116 |", "# Heading" */
const item = /^(?:[-*•#|>+]|\d{1,3}[.):])/;

const plainForms: { readonly [odd: string]: string } = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\ufe63': '-',
  '\uff0d': '-',
  '\uff0f': '/',
  '\uff1a': ':',
};

/** Where the digits 0 to 9 of other scripts begin: Arabic, Persian, full-width (in Chinese and Japanese). */
const zeros = [0x660, 0x6f0, 0xff10];

function digitOf(found: string): string | undefined {
  const code = found.charCodeAt(0);
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** Dashes, quotes, spaces that are none, joiners, flags and pictographs. Letters of any script stay. */
const odd =
  /[\u2010-\u2013\u2212\u2018\u2019\u02bc\u201c-\u201e\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u200f\u202f\u2060\u2066-\u2069\u3000\ufe63\ufeff\uff0d\uff0f-\uff1a]|\ufe0f|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/gu;

/** Blanks emphasis marks, code ticks, addresses of links, and brackets around linked words. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\]\([^()\s]{0,400}\)/g, (found) => ' '.repeat(found.length))
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, (found) => ' '.repeat(found.length))
    .replace(/!?\[(?=[^\]\n]{0,200} )/g, (found) => ' '.repeat(found.length));
}

/** The same text in lower case and of the same length; a letter whose lower case is longer stays as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join('');
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}
