import type { IsoDate, Problem } from '../../record/index.ts';
import type { CheckedText } from '../checked.ts';

/** A file to be read and checked in a thread of its own. */
export interface CheckJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Day of publication; goes before what the document itself says. */
  readonly date?: IsoDate | undefined;
  /** Where it was fetched from, and what the server said that it is. */
  readonly address?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly encoding?: string | undefined;
  readonly explain?: boolean | undefined;
}

/** The text as it was read, with its claims; or why there is none. */
export type CheckAnswer =
  | { readonly ok: true; readonly text: string; readonly checked: CheckedText }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** It took longer than the pool allows. */
      readonly late?: true | undefined;
    };

/** From the pool to a thread. */
export interface Asked {
  readonly job: CheckJob;
}

/** From a thread to the pool: once when it is ready, then an answer for each job. */
export type Told =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'answer'; readonly answer: CheckAnswer };
