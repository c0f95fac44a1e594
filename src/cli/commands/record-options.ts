import type { ReadingOptions } from '../reading.ts';

/** What narrows down the lists of `record conflicts` and `record problems`. */
export interface RecordOptions extends ReadingOptions {
  readonly field?: string;
  readonly source?: string;
  readonly limit: number;
}
