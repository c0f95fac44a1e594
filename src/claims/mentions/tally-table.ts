import { type DocumentSymbol, parseSymbol } from '../../symbols/index.ts';
import type { Span } from '../source-text.ts';
import type { SymbolMention } from './symbol.ts';
import type { TallyField, TallyMention, TallyPart } from './tally-mention.ts';

/** What the rows of tables tell: each a tally, and the resolution that the row is of where a column names it. */
export interface TableReading {
  readonly tallies: readonly TallyMention[];
  readonly symbols: readonly SymbolMention[];
}

const headings: readonly (readonly [RegExp, TallyField])[] = [
  [/^(?:votes? )?(?:yes|ayes?|yeas?|in favou?r|for|pro)(?: votes?)?$/, 'yes'],
  [/^(?:votes? )?(?:no|noes|nays?|against|contra|opposed)(?: votes?)?$/, 'no'],
  [/^(?:abst\.?|abstain(?:ed|ing)?|abstentions?)$/, 'abstain'],
  [/^(?:absent|absences|not voting|non-voting|did not vote)$/, 'absent'],
];
const ofText = /^(?:resolution|symbol|document|text|draft)s?(?: (?:no\.?|number))?$/;

/** Whether a text can hold such a table at all. */
const tabled = /[|\t][^\n]*\b(?:no|noes|nays?|against)\b/;

/**
 * Tables whose header names the ballots: "Date | Resolution | Yes | No | Abstaining", then a line for each vote. Cells are
 * parted by `|` or tabs; a line of another number of cells ends the table.
 */
export function findTables(plain: string, lower: string): TableReading {
  if (!tabled.test(lower)) return { tallies: [], symbols: [] };
  const tallies: TallyMention[] = [];
  const symbols: SymbolMention[] = [];
  let columns: readonly Column[] | undefined;
  let width = 0;
  for (const cells of lines(plain)) {
    const header = columnsOf(cells, lower);
    if (header) {
      columns = header;
      width = cells.length;
    } else if (!columns || cells.length !== width) columns = undefined;
    else {
      const tally = tallyIn(cells, columns, plain);
      if (tally) tallies.push(tally);
      const symbol = tally && symbolIn(cells, columns, plain);
      if (symbol) symbols.push(symbol);
    }
  }
  return { tallies, symbols };
}

type Column = TallyField | 'text' | undefined;

function* lines(text: string): Generator<readonly Span[]> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    yield cellsOf(text, start, end);
    start = end + 1;
  }
}

/** Cells without the space around them; a bar at either end of the line opens none. */
function cellsOf(text: string, start: number, end: number): readonly Span[] {
  const mark = text.slice(start, end).includes('|') ? '|' : '\t';
  const cells: Span[] = [];
  for (let from = start; from <= end; ) {
    const at = text.indexOf(mark, from);
    const to = at === -1 || at > end ? end : at;
    cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  const isEmpty = (cell: Span | undefined): boolean => cell !== undefined && cell.start === cell.end;
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, cells.length > 1 && isEmpty(cells.at(-1)) ? -1 : undefined);
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

function columnsOf(cells: readonly Span[], lower: string): readonly Column[] | undefined {
  if (cells.length < 3) return undefined;
  const columns = cells.map(({ start, end }): Column => {
    const words = lower.slice(start, end);
    return ofText.test(words) ? 'text' : headings.find(([pattern]) => pattern.test(words))?.[1];
  });
  return columns.includes('yes') && columns.includes('no') ? columns : undefined;
}

function tallyIn(
  cells: readonly Span[],
  columns: readonly Column[],
  plain: string,
): TallyMention | undefined {
  const parts = cells.flatMap(({ start, end }, at): TallyPart[] => {
    const field = columns[at];
    const count = /^\d{1,3}$/.exec(plain.slice(start, end));
    return count && field && field !== 'text'
      ? [{ start, end, field, value: Number(count[0]), bound: 'exact', soft: false }]
      : [];
  });
  const [first] = parts;
  return first && parts.length > 1
    ? { start: first.start, end: parts.at(-1)?.end ?? first.end, parts, inOrder: true }
    : undefined;
}

/** "39 (I)", "63/3", "ES-11/4", "2334 (2016)" under a heading that says that it is a text's. */
function symbolIn(
  cells: readonly Span[],
  columns: readonly Column[],
  plain: string,
): SymbolMention | undefined {
  const cell = cells[columns.indexOf('text')];
  if (!cell || !/^(?:(?:S|ES)-)?\d/.test(plain.slice(cell.start, cell.end))) return undefined;
  const written = plain.slice(cell.start, cell.end);
  const symbols = ['A/RES/', 'A/HRC/RES/', 'S/RES/'].flatMap((series): readonly DocumentSymbol[] => {
    const parsed = parseSymbol(series + written);
    return parsed.ok ? [parsed.symbol] : [];
  });
  return symbols.length > 0 ? { ...cell, symbols, decides: true, sloppy: true, cited: false } : undefined;
}
