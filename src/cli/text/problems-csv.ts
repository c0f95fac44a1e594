import type { Problem } from '../../record/index.ts';

/** Problems as CSV with a header: file, line, column, found, expected. */
export const problemsCsv = (problems: readonly Problem[]): string =>
  [
    'file,line,column,found,expected',
    ...problems.map(({ file, line = '', column = '', found, expected }) =>
      [file, line, column, found, expected].map((cell) => quoted(String(cell))).join(','),
    ),
    '',
  ].join('\n');

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
