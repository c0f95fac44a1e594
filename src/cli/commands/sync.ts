import { join } from 'node:path';
import { importJson } from '../../answers/index.ts';
import type { SyncJson } from '../../json/index.ts';
import { openRecord } from '../../record/index.ts';
import {
  sync as fetchFiles,
  type ImportResult,
  importRecord,
  type SyncList,
  type SyncProgress,
  type SyncResult,
  shippedSyncList,
} from '../../sources/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { homeFolder, importedRecord } from '../home.ts';
import { programVersion } from '../program-version.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { sizeText, syncedText } from '../text/synced.ts';
import { progressOn } from '../watch-import.ts';

export interface SyncOptions {
  readonly record?: string;
  readonly json?: boolean;
}

/**
 * `rapporteur sync`: fetches what may be fetched by a program, and builds the record anew of it and of the files that
 * it was built from before. Where nothing changed, the record stays as it is.
 */
export async function sync(
  options: SyncOptions,
  surroundings: Surroundings,
  list: SyncList = shippedSyncList(),
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const into = options.record ?? importedRecord(surroundings);
  const fetched = await fetchFiles({
    list,
    folder: join(homeFolder(surroundings), 'sources'),
    version: programVersion(),
    fetch: surroundings.fetch,
    now: surroundings.now,
    wait: surroundings.wait,
    random: surroundings.random,
    onProgress: (progress) => terminal.progress(fetchingText(progress)),
  });
  terminal.progress('');
  const files = usable(fetched);
  const imported = isNews(fetched, files, into)
    ? await rebuild(files, fetched, into, surroundings)
    : undefined;
  if (options.json) terminal.print(JSON.stringify(syncJson(fetched, imported, into), undefined, 2));
  else terminal.print(syncedText(fetched, imported, { into, width: terminal.width }));
  const failed = fetched.files.some(({ kind }) => kind === 'failed') || imported?.ok === false;
  return failed ? exit.cannot : exit.done;
}

/** Files that lie in the data folder now, older copies included. */
const usable = ({ files }: SyncResult): readonly string[] =>
  files.flatMap((file) => (file.kind === 'failed' && file.kept === undefined ? [] : [file.path]));

/** Something was fetched, or something that lies there never went into the record. */
function isNews({ files }: SyncResult, paths: readonly string[], record: string): boolean {
  if (files.some(({ kind }) => kind === 'fetched')) return true;
  const opened = openRecord(record);
  if (!opened.ok) return paths.length > 0;
  const known = opened.record.about().sources.flatMap((source) => source.files.map(({ path }) => path));
  opened.record.close();
  return paths.some((path) => !known.includes(path));
}

async function rebuild(
  files: readonly string[],
  { files: synced }: SyncResult,
  into: string,
  surroundings: Surroundings,
): Promise<ImportResult> {
  const days = new Map(synced.map((file) => [file.path, dayFetched(file, surroundings)]));
  const result = await importRecord({
    files,
    into,
    others: 'keep',
    today: today(surroundings),
    retrieved: (path) => days.get(path),
    onProgress: progressOn(surroundings),
  });
  surroundings.terminal.progress('');
  return result;
}

function dayFetched(file: SyncResult['files'][number], surroundings: Surroundings): string | undefined {
  const moment = file.kind === 'unchanged' ? file.fetched : file.kind === 'failed' ? file.kept : undefined;
  return file.kind === 'fetched' ? today(surroundings) : moment?.slice(0, 10);
}

function fetchingText({ file, bytes, pause }: SyncProgress): string {
  return pause
    ? `${file.save}: ${pause.why}; trying again in ${Math.ceil(pause.milliseconds / 1000)} s`
    : `fetching ${file.save}: ${sizeText(bytes)}`;
}

function syncJson({ files, byHand }: SyncResult, imported: ImportResult | undefined, into: string): SyncJson {
  return {
    files: files.map(({ file, path, ...outcome }) => ({
      name: file.save,
      address: file.address,
      path,
      ...outcome,
    })),
    byHand,
    imported: imported && importJson(imported, into),
  };
}
