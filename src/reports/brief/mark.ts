import type { Mark } from '../../record/index.ts';

/** How far a fact was checked, in words. */
export function markWords(mark: Mark): string {
  if (mark === 'O') return 'official';
  if (mark === 'M') return 'from memory';
  if (mark === 'C') return 'sources conflict';
  return mark === 1 ? '1 source' : `${mark} sources`;
}
