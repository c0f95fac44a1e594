import type { IsoDate } from '../record/index.ts';

/** How a document was written; it decides what is markup and what is text. */
export type TextFormat = 'text' | 'markdown' | 'html';

/**
 * A text to check, as a person sees it. Every offset of a check is a character offset (UTF-16 code units) into
 * `text`. `date` is the day of publication, where somebody or the document said it.
 */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly title?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** Of the bytes that were read, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A stretch of a text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
