import { createRequire } from 'node:module';

/** The little of a page's tree that is used here: the platform of this program has no such types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface PageTree {
  readonly body: PageNode;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  toString(): string;
}

/** Loaded when the first page is read: plain text does not wait for it. */
const load = createRequire(import.meta.url);

/** The tree of a page. */
export function parsePage(html: string): PageTree {
  const { parseHTML }: typeof import('linkedom') = load('linkedom');
  return parseHTML(html).document;
}

/** The tree of a part of a page. */
export const parsePart = (html: string): PageTree => parsePage(`<html><body>${html}</body></html>`);
