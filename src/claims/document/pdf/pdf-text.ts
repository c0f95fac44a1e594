import type { Extraction } from '../extraction.ts';
import { withoutFurniture } from './furniture.ts';
import { type Line, linesOf, type Piece } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** More are refused: nobody checks a book of five thousand pages in one go. */
const mostPages = 5000;

/**
 * The text of a PDF in reading order, without running heads and page numbers. A damaged or locked file, and one that holds
 * only pictures of pages, says so. The library is loaded here and nowhere else.
 */
export async function pdfText(bytes: Uint8Array, most: number): Promise<Extraction> {
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes for its own: it is given a copy.
  const opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(refusalOf);
  if ('ok' in opened) return opened;
  const pdf = opened;
  try {
    if (pdf.numPages > mostPages)
      return refused(`${pdf.numPages} pages`, `at most ${mostPages}. Cut it into parts`);
    const pages: (readonly Line[])[] = [];
    let signs = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const pieces = items.filter((item): item is typeof item & Piece => 'str' in item);
      signs += pieces.reduce((sum, { str }) => sum + str.length, 0);
      if (signs > most) return refused(`more than ${most} characters`, `at most ${most}. Cut it into parts`);
      pages.push(linesOf(pieces, number));
    }
    if (signs === 0)
      return refused(pictures(pdf.numPages), 'text in it. Run text recognition (OCR) over it first');
    return { ok: true, text: paragraphsOf(withoutFurniture(pages).flat()) };
  } catch (error) {
    return refusalOf(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const pictures = (pages: number): string =>
  `a PDF without text: pictures of ${pages === 1 ? 'a page' : `${pages} pages`}`;

/** Whatever the reader says of a file that it cannot read: it is the file's fault, hostile ones included. */
function refusalOf(error: unknown): Extraction & { readonly ok: false } {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return refused(
      'a PDF locked with a password',
      'one that opens without. Save a copy without the password',
    );
  return refused(
    `a damaged PDF (${message.split('\n', 1)[0]})`,
    'a whole one. Open it in a PDF reader and save or print it to a new PDF',
  );
}

const refused = (found: string, expected: string) => ({ ok: false, found, expected }) as const;
