import { readFileSync } from 'node:fs';

/** A row of a word list by column name; a column that the row leaves out reads as empty. */
export type ListRow = (column: string) => string;

/**
 * Rows of a list of `data/words/`, where a person can correct what the checker reads: comma-separated, header first,
 * no quoting, one phrase in lower case a line. An exception means that the program was shipped without its data.
 */
export function wordList(file: string): readonly ListRow[] {
  const text = readFileSync(new URL(`../../data/words/${file}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split(',');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(',');
      return (column) => cells[columns.indexOf(column)] ?? '';
    });
}
