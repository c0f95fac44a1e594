import type { PageNode } from './tree.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P ' +
    'PRE SECTION TABLE TR UL'
  ).split(' '),
);
const spaced = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE'.split(' '));
/** These begin a line each, and leave its end to what follows. */
const beginning = new Set('BR LI TR DT DD'.split(' '));
const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE'.split(' '));

/** A cell with more text than this holds part of a page's layout, not an entry of a table. */
const longestEntry = 200;

/** Something still to be written: a node, inside an entry of a table or not, or a gap. */
type Step =
  | { readonly kind: 'node'; readonly node: PageNode; readonly inEntry: boolean }
  | { readonly kind: 'gap'; readonly gap: string };

/**
 * Text of an element as it is seen: a line for each block, an empty line around paragraphs, headings and lists. A row of
 * a table is a line with tabs between its entries.
 */
export function blockText(root: PageNode): string {
  const parts: string[] = [];
  const open: Step[] = [{ kind: 'node', node: root, inEntry: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.kind === 'gap') parts.push(step.gap);
    else if (step.node.nodeType === 3)
      parts.push((step.node.textContent ?? '').replace(/[^\S\u00a0]+/g, ' '));
    else parts.push(enter(step.node, step.inEntry, open));
  }
  return parts
    .join('')
    .replace(/ *\t */g, '\t')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|\s+$/g, '');
}

/** The gap in front of an element; what is in it, and the gap behind, are put on the pile. */
function enter(node: PageNode, inEntry: boolean, open: Step[]): string {
  const tag = node.nodeName.toUpperCase();
  if (unseen.has(tag)) return '';
  const isEntry = isCell(tag) && (node.textContent ?? '').length <= longestEntry;
  const gap = inEntry ? (blocks.has(tag) ? ' ' : '') : spaced.has(tag) ? '\n\n' : blocks.has(tag) ? '\n' : '';
  open.push({ kind: 'gap', gap: beginning.has(tag) ? '' : gap });
  for (let child = node.lastChild; child; child = child.previousSibling)
    open.push({ kind: 'node', node: child, inEntry: inEntry || isEntry });
  if (!isCell(tag)) return gap;
  return hasCellBefore(node) ? '\t' : '';
}

const isCell = (tag: string): boolean => tag === 'TD' || tag === 'TH';

function hasCellBefore(node: PageNode): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling)
    if (isCell(before.nodeName.toUpperCase())) return true;
  return false;
}
