import type { Line } from './lines.ts';

/** So many lines at the top and at the bottom of a page may be furniture. */
const reach = 3;

/**
 * The pages without what is printed on all of them: running heads, page numbers, the document's symbol. A line at the top
 * or bottom is furniture where the same stands there on at least half of the pages and on two at least; figures in it may
 * differ from page to page.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const needed = Math.max(2, pages.length / 2);
  return pages.map((lines) => {
    const dropped = new Set(edges(lines).filter((line) => (times.get(keyOf(line)) ?? 0) >= needed));
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The highest and the lowest lines, wherever in the file they stand. */
function edges(lines: readonly Line[]): readonly Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, reach), ...byHeight.slice(reach).slice(-reach)];
}

/** The same words at about the same height. */
const keyOf = ({ text, y }: Line): string => `${Math.round(y / 20)} ${text.replace(/\d+/g, '#')}`;
