import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ask, faultOf, type Refusal, refused, tooLarge } from './answer.ts';
import type { Limits } from './limits.ts';

/** What came of asking once for a file. */
export type Download =
  | {
      readonly kind: 'fetched';
      readonly bytes: number;
      readonly etag?: string | undefined;
      readonly modified?: string | undefined;
    }
  | { readonly kind: 'unchanged' }
  | Refusal;

export interface DownloadRequest {
  readonly address: string;
  /** Where the file goes; replaced only by a whole one. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly limits: Limits;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * Asks once for a file and puts it in place when all of it is there and it is what it should be. Until then it lies
 * beside, as `.part`; the old file is whole at any moment.
 */
export async function download(request: DownloadRequest): Promise<Download> {
  const { limits, path } = request;
  const stop = new AbortController();
  const watch = watchdog(stop);
  try {
    watch.expect(limits.answerWithin, 'the server did not answer');
    const response = await ask(request.address, { ...request, signal: stop.signal });
    if ('kind' in response) return response;
    if (response.status === 304) return { kind: 'unchanged' };
    const fault = faultOf(response, limits);
    if (fault) {
      await response.body?.cancel();
      return fault;
    }
    return await save(response, request, watch);
  } catch (error) {
    const late = watch.late();
    return late ? refused(late, true) : networkFault(error);
  } finally {
    watch.end();
    await rm(`${path}.part`, { force: true });
  }
}

interface Watchdog {
  /** From now on something must happen within so many milliseconds. */
  expect(within: number, else_: string): void;
  /** What did not happen in time; undefined where all did. */
  late(): string | undefined;
  end(): void;
}

function watchdog(stop: AbortController): Watchdog {
  let timer: NodeJS.Timeout | undefined;
  let missed: string | undefined;
  return {
    expect(within, otherwise) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        missed = `${otherwise} within ${within / 1000} s`;
        stop.abort();
      }, within);
    },
    late: () => missed,
    end: () => clearTimeout(timer),
  };
}

async function save(response: Response, request: DownloadRequest, watch: Watchdog): Promise<Download> {
  const { path, limits, onBytes } = request;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(`${path}.part`, 'w');
  let bytes = 0;
  try {
    watch.expect(limits.idleFor, 'nothing came');
    for await (const piece of response.body ?? []) {
      bytes += piece.length;
      if (bytes > limits.largest) return tooLarge(limits);
      await file.write(piece);
      onBytes?.(bytes);
      watch.expect(limits.idleFor, 'nothing more came');
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const fault = await incomplete(response, bytes, path);
  if (fault) return fault;
  await rename(`${path}.part`, path);
  const { headers } = response;
  return {
    kind: 'fetched',
    bytes,
    etag: headers.get('etag') ?? undefined,
    modified: headers.get('last-modified') ?? undefined,
  };
}

/** What is missing of the file, or that it is none: by its announced length, its packing and its beginning. */
async function incomplete({ headers }: Response, bytes: number, path: string): Promise<Refusal | undefined> {
  if (bytes === 0) return refused('the answer is empty; fetch it in a browser');
  const announced = headers.get('content-length');
  if (announced !== null && headers.get('content-encoding') === null && Number(announced) !== bytes) {
    return refused(`${bytes} of ${announced} bytes came`, true);
  }
  if (path.endsWith('.gz') && !(await unpacks(`${path}.part`))) {
    return refused('the packed file ends before its end', true);
  }
  return undefined;
}

async function unpacks(path: string): Promise<boolean> {
  try {
    await pipeline(createReadStream(path), createGunzip(), async (pieces) => {
      for await (const _ of pieces);
    });
    return true;
  } catch {
    return false;
  }
}

/** What the network says, with the reason that `fetch` hides in its cause. Any other error is thrown on. */
function networkFault(error: unknown): Refusal {
  if (!(error instanceof Error) || !isNetwork(error)) throw error;
  const { cause } = error;
  const reason = cause instanceof Error ? cause.message : '';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = `the connection failed (${reason || error.message})`;
  return { ...refused(why, true), unreachable: unreachableCodes.includes(code) };
}

/** The name is unknown, or there is no way to it. */
const unreachableCodes: readonly string[] = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

/** `fetch` throws a TypeError for everything between the machine and the server. */
const isNetwork = (error: Error): boolean => error instanceof TypeError || error.name === 'AbortError';
