/** A number is a number, a missing one is undefined. */
export type Cell = string | number | undefined;

/** The rows behind a picture. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table as CSV (RFC 4180, with a line of titles); undefined is an empty field. */
export function tableCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell === undefined ? '' : /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
