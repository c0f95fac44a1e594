import type { Problem } from '../../record/index.ts';

/** `ballots.csv:1204, ms_vote: found "P", expected Y, N, A or X.` */
export function problemText({ file, line, column, found, expected }: Problem): string {
  const where = [line === undefined ? file : `${file}:${line}`, column].filter(Boolean).join(', ');
  return `${where}: found ${found}, expected ${expected}.`;
}
