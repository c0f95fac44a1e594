import { readFileSync } from 'node:fs';

/**
 * Rows of a small table shipped in `data/`, without its header. These files hold no quoted cells.
 * Throws where the file is missing, since then the program is not whole.
 */
export function shippedRows(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
