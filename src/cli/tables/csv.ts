import type { DataCell, DataTable } from './data-table.ts';

/** A table as CSV: header first, LF line ends, an empty cell where there is nothing; numbers as they are, unrounded. */
export const csvText = ({ columns, rows }: DataTable): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => row.map(cellText).join(',')).join('\n');

const cellText = (cell: DataCell): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
