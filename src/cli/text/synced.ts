import { spellDate } from '../../record/index.ts';
import type { ImportResult, SyncResult } from '../../sources/index.ts';
import { changesText, importedText, refusalText, skippedText } from './imported.ts';
import { labelled, wrap } from './wrap.ts';

/** What came of each file, of the record, and what a person has to save by hand. */
export function syncedText(
  { files, byHand }: SyncResult,
  imported: ImportResult | undefined,
  { into, width }: { readonly into: string; readonly width: number },
): string {
  const fetched = outcomesOf(files).map(({ kind, text }) => labelled(kind, text, { width, column: 11 }));
  const hand = byHand.map(({ name, page, file, why }) =>
    [
      wrap(`${name}: ${why}. Open`, { width, indent: 2 }),
      `    ${page}`,
      wrap(`and save ${file}.`, { width, indent: 2 }),
    ].join('\n'),
  );
  return [
    fetched.join('\n'),
    recordText(files, imported, into)
      .split('\n')
      .map((line) => wrap(line, { width, hanging: 2 }))
      .join('\n'),
    ['To be saved by hand, and then given to "rapporteur import FILE… --keep":', ...hand].join('\n'),
  ].join('\n\n');
}

type Synced = SyncResult['files'][number];

/** A line for each file; files that failed for one reason share one. */
function outcomesOf(files: readonly Synced[]): readonly { readonly kind: string; readonly text: string }[] {
  const whole = files
    .filter(({ kind }) => kind !== 'failed')
    .map((file) => ({ kind: file.kind, text: wholeText(file) }));
  const failed = new Map<string, string[]>();
  for (const file of files) {
    if (file.kind !== 'failed') continue;
    const kept = file.kept ? ` (the copy of ${spellDate(file.kept.slice(0, 10))} is used)` : '';
    failed.set(file.why, [...(failed.get(file.why) ?? []), `${file.file.save}${kept}`]);
  }
  return [
    ...whole,
    ...[...failed].map(([why, names]) => ({ kind: 'failed', text: `${names.join(', ')}: ${why}` })),
  ];
}

function wholeText(file: Synced): string {
  const { save } = file.file;
  if (file.kind === 'fetched') return `${save}, ${sizeText(file.bytes)}`;
  return file.kind === 'unchanged' ? `${save} since ${spellDate(file.fetched.slice(0, 10))}` : save;
}

function recordText(files: readonly Synced[], imported: ImportResult | undefined, into: string): string {
  if (!imported && files.every(({ kind }) => kind === 'failed'))
    return 'Nothing was fetched; the record is as it was.';
  if (!imported) return 'Nothing new; the record is as it was.';
  if (!imported.ok) return refusalText(imported);
  return [importedText(imported, into), changesText(imported), skippedText(imported, undefined)]
    .filter(Boolean)
    .join('\n');
}

/** "412 kB", "16.4 MB" */
export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
