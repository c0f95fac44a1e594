import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ByHand, SyncFile, SyncList } from '../sync-list.ts';
import type { Refusal } from './answer.ts';
import { type Download, download } from './download.ts';
import { askedPause, backOff, type Limits, usualLimits } from './limits.ts';
import { type Fetched, recallSync, rememberSync, type SyncMemory } from './memory.ts';

/** What a sync is told; network, clock and chance come from outside. */
export interface SyncRequest {
  readonly list: SyncList;
  /** The data folder; made where it is missing. */
  readonly folder: string;
  /** Of this program, for the name it gives to servers. */
  readonly version: string;
  /** A page about this program, for whoever runs a server. */
  readonly page?: string | undefined;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly limits?: Partial<Limits> | undefined;
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/** How far a sync is: bytes of the file that is coming in, or the pause before the next attempt. */
export interface SyncProgress {
  readonly file: SyncFile;
  readonly bytes: number;
  /** Milliseconds until the file is asked for again, and why. */
  readonly pause?: { readonly milliseconds: number; readonly why: string } | undefined;
}

/** What came of one file. `path` holds it, where it is there. */
export type Synced = { readonly file: SyncFile; readonly path: string } & (
  | { readonly kind: 'fetched'; readonly bytes: number }
  | { readonly kind: 'unchanged'; readonly fetched: string }
  /** `kept`: when the older copy was fetched that is still there. */
  | { readonly kind: 'failed'; readonly why: string; readonly kept?: string | undefined }
);

export interface SyncResult {
  readonly files: readonly Synced[];
  readonly byHand: readonly ByHand[];
}

/**
 * Fetches what may be fetched by a program, one file after the other. A file that did not change is not sent again; one
 * that fails is tried anew after a pause, and leaves the older copy in place; a host that cannot be reached is not asked
 * for its other files. Nothing is ever half written.
 */
export async function sync(request: SyncRequest): Promise<SyncResult> {
  const { list, folder } = request;
  await mkdir(folder, { recursive: true });
  const memory = new Map(await recallSync(folder));
  const files: Synced[] = [];
  const unreachable = new Map<string, Refusal>();
  for (const file of list.files) {
    const known = knownCopy(folder, file, memory);
    const { host } = new URL(file.address);
    const outcome = unreachable.get(host) ?? (await fetchPatiently(file, known, request));
    if (outcome.kind === 'refused' && outcome.unreachable) unreachable.set(host, outcome);
    if (outcome.kind === 'fetched') {
      memory.set(file.save, fetchedNote(file, outcome, request.now()));
      await rememberSync(folder, memory);
    }
    files.push(synced(file, join(folder, file.save), outcome, known));
  }
  return { files, byHand: list.byHand };
}

/** What is known of the copy at hand, if it is the one that was fetched from this address. */
function knownCopy(folder: string, { save, address }: SyncFile, memory: SyncMemory): Fetched | undefined {
  const known = memory.get(save);
  const path = join(folder, save);
  if (known?.address !== address || !existsSync(path)) return undefined;
  return statSync(path).size === known.bytes ? known : undefined;
}

async function fetchPatiently(
  file: SyncFile,
  known: Fetched | undefined,
  request: SyncRequest,
): Promise<Download> {
  const limits = { ...usualLimits, ...request.limits };
  const asking = {
    address: file.address,
    path: join(request.folder, file.save),
    headers: headers(request, known),
    fetch: request.fetch,
    limits,
    onBytes: (bytes: number) => request.onProgress?.({ file, bytes }),
  };
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await download(asking);
    if (outcome.kind !== 'refused' || !outcome.again || attempt >= limits.attempts) return outcome;
    const milliseconds = pauseAfter(outcome, attempt, { ...request, limits });
    if (milliseconds === undefined) return outcome;
    request.onProgress?.({ file, bytes: 0, pause: { milliseconds, why: outcome.why } });
    await request.wait(milliseconds);
  }
}

/** The server's wish where it has one; undefined where it asks for more patience than there is. */
function pauseAfter(
  { pause }: Refusal,
  attempt: number,
  { now, random, limits }: Pick<SyncRequest, 'now' | 'random'> & { readonly limits: Limits },
): number | undefined {
  const asked = askedPause(pause ?? null, now());
  if (asked === undefined) return backOff(attempt, random(), limits);
  return asked <= limits.longestAskedPause ? asked : undefined;
}

function headers({ version, page }: SyncRequest, known: Fetched | undefined): Record<string, string> {
  return {
    'user-agent': page ? `rapporteur/${version} (+${page})` : `rapporteur/${version}`,
    accept: '*/*',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
  };
}

const fetchedNote = (
  { address }: SyncFile,
  { bytes, etag, modified }: Extract<Download, { kind: 'fetched' }>,
  now: Date,
): Fetched => ({ address, bytes, fetched: now.toISOString(), etag, modified });

function synced(file: SyncFile, path: string, outcome: Download, known: Fetched | undefined): Synced {
  switch (outcome.kind) {
    case 'fetched':
      return { kind: 'fetched', file, path, bytes: outcome.bytes };
    case 'unchanged':
      return known
        ? { kind: 'unchanged', file, path, fetched: known.fetched }
        : { kind: 'failed', file, path, why: 'the server says it is unchanged, but there is no copy' };
    case 'refused': {
      const kept = existsSync(path) ? (known?.fetched ?? statSync(path).mtime.toISOString()) : undefined;
      return { kind: 'failed', file, path, why: outcome.why, kept };
    }
  }
}
