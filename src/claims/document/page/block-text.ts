import type { PageNode } from './tree.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P ' +
    'PRE SECTION TABLE TR UL'
  ).split(' '),
);
const spaced = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE'.split(' '));
const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE'.split(' '));

/** Text of an element as it is seen: a line for each block, an empty line around paragraphs, headings and lists. */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  const open: { node: PageNode | null; leave?: string }[] = [{ node: root }];
  while (open.length > 0) {
    const { node, leave } = open.pop() ?? { node: null };
    if (leave !== undefined) parts.push(leave);
    if (!node) continue;
    if (node.nodeType === 3) {
      parts.push((node.textContent ?? '').replace(/[^\S\u00a0]+/g, ' '));
      continue;
    }
    const tag = node.nodeName.toUpperCase();
    if (unseen.has(tag)) continue;
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
