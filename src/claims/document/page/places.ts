import type { Span } from '../../source-text.ts';
import { tokensOf } from './markup.ts';
import { parsePart } from './tree.ts';

/** Tells where in a page a stretch of its text is written; undefined where it cannot be found there. */
export type Places = (span: Span) => Span | undefined;

/** So many lines of a text may be looked for in vain before the rest is left. */
const mostMisses = 200;

/**
 * The places of a text in the page from which it was taken, found by comparing the two line by line without their white
 * space, which a page has anywhere. Offsets are UTF-16 code units of the page as decoded, byte-order mark left out. Text
 * that stands in the page's head only has no place.
 */
export function placesIn(html: string, text: string): Places {
  const page = signsOf(html);
  const places = new Map<number, number>();
  let cursor = 0;
  let misses = 0;
  for (const { start, end } of linesOf(text)) {
    const line = compact(text, start, end);
    if (line.signs === '' || misses > mostMisses) continue;
    const ahead = page.signs.indexOf(line.signs, cursor);
    const at = ahead === -1 ? page.signs.indexOf(line.signs) : ahead;
    if (at === -1) {
      misses++;
      continue;
    }
    for (const [sign, offset] of line.offsets.entries()) places.set(offset, at + sign);
    cursor = at + line.signs.length;
  }
  return ({ start, end }) => {
    const first = firstPlaced(places, start, end, 1);
    const last = firstPlaced(places, end - 1, start - 1, -1);
    const from = first === undefined ? undefined : page.starts[first];
    const to = last === undefined ? undefined : page.ends[last];
    return from === undefined || to === undefined || to <= from ? undefined : { start: from, end: to };
  };
}

function firstPlaced(
  places: ReadonlyMap<number, number>,
  from: number,
  to: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from; at !== to; at += step) {
    const found = places.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

/** White space, and signs that are not seen, which a text leaves out. */
const unseen = /[\s\u00ad\u200b\u2060\ufeff]/;

function compact(text: string, start: number, end: number) {
  const offsets: number[] = [];
  let signs = '';
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (unseen.test(sign)) continue;
    signs += sign;
    offsets.push(at);
  }
  return { signs, offsets };
}

interface Signs {
  readonly signs: string;
  /** Where in the page each sign begins and ends; an entity (`&eacute;`) is one sign of many characters. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What stands in these is not seen. */
const never = new Set(['noscript', 'template', 'svg']);

function signsOf(html: string): Signs {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const meaning = entities();
  let unread = 0;
  for (const token of tokensOf(html)) {
    if (token.kind !== 'text') {
      if (never.has(token.name)) unread = Math.max(0, unread + (token.kind === 'open' ? 1 : -1));
      continue;
    }
    if (unread > 0) continue;
    for (const { 0: written, index } of html
      .slice(token.start, token.end)
      .matchAll(/&[#\w]{1,40};?|[^\s&]|&/g)) {
      const seen = written.length > 1 ? meaning(written) : written;
      for (const sign of seen.split('')) {
        if (unseen.test(sign)) continue;
        parts.push(sign);
        starts.push(token.start + index);
        ends.push(token.start + index + written.length);
      }
    }
  }
  return { signs: parts.join(''), starts, ends };
}

/** What an entity means, told by the same parser that reads the page. */
function entities(): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const meant = parsePart(written).body.textContent ?? written;
    known.set(written, meant);
    return meant;
  };
}
