const quote = 34;
const newline = 10;
const carriageReturn = 13;

/** A row as it stands in the file, before anybody asked whether it is the right one. */
export interface ScannedRow {
  /** The line on which it begins; a cell in quotes may span several. */
  readonly line: number;
  /** Its cells, up to where the rest are those of the row before; mostly all. */
  readonly cells: readonly string[];
  /** How many cells it has, with those of the row before. */
  readonly width: number;
  /** What follows a closing quote and should not. */
  readonly stray?: string | undefined;
}

export interface CsvScanner {
  /** The rows that this text completes. */
  feed(text: string): readonly ScannedRow[];
  /** The last row, where no line break ends it; undefined where the text ended with one. */
  end(): ScannedRow | undefined;
  /** The line on which a quote was opened that nothing has closed so far, and how much text waits behind it. */
  open(): { readonly line: number; readonly quoted: boolean; readonly waiting: number };
}

/**
 * Takes comma-separated text apart as it comes in, in pieces of any size (RFC 4180; lines may end in LF or CRLF; blank
 * lines are skipped). It does not guess and does not repair: a short row comes out short.
 *
 * A row that ends as the row before it did is not taken apart again: in a file of votes, all that follows the ballot
 * is the same for a whole roll. Measured on the 344 MB file of Assembly votes: 0.18 s instead of 0.90 s.
 */
export function csvScanner(delimiter: string): CsvScanner {
  let text = '';
  let at = 0;
  let line = 1;
  let quotedAt = 0;
  let stray: string | undefined;
  /** The last row that was taken apart to its end. */
  let previous: readonly string[] = [];
  const starts: number[] = [];
  const tail = { from: Number.POSITIVE_INFINITY, text: '' };

  function feed(more: string): readonly ScannedRow[] {
    const rows: ScannedRow[] = [];
    // Only the row that two pieces share is copied, not the whole piece.
    const cut = at < text.length ? more.indexOf('\n') + 1 : 0;
    text = text.slice(at) + more.slice(0, cut);
    at = 0;
    takeInto(rows);
    const open = at < text.length;
    text = open ? text.slice(at) + more.slice(cut) : more;
    at = open ? 0 : cut;
    takeInto(rows);
    return rows;
  }

  function takeInto(rows: ScannedRow[]): void {
    for (let row = nextRow(false); row; row = nextRow(false)) rows.push(row);
  }

  /** Undefined, and nothing moved, where the text ends before the row does. */
  function nextRow(last: boolean): ScannedRow | undefined {
    while (isBlank()) skipBlank();
    if (at >= text.length) return undefined;
    const start = at;
    const begun = line;
    const cells = readCells(last);
    if (cells) return { line: begun, cells, width: previous.length, stray };
    at = start;
    line = begun;
    return undefined;
  }

  const isBlank = (): boolean => {
    const code = text.charCodeAt(at);
    return code === newline || (code === carriageReturn && text.charCodeAt(at + 1) === newline);
  };

  function skipBlank(): void {
    at += text.charCodeAt(at) === newline ? 1 : 2;
    line += 1;
  }

  function readCells(last: boolean): readonly string[] | undefined {
    const cells: string[] = [];
    const begun = line;
    quotedAt = 0;
    stray = undefined;
    for (let place = 0; ; place += 1) {
      if (place === tail.from && isTail()) {
        at += tail.text.length;
        line += 1;
        return cells;
      }
      starts[place] = at;
      const cell = text.charCodeAt(at) === quote ? quotedCell(last) : plainCell(last);
      if (cell === undefined) return undefined;
      cells.push(cell);
      if (at > text.length || text.charCodeAt(at - 1) === newline) break;
    }
    line += 1;
    if (at <= text.length && line === begun + 1) remember(cells);
    else tail.from = Number.POSITIVE_INFINITY;
    previous = cells;
    return cells;
  }

  /** Measured: comparing a slice takes a third of the time of startsWith. */
  const isTail = (): boolean => text.slice(at, at + tail.text.length) === tail.text;

  /** Moves behind the delimiter or line break that ends the cell; behind the end of the text where that does. */
  function plainCell(last: boolean): string | undefined {
    const start = at;
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === newline || code === delimiterCode) break;
    }
    if (end === text.length && !last) return undefined;
    at = end + 1;
    const bare = text.charCodeAt(end) === newline && text.charCodeAt(end - 1) === carriageReturn;
    return text.slice(start, bare && end > start ? end - 1 : end);
  }

  const delimiterCode = delimiter.charCodeAt(0);

  function quotedCell(last: boolean): string | undefined {
    const opened = at + 1;
    quotedAt = line;
    let close = text.indexOf('"', opened);
    let doubled = false;
    while (close !== -1 && text.charCodeAt(close + 1) === quote) {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    // A quote as the last character may be the first half of a doubled one.
    if (close === -1 || (close === text.length - 1 && !last)) return undefined;
    const cell = text.slice(opened, close);
    at = close + 1;
    const behind = plainCell(last);
    if (behind === undefined) return undefined;
    if (behind !== '') stray = behind;
    quotedAt = 0;
    if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return doubled ? cell.replaceAll('""', '"') : cell;
  }

  /** Keeps the text from the first cell on that, with all behind it, equals the row before. */
  function remember(cells: readonly string[]): void {
    let from = cells.length;
    if (cells.length === previous.length)
      while (from > 0 && cells[from - 1] === previous[from - 1]) from -= 1;
    const shared = from < cells.length && stray === undefined;
    tail.from = shared ? from : Number.POSITIVE_INFINITY;
    tail.text = shared ? text.slice(starts[from], at) : '';
  }

  return {
    feed,
    end: () => nextRow(true),
    open: () => ({ line: quotedAt || line, quoted: quotedAt > 0, waiting: text.length - at }),
  };
}
