import type { IsoDate } from '../record/index.ts';

/** How a document was written; it decides what is markup and what is text. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** The day of publication, and who or what says so. */
export interface Published {
  readonly date: IsoDate;
  /** "the user", "dateline", or the page's own word for it: "JSON-LD datePublished", "meta article:published_time". */
  readonly from: string;
}

/**
 * A text to check, as a person sees it. Every offset of a check is a character offset (UTF-16 code units) into
 * `text`, in which a line break is one character and what is not seen (soft hyphens, byte-order marks) is left out.
 */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly title?: string | undefined;
  /** Day of publication, where somebody or the document said it. */
  readonly date?: IsoDate | undefined;
  /** Where `date` was found. */
  readonly dateFrom?: string | undefined;
  /** The web address that gave the document in the end, redirects followed. */
  readonly address?: string | undefined;
  /** The whole page in which the text stands, as it is written; only where it was read from HTML. */
  readonly page?: string | undefined;
  /** Of the bytes that were read, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A stretch of a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
