import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { zipped } from './zip.ts';

/**
 * A DOCX file without chance and clock: names of links are numbered in the order of the text, dates are that of the
 * document, and the archive is packed anew. Two files of the same content become the same bytes.
 *
 * @param day the day to write for every date, `2026-11-25`
 */
export async function settled(file: Uint8Array, day: string): Promise<Uint8Array> {
  const parts = await unzipped(Buffer.from(file));
  const numbers = new Map<string, string>();
  const settledPart = (content: string): string =>
    content
      .replace(/rId[a-z0-9_-]{21}/g, (name) => {
        const number = numbers.get(name) ?? `rIdLink${numbers.size + 1}`;
        numbers.set(name, number);
        return number;
      })
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, `${day}T00:00:00Z`);
  // The text first: links are numbered in its order, wherever the archive lists them.
  const ordered = [...parts].sort(
    ([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1),
  );
  const written = ordered.map(
    ([name, content]) => [name, Buffer.from(settledPart(content), 'utf8')] as const,
  );
  return zipped(written.sort(([a], [b]) => rank(a) - rank(b)));
}

/** Word expects the list of content types first. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);

/** The parts of a DOCX file as text; this program's have no pictures. */
async function unzipped(file: Buffer): Promise<readonly (readonly [name: string, content: string])[]> {
  const archive = await fromBufferPromise(file);
  const parts: (readonly [string, string])[] = [];
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const stream = await archive.openReadStreamPromise(entry);
    parts.push([entry.fileName, await text(stream)]);
  }
  return parts;
}
