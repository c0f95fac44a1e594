import type { Span } from '../../source-text.ts';

/** A stretch of a page as it is written: text between tags, or a tag by its name in lower case. */
export type Token =
  | (Span & { readonly kind: 'text' })
  | (Span & { readonly kind: 'open' | 'close'; readonly name: string });

/** Tags within these are none. */
const raw = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The text and the tags of a page in order, with their places: what a tree of the page no longer tells. Comments and the
 * contents of scripts and the like are passed over. One pass: each sign is looked at once, whatever is left unclosed.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  let textStart = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const mark = html.slice(open, open + 4);
    if (!/^<[a-z/!?]/i.test(mark)) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { kind: 'text', start: textStart, end: open };
    const end = mark === '<!--' ? after(html, '-->', open + 4) : tagEnd(html, open + 1);
    const tag = tagAt(html, open, end);
    if (tag) yield tag;
    at = tag?.kind === 'open' && raw.has(tag.name) ? afterRaw(html, tag.name, end) : end;
    textStart = at;
  }
  if (textStart < html.length) yield { kind: 'text', start: textStart, end: html.length };
}

function tagAt(html: string, start: number, end: number): Token | undefined {
  const [, slash, name] = /^<(\/?)([a-z][^\s/>]{0,40})/i.exec(html.slice(start, start + 44)) ?? [];
  if (name === undefined) return undefined;
  return { kind: slash ? 'close' : 'open', name: name.toLowerCase(), start, end };
}

/** Behind the `>` that ends a tag; one in quotes does not. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function afterRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>?`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}
