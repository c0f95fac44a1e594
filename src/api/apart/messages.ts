import type { IsoDate } from '../../record/index.ts';
import type { KeptAnswer } from '../answers/kept-answers.ts';

/** What the thread is given once. */
export interface Given {
  /** Path of the record to open. */
  readonly record: string;
  /** The record's version: a file that was swapped since is another record, and is not answered from. */
  readonly version: string;
  /** Of the program. */
  readonly program: string;
}

/** A question, as its address has it. */
export interface Question {
  /** With the part after "?". */
  readonly path: string;
  readonly accept: string;
  readonly today: IsoDate;
}

/** From the thread: once when it is ready, then an answer for each question. */
export type Told = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: KeptAnswer };
