import { createRequire } from 'node:module';
import type { IsoDate } from '../../record/index.ts';

/** The main content of a page as text, with what its metadata say. */
export interface Page {
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: IsoDate | undefined;
}

/** The two libraries are loaded when the first page is read: plain text does not wait for them. */
const load = createRequire(import.meta.url);

/**
 * The main content of an HTML page: headline and article, without menus, scripts and captions. Blocks become lines.
 * Where no main content can be made out, the whole body is taken.
 */
export function readPage(html: string): Page {
  const linkedom: typeof import('linkedom') = load('linkedom');
  const readability: typeof import('@mozilla/readability') = load('@mozilla/readability');
  const { document } = linkedom.parseHTML(html);
  const date = publicationDate(document);
  const heading = document.querySelector('h1')?.textContent?.trim();
  for (const dropped of document.querySelectorAll('script, style, noscript, template')) dropped.remove();
  const whole = document.body;
  const article = new readability.Readability(linkedom.parseHTML(document.toString()).document).parse();
  const title = heading || article?.title?.trim() || undefined;
  const content = article?.content
    ? blockText(linkedom.parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    : blockText(whole);
  const text = title && !content.startsWith(title) ? `${title}\n\n${content}` : content;
  return { text, title, date };
}

const dateSelectors = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publishdate"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['time[datetime]', 'datetime'],
] as const;

/** The little of the page's tree that is used here: the platform of this program has no such types. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}
interface PageTree {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

function publicationDate(document: PageTree): IsoDate | undefined {
  for (const [selector, attribute] of dateSelectors) {
    const said = isoPrefix(document.querySelector(selector)?.getAttribute(attribute));
    if (said) return said;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const said = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(script.textContent ?? '');
    if (said?.[1]) return said[1];
  }
  return undefined;
}

const isoPrefix = (text: string | null | undefined): IsoDate | undefined =>
  /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];

const blocks = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BR',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);
const spaced = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE']);

/** Text of an element, a line for each block and an empty line around paragraphs, headings and lists. */
function blockText(root: PageNode): string {
  const parts: string[] = [];
  const open: { node: PageNode | null; leave?: string }[] = [{ node: root }];
  while (open.length > 0) {
    const { node, leave } = open.pop() ?? { node: null };
    if (leave !== undefined) parts.push(leave);
    if (!node) continue;
    if (node.nodeType === 3) {
      parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
      continue;
    }
    const tag = node.nodeName.toUpperCase();
    if (tag === 'TD' || tag === 'TH') parts.push(' ');
    const gap = spaced.has(tag) ? '\n\n' : blocks.has(tag) ? '\n' : '';
    parts.push(gap);
    open.push({ node: null, leave: gap });
    for (let child = node.lastChild; child; child = child.previousSibling) open.push({ node: child });
  }
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
