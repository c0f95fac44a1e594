import mammoth from 'mammoth';
import type { Extraction } from '../extraction.ts';
import { blockText } from '../page/block-text.ts';
import { parsePart } from '../page/tree.ts';
import { lookInto } from './archive.ts';

/** Pictures are neither read nor kept. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * The text of a Word document: paragraphs, lists, the rows of tables, notes at the end. Comments, what was struck out in
 * revision, and pictures are left out. Another archive, a damaged file and one that unpacks beyond measure say so.
 */
export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  const look = await lookInto(bytes);
  if (!look.ok) return look;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: withoutPictures, externalFileAccess: false },
    );
    return { ok: true, text: blockText(parsePart(value).body) };
  } catch (error) {
    // Whatever the reader throws, it is the file's fault: it has been looked into, and is XML that no Word writes.
    return {
      ok: false,
      found: `a damaged Word document (${error instanceof Error ? error.message.split('\n', 1)[0] : error})`,
      expected: 'a whole one. Open it in Word or LibreOffice and save it anew',
    };
  }
}
