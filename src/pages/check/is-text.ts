import { isWebAddress } from '../../claims/index.ts';

/**
 * Whether what stands in a box is a text to be checked rather than words to look for: an address, several lines, or a
 * sentence that is long or has a figure or an end.
 */
export function isText(asked: string): boolean {
  const text = asked.trim();
  if (!/\s/.test(text)) return isWebAddress(text);
  const words = text.split(/\s+/);
  return (
    /\n/.test(text) ||
    words.length >= 20 ||
    (words.length >= 6 && /\d|[.!?]$|voted|vetoed|abstain/.test(text))
  );
}
