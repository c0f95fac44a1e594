import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { IsoDate, Problem } from '../../record/index.ts';

/** A text of a corpus as it came, before anybody read it. */
export interface CorpusText {
  /** Where it stands in its source, by which a person finds it again: a path, `news.jsonl:12`, a record of a WARC. */
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly url?: string | undefined;
  /** The day of publication that the source gives; the day on which a page was archived is none. */
  readonly date?: IsoDate | undefined;
  readonly mediaType?: string | undefined;
  readonly encoding?: string | undefined;
  /** Who published it: the host of its address, else the first folder that it lies in; empty where neither is known. */
  readonly outlet: string;
}

/** One thing out of a source, in its order. What cannot be read is a problem in its place, and reading goes on. */
export type Entry =
  | { readonly kind: 'text'; readonly text: CorpusText }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * SHA-256 over the bytes and over all else that an answer depends on: the day of publication, the media type, the
 * encoding, and whether the name is that of a Markdown file. Two texts of one hash have one answer, wherever they stand.
 */
export function textHash({ bytes, date, mediaType, encoding, place }: CorpusText): string {
  const told = [date ?? '', mediaType ?? '', encoding ?? '', isMarkdown(place) ? 'markdown' : ''];
  return createHash('sha256').update(told.join('\n')).update('\n').update(bytes).digest('hex');
}

/** The name under which the checker reads it: the same for all texts of one hash. */
export const nameToRead = (place: string): string => (isMarkdown(place) ? 'text.md' : 'text');

const isMarkdown = (place: string): boolean => ['.md', '.markdown'].includes(extname(place).toLowerCase());

/** "https://www.example.org/a" is of `example.org`; what is no address has no outlet. */
export function outletOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}
