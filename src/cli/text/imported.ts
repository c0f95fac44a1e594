import { counted, formatNumber } from '../../answers/index.ts';
import type { ImportResult } from '../../sources/index.ts';
import { problemText } from './problem.ts';

/** "Since version 34cdea804fba: 12 decisions added, 1 removed, 3 changed."; undefined where there was no other record. */
export function changesText({ changes }: Extract<ImportResult, { ok: true }>): string | undefined {
  if (!changes) return undefined;
  const { before, added, removed, changed } = changes;
  return `Since version ${before.version}: ${counted(added.length, 'decision')} added, ${formatNumber(removed.length)} removed, ${formatNumber(changed.length)} changed.`;
}

/** "917,187 rows, 5,539 decisions, …, 3 rows skipped; record 34cdea804fba in …" */
export function importedText({ about }: Extract<ImportResult, { ok: true }>, into: string): string {
  const rows = about.sources.reduce((sum, source) => sum + source.rows, 0);
  const rejected = about.sources.reduce((sum, source) => sum + source.rejected, 0);
  return [
    `${counted(rows, 'row')}, ${counted(about.decisions, 'decision')}, ${counted(about.ballots, 'ballot')}, `,
    `${rejected === 0 ? 'no rows' : counted(rejected, 'row')} skipped; `,
    `record ${about.version} in ${into}. "rapporteur record" tells what it covers.`,
  ].join('');
}

/** The first rows that were skipped, and where the rest is listed; empty for none. */
export function skippedText({ problems }: ImportResult, list: string | undefined): string {
  if (problems.length === 0) return '';
  const first = problems.slice(0, 5).map((problem) => `${problemText(problem)} Row skipped.`);
  const where = list ? `${list} lists them` : '"rapporteur record problems" lists them';
  return [
    ...first,
    `${formatNumber(problems.length)} ${problems.length === 1 ? 'row' : 'rows'} skipped; ${where}.`,
  ].join('\n');
}

/** Why nothing was imported, problem by problem. */
export const refusalText = ({ problems }: ImportResult): string =>
  [...problems.map(problemText), 'Nothing was imported; the record is as it was.'].join('\n');
