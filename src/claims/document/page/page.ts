import { createRequire } from 'node:module';
import type { Published } from '../../source-text.ts';
import { blockText } from './block-text.ts';
import { tooMuchPage } from './nesting.ts';
import { publishedOn } from './published-on.ts';
import { parsePage, parsePart } from './tree.ts';

/** The main content of a page as text, with what its metadata say; or why it cannot be read. */
export type PageReading =
  | {
      readonly ok: true;
      readonly text: string;
      readonly title?: string | undefined;
      readonly published?: Published | undefined;
    }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** Loaded when the first page is read: plain text does not wait for it. */
const load = createRequire(import.meta.url);

/**
 * The main content of an HTML page: headline and article, without menus, scripts and captions. Blocks become lines.
 * Where no main content can be made out, the whole body is taken. A page nested deeper than any that a person wrote is
 * not read: work on its tree would grow with the square of its depth.
 */
export function readPage(html: string): PageReading {
  const tooMuch = tooMuchPage(html);
  if (tooMuch) return { ok: false, ...tooMuch };
  const page = parsePage(withBody(html));
  const published = publishedOn(page);
  const heading = page.querySelector('h1')?.textContent?.trim();
  for (const dropped of page.querySelectorAll('script, style, noscript, template')) dropped.remove();
  const article = mainContent(page.toString());
  const title = heading || article?.title?.trim() || undefined;
  const content = blockText(article?.content ? parsePart(article.content).body : page.body);
  const text = title && !content.startsWith(title) ? `${title}\n\n${content}` : content;
  return { ok: true, text, title, published };
}

/** A page may leave out the tags around its head and body; the parser's tree does not make up for it. */
const withBody = (html: string): string =>
  /<body[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/<!doctype[^>]{0,500}>|<\/?html[^>]{0,500}>/gi, '')}</body></html>`;

/** The reader changes the tree that it is given: it gets one of its own. */
function mainContent(html: string) {
  const { Readability }: typeof import('@mozilla/readability') = load('@mozilla/readability');
  const { parseHTML }: typeof import('linkedom') = load('linkedom');
  return new Readability(parseHTML(html).document).parse();
}
