import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Whether an archive is a Word document that can be unpacked without harm; else what was found in its place. */
export type ArchiveLook =
  | { readonly ok: true }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** The XML of the UN's longest reports takes a tenth of this. */
const mostUnpacked = 80_000_000;
const mostEntries = 10_000;

const wordDocument = 'a Word document (.docx). Save what is meant as .docx, PDF or text';

/**
 * Looks into a ZIP before anything unpacks it for use: what it says it holds, how large it says that is, and, because it
 * may lie, how large its XML comes out. Nothing is kept of what is unpacked for the look, and unpacking stops at the
 * limit, so that a bomb costs no more memory than an honest file.
 */
export async function lookInto(bytes: Uint8Array): Promise<ArchiveLook> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > mostEntries) return refused(`a ZIP of ${zip.entryCount} files`, wordDocument);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const other = otherThanWord(entries);
    if (other) return refused(other, wordDocument);
    const parts = entries.filter(({ fileName }) => /\.(?:xml|rels)$/i.test(fileName));
    const declared = parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (declared > mostUnpacked || (await unpacksBeyond(zip, parts)))
      return refused(
        `a Word document that unpacks to more than ${mostUnpacked / 1e6} MB of text`,
        'less. If the document is meant to be so, save it as text in parts',
      );
    return { ok: true };
  } catch {
    return refused(
      'a damaged Word document or archive',
      'a whole one. Open it in Word or LibreOffice and save it anew',
    );
  }
}

function otherThanWord(entries: readonly Entry[]): string | undefined {
  const names = entries.map(({ fileName }) => fileName);
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (names.includes('word/document.xml'))
    return entries.some((entry) => entry.isEncrypted()) ? 'a locked archive' : undefined;
  if (has('xl/')) return 'an Excel workbook';
  if (has('ppt/')) return 'a PowerPoint presentation';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'an OpenDocument file (.odt)';
  if (has('OEBPS/') || has('META-INF/container.xml')) return 'an e-book';
  return 'a ZIP archive';
}

async function unpacksBeyond(zip: ZipFile, parts: readonly Entry[]): Promise<boolean> {
  // The archive closed itself behind its last entry: a buffer has nothing to close and goes on being read.
  let unpacked = 0;
  for (const part of parts) {
    const stream = await zip.openReadStreamPromise(part);
    for await (const chunk of stream) {
      unpacked += Buffer.byteLength(chunk);
      if (unpacked > mostUnpacked) {
        stream.destroy();
        return true;
      }
    }
  }
  return false;
}

const refused = (found: string, expected: string) => ({ ok: false, found, expected }) as const;
