import type { Correction, Ground, Verdict } from '../../checked.ts';
import type { RuleName } from '../../verdicts/rules.ts';

/** What the record answers to a comparison, with the decisions compared. */
export interface Answer {
  readonly verdict: Verdict;
  readonly rule: RuleName;
  readonly because: string;
  readonly corrections: readonly Correction[];
  readonly grounds: readonly Ground[];
  /** The text counts the decision that follows this one: the claim is of no decision of the record. */
  readonly ofNext?: boolean | undefined;
  /** The claim in plain words, with the set that it is made over. */
  readonly statement: string;
}
