import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Oversized, Truncated } from './format.ts';
import { type ByteSource, limits, withinLimits } from './open-bytes.ts';

export interface ZipMember {
  readonly name: string;
  readonly bytes: ByteSource;
}

const mostMembers = 10_000;
const readable = /\.(?:csv|tsv|xml|json|jsonl|ndjson)$/i;

/**
 * The tables, records and lines of a ZIP, in its own order. Folders, other files and what macOS adds are passed over.
 * Throws `Truncated` for a damaged archive, `Oversized` for one beyond all measure.
 */
export async function zipMembers(path: string): Promise<readonly ZipMember[]> {
  const entries = await withZip(path, async (zip) => {
    const found: Entry[] = [];
    if (zip.entryCount > mostMembers) throw new Oversized(`a ZIP of ${zip.entryCount} files`);
    for await (const entry of zip.eachEntry()) if (isData(entry.fileName)) found.push(entry);
    return found;
  });
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (bytes > limits.bytes) throw new Oversized(`a ZIP that unpacks to ${Math.floor(bytes / 1e6)} MB`);
  return entries.map((entry) => ({ name: entry.fileName, bytes: () => unpack(path, entry) }));
}

const isData = (name: string): boolean =>
  readable.test(name) && !name.startsWith('__MACOSX/') && !/(?:^|\/)\._/.test(name);

async function* unpack(path: string, entry: Entry): AsyncGenerator<Buffer> {
  const zip = await opened(path);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    yield* withinLimits(stream, () => entry.compressedSize);
  } catch (error) {
    throw damaged(error);
  } finally {
    zip.close();
  }
}

async function withZip<T>(path: string, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await opened(path);
  try {
    return await use(zip);
  } catch (error) {
    throw damaged(error);
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (error) {
    throw damaged(error);
  }
}

/** Everything that goes wrong inside an archive is damage to it, but for what was thrown on purpose. */
const damaged = (error: unknown): Error =>
  error instanceof Oversized || error instanceof Truncated
    ? error
    : new Truncated(error instanceof Error ? error.message : String(error), { cause: error });
