import type { Correction } from '../../checked.ts';
import type { RuleName } from '../../verdicts/rules.ts';
import type { Fact } from './fact.ts';

/** How a detail that a text gives compares with a fact. */
export interface Compared {
  readonly fits: boolean;
  /** Only where it does not fit. */
  readonly wrong?:
    | {
        readonly rule: RuleName;
        /** Near enough to be a slip, or another act of the same matter. */
        readonly slight: boolean;
        readonly because: string;
        readonly correction: Correction;
      }
    | undefined;
  /** It does not fit, and yet shows that this fact is meant: a member of the commission said to have led it. */
  readonly identifies?: boolean | undefined;
  /** Of which of the facts that may be meant. */
  readonly fact: Fact;
}
