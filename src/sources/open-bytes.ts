import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Oversized, Truncated } from './format.ts';

/** The bytes of a file, in pieces; each call begins anew. */
export type ByteSource = () => AsyncIterable<Buffer>;

/** Small enough for the engine's young generation: larger pieces take a third more memory and no less time. */
const piece = 65_536;

/** The largest published file has 344 MB; a roll call takes 1/33 of its size when packed, plain repetition 1/1000. */
export const limits = { bytes: 4_000_000_000, ratio: 250, freely: 64_000_000 };

/** Read from the disk at once: each reading costs a wait, however little it brings. */
const stretch = 524_288;

export const plainBytes = (path: string): ByteSource =>
  async function* read() {
    for await (const bytes of createReadStream(path, { highWaterMark: stretch })) {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    }
  };

/** Unpacks gzip, of one member or several. Throws `Truncated` at a premature end or damage, `Oversized` beyond limits. */
export const gunzipped = (packed: ByteSource): ByteSource =>
  async function* unpack() {
    let packedBytes = 0;
    const gunzip = createGunzip({ chunkSize: piece });
    const counted = async function* () {
      for await (const bytes of packed()) {
        packedBytes += bytes.length;
        yield bytes;
      }
    };
    // An error on the way in reaches the reader below through the stream itself.
    const pumping = pipeline(counted, gunzip).catch(() => undefined);
    try {
      yield* withinLimits(gunzip, () => packedBytes);
    } catch (error) {
      throw isDamage(error) ? new Truncated(error.message, { cause: error }) : error;
    } finally {
      gunzip.destroy();
      await pumping;
    }
  };

/** zlib's own errors carry a code such as Z_BUF_ERROR (ends too early) or Z_DATA_ERROR (does not add up). */
const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/** The same pieces, until they are more than a published file can have. */
export async function* withinLimits(
  unpacked: AsyncIterable<Buffer>,
  packedBytes: () => number,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const next of unpacked) {
    bytes += next.length;
    if (bytes > limits.bytes || (bytes > limits.freely && bytes > packedBytes() * limits.ratio)) {
      throw new Oversized(`a packed file that unpacks to more than ${Math.floor(bytes / 1e6)} MB`);
    }
    yield next;
  }
}

/** The first bytes, or all where there are fewer. A file that breaks off before gives what there is. */
export async function firstBytes(source: ByteSource, count: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let had = 0;
  try {
    for await (const next of source()) {
      pieces.push(next);
      had += next.length;
      if (had >= count) break;
    }
  } catch (error) {
    // Where it breaks off is told with its line when it is read.
    if (!(error instanceof Truncated) || had === 0) throw error;
  }
  return Buffer.concat(pieces).subarray(0, count);
}
