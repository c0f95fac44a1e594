/** "China, France and Russia"; written by hand, because the platform's own formatter takes 5 ms to load. */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${word} ${last}`;
}
