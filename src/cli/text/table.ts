import { clipped, columns, padded, wrap } from './wrap.ts';

/** A column of a table for the terminal. */
export interface Column {
  readonly heading: string;
  /** Figures stand right, words left. */
  readonly align?: 'left' | 'right' | undefined;
  /** Takes what room is left, and is cut with "…" where that is too little. One column at most. */
  readonly flexible?: boolean | undefined;
}

/** Rows under headings, aligned, no line wider than `width` as long as the fixed columns fit. Empty for no rows. */
export function table(
  columnsOf: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  if (rows.length === 0) return '';
  const widths = widthsOf(columnsOf, rows, width);
  const line = (cells: readonly string[]): string =>
    columnsOf
      .map(({ align }, at) => cell(cells[at] ?? '', widths[at] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [columnsOf.map(({ heading }) => heading), ...rows].map(line).join('\n');
}

function widthsOf(
  columnsOf: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columnsOf.map(({ heading }, at) =>
    rows.reduce((most, row) => Math.max(most, columns(row[at] ?? '')), columns(heading)),
  );
  const gaps = 2 * (columnsOf.length - 1);
  const spare = width - gaps - natural.reduce((sum, each) => sum + each, 0);
  return natural.map((each, at) => (columnsOf[at]?.flexible && spare < 0 ? Math.max(8, each + spare) : each));
}

function cell(text: string, width: number, align: Column['align']): string {
  const short = clipped(text, width);
  return align === 'right' ? ' '.repeat(Math.max(0, width - columns(short))) + short : padded(short, width);
}

/** As `table`, with the title of each row above it; rows that follow one another under one title share it. */
export function titledTable(
  columnsOf: readonly Column[],
  rows: readonly { readonly cells: readonly string[]; readonly title: string }[],
  width: number,
): string {
  const [headings, ...lines] = table(
    columnsOf,
    rows.map(({ cells }) => cells),
    width - 2,
  ).split('\n');
  const titled = lines.flatMap((line, at) => {
    const title = rows[at]?.title ?? '';
    const heading = title === rows[at - 1]?.title ? [] : [wrap(title || 'No title', { width })];
    return [...heading, `  ${line}`];
  });
  return [`  ${headings}`, ...titled].join('\n');
}
