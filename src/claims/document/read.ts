import { createHash } from 'node:crypto';
import type { IsoDate, Problem } from '../../record/index.ts';
import type { Published, SourceText, TextFormat } from '../source-text.ts';
import { readDateline } from './dateline.ts';
import { decode } from './decode.ts';
import { fileKind, mostBytes } from './file-kind.ts';
import { readPage } from './page/page.ts';
import { formatOf } from './text-format.ts';

/** A text that can be checked, or why the file is none. */
export type DocumentReading =
  | { readonly ok: true; readonly text: SourceText }
  | { readonly ok: false; readonly problem: Problem };

export interface DocumentOptions {
  /** Day of publication, `2014-11-19`; goes before what the document itself says. */
  readonly date?: IsoDate | undefined;
  /** The encoding that a server named. */
  readonly encoding?: string | undefined;
  /** What a server said that it is (`text/html`). */
  readonly mediaType?: string | undefined;
  /** The web address that gave the document. */
  readonly address?: string | undefined;
}

/** Longer texts are refused: nobody reads an article of ten million characters. */
export const longestText = 10_000_000;

/**
 * Reads a document of any kind that is known: plain text, Markdown, an HTML page, a PDF or a Word document, told by its
 * content. The readers of PDF and Word are loaded when the first such file comes.
 */
export async function readAnyDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): Promise<DocumentReading> {
  const { kind } = fileKind(bytes);
  if (bytes.length > mostBytes(bytes)) return tooLarge(bytes, name);
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return extracted(await readPdf(bytes, longestText), 'pdf', { bytes, name, options });
  }
  if (kind === 'zip') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return extracted(await readDocx(bytes), 'docx', { bytes, name, options });
  }
  return readDocument(bytes, name, options);
}

/**
 * Reads plain text, Markdown or an HTML page (its main content) at once. The format is taken from the content, and from
 * the name only to tell Markdown from plain text. An empty, binary or far too long file is a problem; so are PDF and Word
 * documents, which `readAnyDocument` reads.
 */
export function readDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): DocumentReading {
  const source = { bytes, name, options };
  const file = fileKind(bytes);
  if (file.kind !== 'text')
    return refused(name, foundInstead(file), 'plain text, Markdown or HTML. Save it as text and check that');
  if (bytes.length > mostBytes(bytes)) return tooLarge(bytes, name);
  const decoding = decode(bytes, options.encoding);
  if (!decoding.ok)
    return refused(
      name,
      decoding.found,
      'a text, a page, a PDF or a Word document with at least one sentence',
    );
  const raw = decoding.text;
  const format = formatOf(raw, name, options.mediaType);
  if (raw.length > longestText) return tooLong(raw, name);
  if (format !== 'html') return finished({ text: raw }, format, source);
  const page = readPage(raw);
  return page.ok
    ? finished({ ...page, page: raw }, format, source)
    : refused(name, page.found, page.expected);
}

/** The file as it came, and what is known about it. */
interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: DocumentOptions;
}

interface Content {
  readonly text: string;
  readonly title?: string | undefined;
  readonly published?: Published | undefined;
  readonly page?: string | undefined;
}

/** What the reader of one kind of document gave, as a document. */
function extracted(
  extraction:
    | { readonly ok: true; readonly text: string }
    | { readonly ok: false; readonly found: string; readonly expected: string },
  format: TextFormat,
  source: Source,
): DocumentReading {
  if (!extraction.ok) return refused(source.name, extraction.found, extraction.expected);
  if (extraction.text.length > longestText) return tooLong(extraction.text, source.name);
  return finished(extraction, format, source);
}

function finished(content: Content, format: TextFormat, { bytes, name, options }: Source): DocumentReading {
  const text = asSeen(content.text);
  if (text.trim() === '')
    return refused(
      name,
      'no text in it',
      'at least one sentence. Save the page from a browser, or copy its text into a file',
    );
  const published = publishedOf(options, content.published, text);
  return {
    ok: true,
    text: {
      name,
      text,
      format,
      title: content.title && asSeen(content.title),
      date: published?.date,
      dateFrom: published?.from,
      address: options.address,
      page: content.page,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  };
}

/** The user goes before the page's metadata, and these before a line of the text, which may be that of another text. */
function publishedOf(
  { date }: DocumentOptions,
  said: Published | undefined,
  text: string,
): Published | undefined {
  if (date !== undefined) return { date, from: 'the user' };
  const dateline = said ? undefined : readDateline(text);
  return said ?? (dateline === undefined ? undefined : { date: dateline, from: 'dateline' });
}

/** One character for a line break, none for what is not seen: soft hyphens, spaces of no width, byte-order marks. */
const asSeen = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const foundInstead = (file: ReturnType<typeof fileKind>): string => {
  switch (file.kind) {
    case 'pdf':
      return 'a PDF file';
    case 'zip':
      return 'a ZIP archive or an office document';
    case 'text':
      return 'a text';
    case 'other':
      return file.found;
  }
};

const refused = (file: string, found: string, expected: string): DocumentReading => ({
  ok: false,
  problem: { file, found, expected },
});

const tooLong = (text: string, name: string): DocumentReading =>
  refused(name, `${text.length} characters`, `at most ${longestText}. Cut it into parts and check each`);

const tooLarge = (bytes: Uint8Array, name: string): DocumentReading =>
  refused(
    name,
    `${Math.ceil(bytes.length / 1e6)} MB`,
    `at most ${mostBytes(bytes) / 1e6} MB. Cut it into parts and check each`,
  );
