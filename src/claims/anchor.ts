import type { Span } from './source-text.ts';

/** By which a quote is found again when the text has changed around it: the text before and after it. */
export interface Anchor {
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters on either side: as many as web annotations customarily carry. */
const reach = 32;

/** The anchor of a span; shorter at either end of the text. @see W3C Web Annotation Data Model, section 4.2.4 */
export const anchorOf = (text: string, { start, end }: Span): Anchor => ({
  prefix: text.slice(Math.max(0, start - reach), start),
  suffix: text.slice(end, end + reach),
});

/**
 * Where a quote stands in a text that may have changed: with the text before and after it, else with either, else by
 * itself where it stands only once; spaces and quotation marks may have become others. Undefined where it is not there, or
 * stands in several places and nothing tells which.
 */
export function findAnchor(
  text: string,
  { quote, prefix, suffix }: Anchor & { readonly quote: string },
): Span | undefined {
  const plain = folded(text);
  const [wanted, before, after] = [quote, prefix, suffix].map((part) => folded(part).text);
  if (!wanted) return undefined;
  for (const [ahead, behind] of [
    [before, after],
    [before, ''],
    ['', after],
    ['', ''],
  ] as const) {
    const found = only(plain.text, `${ahead}${wanted}${behind}`);
    if (found === undefined) continue;
    const from = found + (ahead?.length ?? 0);
    return { start: plain.places[from] ?? 0, end: (plain.places[from + wanted.length - 1] ?? 0) + 1 };
  }
  return undefined;
}

/** The place of the one occurrence; undefined for none or several. */
function only(text: string, wanted: string): number | undefined {
  const first = text.indexOf(wanted);
  return first >= 0 && text.indexOf(wanted, first + 1) < 0 ? first : undefined;
}

/** Runs of spaces as one, typographic quotes and dashes as plain ones; `places` leads back, character by character. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  const signs: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const isSpace = /\s/.test(sign);
    if (isSpace && signs.at(-1) === ' ') continue;
    signs.push(isSpace ? ' ' : (alike[sign] ?? sign));
    places.push(at);
  }
  return { text: signs.join(''), places };
}

const alike: { readonly [sign: string]: string } = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};
