/** "China", "China and Cuba", "China, Cuba and Egypt"; empty for no items. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** As `listed`, with all beyond `most` counted: "China, Cuba and 18 others". */
export function listedUpTo(most: number, items: readonly string[]): string {
  if (items.length <= most + 1) return listed(items);
  return listed([...items.slice(0, most), `${items.length - most} others`]);
}
