/** A stretch of a line. `reference` points to an entry of the list at the end, by its number. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'break' };

export type Line = readonly Inline[];

/** A column of a table; `share` is its part of the width, and the shares of a table add up to 100. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  readonly align?: 'left' | 'right' | undefined;
}

/** A part of a document, the same in every format. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table';
      /** What the table shows, for those who cannot see it as for those who do. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
    };

/** A source, by its number in the text. */
export interface Reference {
  readonly number: number;
  readonly text: string;
  readonly address?: string | undefined;
}

/** A document for people: rendered to Markdown, HTML and DOCX from the same value. */
export interface ReportDocument {
  readonly title: string;
  /** What it rests on, and of which day: the record's version belongs here. */
  readonly subtitle: string;
  /** The day it speaks of, `2026-11-25`. */
  readonly day: string;
  readonly blocks: readonly Block[];
  readonly references: readonly Reference[];
  /** What a reader must know of marks and limits; stands before the references. */
  readonly notes: readonly Line[];
}

/** An address as a reader needs it: without the protocol, cut where it is long. */
export function shownAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', text: words });
export const heading = (words: string): Block => ({ kind: 'heading', text: words });
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
