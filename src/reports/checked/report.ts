import type { CheckedText } from '../../claims/index.ts';

/** A text beside what was found in it: all that a report of it is made of. */
export interface CheckedReport {
  /** The text as it was read; `claim.start` and `claim.end` point into it. */
  readonly text: string;
  readonly checked: CheckedText;
}
