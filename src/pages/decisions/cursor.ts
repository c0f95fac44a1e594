/** So many decisions on a page of a list. */
export const pageLength = 50;

/** A part of a list, after the item that a page's address names. */
export interface Part<T> {
  readonly shown: readonly T[];
  /** The place of the first that is shown; 1 is the first of the list. */
  readonly first: number;
  /** What to name in the address of the page after this one; undefined on the last. */
  readonly next?: string | undefined;
  /** As `next`, of the page before; empty for the first page, undefined on it. */
  readonly previous?: string | undefined;
}

/** The items after that with an id, or the first ones where there is no such id: a list that has grown does not shift. */
export function partAfter<T extends { readonly id: string }>(
  items: readonly T[],
  after: string | undefined,
): Part<T> {
  const from = after ? items.findIndex(({ id }) => id === after) + 1 : 0;
  const end = from + pageLength;
  return {
    shown: items.slice(from, end),
    first: from + 1,
    next: end < items.length ? items[end - 1]?.id : undefined,
    previous: from === 0 ? undefined : (items[from - pageLength - 1]?.id ?? ''),
  };
}
