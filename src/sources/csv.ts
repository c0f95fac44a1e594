import type { Problem } from '../record/index.ts';
import { csvScanner, type ScannedRow } from './csv-scan.ts';
import { type InputFile, unreadable } from './format.ts';

/**
 * A row of a file of columns. `cells` holds the columns that were asked for, in the order asked for; empty where the
 * file has no such column. After `stop` nothing follows.
 */
export type CsvReading =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'stop'; readonly problem: Problem };

/** No row of a published file comes near; more than this is a quote that was opened and never closed. */
const longestRow = 4_000_000;

/**
 * The names of a file's columns, without spaces around them; empty where the beginning of the file is not a header.
 * The delimiter (comma, semicolon or tab) is the one that the header has most of.
 */
export const csvHeader = (head: string): readonly string[] => {
  const [header] = csvScanner(delimiterOf(head)).feed(head.endsWith('\n') ? head : `${head}\n`);
  return header?.cells.map((name) => name.trim()) ?? [];
};

/** Whether a header has all these columns, whatever the case of their letters. */
export const hasColumns = (header: readonly string[], columns: readonly string[]): boolean =>
  columns.every((column) => placeIn(header, column) >= 0);

const placeIn = (header: readonly string[], column: string): number =>
  header.findIndex((name) => name.toLowerCase() === column.toLowerCase());

/** A line break inside the quotes of a header would be lost here; no published file has one. */
function delimiterOf(head: string): string {
  const [line = ''] = head.split('\n', 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * Reads columns of a file by name, in batches as large as the pieces in which the file comes, in file order and in
 * memory that does not grow. The header is line 1 and is not given.
 *
 * A row with too many or too few fields, or with text behind a closing quote, is a problem in its place. A quote that
 * nothing closes, a last row that breaks off and a packed file that ends too early are a `stop`.
 *
 *     for await (const batch of readCsv(file, ['rcid', 'vote']))
 *       for (const reading of batch) …
 */
export async function* readCsv(
  file: InputFile,
  columns: readonly string[],
): AsyncGenerator<readonly CsvReading[]> {
  const header = csvHeader(file.head);
  const scanner = csvScanner(delimiterOf(file.head));
  const toReading = rowReader(file.label, header, columns);
  let headerSeen = false;
  try {
    for await (const text of file.text()) {
      const rows = scanner.feed(text);
      yield (headerSeen ? rows : rows.slice(1)).map(toReading);
      headerSeen ||= rows.length > 0;
      const { line, quoted, waiting } = scanner.open();
      if (waiting > longestRow) {
        yield [{ kind: 'stop', problem: tooLong(file.label, line, quoted) }];
        return;
      }
    }
  } catch (error) {
    yield [{ kind: 'stop', problem: unreadable(file, error, scanner.open().line) }];
    return;
  }
  const last = ending(file.label, header.length, scanner.end(), scanner.open());
  if (last && headerSeen) yield [last.kind === 'stop' ? last : toReading(last.row)];
}

/** What stands behind the last line break: nothing, a whole row, or one that breaks off. */
function ending(
  label: string,
  expected: number,
  row: ScannedRow | undefined,
  open: { readonly line: number; readonly quoted: boolean; readonly waiting: number },
): { kind: 'row'; row: ScannedRow } | { kind: 'stop'; problem: Problem } | undefined {
  if (row && row.width >= expected) return { kind: 'row', row };
  if (!row && open.waiting === 0) return undefined;
  const found = open.quoted
    ? 'a quote that is opened on this line and never closed'
    : `the end of the file after ${row?.width ?? 0} of ${expected} fields`;
  const line = row?.line ?? open.line;
  return { kind: 'stop', problem: { file: label, line, found, expected: wholeFile } };
}

const wholeFile = 'a whole file; it seems cut short: fetch it again';

const tooLong = (file: string, line: number, quoted: boolean): Problem => ({
  file,
  line,
  found: quoted
    ? 'a quote that is opened on this line and not closed within four million characters'
    : 'a row of more than four million characters',
  expected: 'rows of a comma-separated file',
});

/**
 * Picks the columns asked for out of each row. Of a row that shares its end with the row before, only the cells in
 * front of it are picked: this is done a million times.
 */
function rowReader(file: string, header: readonly string[], columns: readonly string[]) {
  const places = columns.map((column) => placeIn(header, column));
  const front = new Map<number, readonly number[]>();
  const wantedBefore = (shared: number): readonly number[] => {
    const known = front.get(shared);
    if (known) return known;
    const before = [...places.keys()].filter((at) => (places[at] ?? -1) < shared);
    front.set(shared, before);
    return before;
  };
  let given: readonly string[] = [];
  return ({ line, cells, width, stray }: ScannedRow): CsvReading => {
    if (stray !== undefined || width !== header.length) {
      return { kind: 'problem', problem: malformed(file, line, header.length, { width, stray }) };
    }
    const wanted = given.slice();
    for (const at of wantedBefore(cells.length)) wanted[at] = detached(cells[places[at] ?? -1] ?? '');
    given = wanted;
    return { kind: 'row', line, cells: wanted };
  };
}

const malformed = (
  file: string,
  line: number,
  expected: number,
  { width, stray }: Pick<ScannedRow, 'width' | 'stray'>,
): Problem =>
  stray === undefined
    ? { file, line, found: `${width} fields`, expected: `${expected} fields, as in the header` }
    : { file, line, found: `${stray.slice(0, 40)} behind a closing quote`, expected: 'a delimiter there' };

/**
 * A copy of its own. A part of a string keeps the whole of it in memory: one title would hold on to a quarter of a
 * million characters of its file. Below 13 characters the engine copies anyway.
 */
const detached = (cell: string): string => (cell.length < 13 ? cell : Buffer.from(cell).toString());
