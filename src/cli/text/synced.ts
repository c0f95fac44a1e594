import type { ImportResult, SyncResult } from '../../sources/index.ts';
import { formatDate } from './dates.ts';
import { importedText, refusalText, skippedText } from './imported.ts';
import { labelled, wrap } from './wrap.ts';

/** What came of each file, of the record, and what a person has to save by hand. */
export function syncedText(
  { files, byHand }: SyncResult,
  imported: ImportResult | undefined,
  { into, width }: { readonly into: string; readonly width: number },
): string {
  const fetched = files.map((file) =>
    labelled(file.kind, `${file.file.save}${outcomeText(file)}`, { width, column: 11 }),
  );
  const hand = byHand.map(({ name, page, file, why }) =>
    [
      wrap(`${name}: ${why}. Open`, { width, indent: 2 }),
      `    ${page}`,
      wrap(`and save ${file}.`, { width, indent: 2 }),
    ].join('\n'),
  );
  return [
    fetched.join('\n'),
    recordText(imported, into)
      .split('\n')
      .map((line) => wrap(line, { width, hanging: 2 }))
      .join('\n'),
    ['To be saved by hand, and then given to "rapporteur import FILE… --keep":', ...hand].join('\n'),
  ].join('\n\n');
}

function outcomeText(file: SyncResult['files'][number]): string {
  switch (file.kind) {
    case 'fetched':
      return `, ${sizeText(file.bytes)}`;
    case 'unchanged':
      return ` since ${formatDate(file.fetched.slice(0, 10))}`;
    case 'failed': {
      const kept = file.kept ? `; the copy of ${formatDate(file.kept.slice(0, 10))} is used` : '';
      return `: ${file.why}${kept} (${file.file.address})`;
    }
  }
}

function recordText(imported: ImportResult | undefined, into: string): string {
  if (!imported) return 'Nothing new; the record is as it was.';
  if (!imported.ok) return refusalText(imported);
  return [importedText(imported, into), skippedText(imported, undefined)].filter(Boolean).join('\n');
}

/** "412 kB", "16.4 MB" */
export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
