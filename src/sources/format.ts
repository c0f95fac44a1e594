import type { Problem, Reading, Source } from '../record/index.ts';

/** A file of a source, unpacked and decoded, wherever it lies (plain, gzip, inside a ZIP). */
export interface InputFile {
  /** As messages name it: `ga_voting.csv.gz`, `download.zip/ga_voting.csv`. */
  readonly label: string;
  /** The first 64 kB of its text, or less where it ends before. */
  readonly head: string;
  /** How its bytes were read; `windows-1252` (Latin-1) where they are not UTF-8. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | undefined;
  /**
   * Its whole text in chunks, without a byte-order mark. Throws `Truncated` where the packed file ends too early and
   * `Oversized` where it unpacks to more than any published file. May be called more than once.
   */
  text(): AsyncIterable<string>;
}

/** What a format says of a file's beginning: one of its parts, or nearly one with what is wrong, or none of its business. */
export type Recognition =
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | undefined;

/** A published format: how to know it by its content, and how to read it. One file of this folder for each. */
export interface Format {
  /** `undl-ga-csv` */
  readonly id: string;
  /** As a person would call it: "UN Digital Library, General Assembly voting data (CSV)". */
  readonly title: string;
  readonly source: Source;
  /** The files that make one set, most often one. All must be given in one import. */
  readonly parts: readonly string[];
  /** Parts that are read with the others where they are given too. */
  readonly optional?: readonly string[] | undefined;
  recognise(file: Pick<InputFile, 'label' | 'head'>): Recognition;
  /** Streams what the files say, in file order, in memory that does not grow with them. */
  read(files: ReadonlyMap<string, InputFile>): AsyncIterable<Reading>;
}

/** A packed file that ends before its end. */
export class Truncated extends Error {
  override readonly name = 'Truncated';
}

/** A packed file that unpacks to far more than any published one: a mistake, or meant to fill the memory. */
export class Oversized extends Error {
  override readonly name = 'Oversized';
}

/**
 * The problem with which reading stops where a file's text cannot be had to its end. Any other error than `Truncated`
 * and `Oversized` is a fault of the program or the machine, and is thrown on.
 */
export function unreadable(file: Pick<InputFile, 'label'>, error: unknown, line?: number): Problem {
  if (error instanceof Truncated) {
    return {
      file: file.label,
      line,
      found: `a packed file that ends too early or is damaged (${error.message})`,
      expected: 'a whole file: fetch it again',
    };
  }
  if (error instanceof Oversized) {
    return {
      file: file.label,
      line,
      found: error.message,
      expected: 'a published file of the United Nations',
    };
  }
  throw error;
}
