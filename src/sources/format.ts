import type { Problem, Reading, Source } from '../record/index.ts';

/** A file of a source, unpacked and decoded, wherever it lies (plain, gzip, inside a ZIP). */
export interface InputFile {
  /** As messages name it: `ga_voting.csv.gz`, `download.zip/ga_voting.csv`. */
  readonly label: string;
  /** The first 64 kB of its text, or less where it ends before. */
  readonly head: string;
  /**
   * Its whole text in chunks, without a byte-order mark. Throws `Truncated` where the packed file ends too early.
   * May be called more than once.
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
  recognise(file: Pick<InputFile, 'label' | 'head'>): Recognition;
  /** Streams what the files say, in file order, in memory that does not grow with them. */
  read(files: ReadonlyMap<string, InputFile>): AsyncIterable<Reading>;
}

/** A packed file that ends before its end. */
export class Truncated extends Error {
  override readonly name = 'Truncated';
}
