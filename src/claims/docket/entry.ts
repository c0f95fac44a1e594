import type { DecisionSummary, Method, Outcome, ProposalKind } from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';

/** A decision as matching sees it: columns of plain values. `at` is its place in the docket, in order of date. */
export interface Entry {
  readonly at: number;
  readonly id: string;
  readonly body: Body;
  /** Days since 1970; undefined where the record has no date. */
  readonly day?: number | undefined;
  readonly kind: ProposalKind;
  readonly method: Method;
  readonly outcome?: Outcome | undefined;
  readonly tally?: { readonly yes: number; readonly no: number; readonly abstain: number } | undefined;
  readonly listed: number;
  readonly complete: boolean;
  readonly summary: DecisionSummary;
}
