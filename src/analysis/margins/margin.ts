import type { DecisionSummary } from '../../record/index.ts';

/** The size of a majority. */
export interface Margin {
  readonly decision: DecisionSummary;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Undefined where no source counts it. */
  readonly absent?: number | undefined;
  /** Yes less no, in members. */
  readonly margin: number;
  /** Yes as a share of yes and no; undefined where nobody voted either. */
  readonly share?: number | undefined;
  /** Yes, no and abstain as a share of these and absent; undefined where absence is not counted. */
  readonly participation?: number | undefined;
}

/** Undefined for a decision without figures. */
export function marginOf(decision: DecisionSummary): Margin | undefined {
  const { tally } = decision;
  if (!tally) return undefined;
  const { yes, no, abstain, absent } = tally;
  const cast = yes + no;
  const voting = cast + abstain;
  return {
    decision,
    ...{ yes, no, abstain, absent },
    margin: yes - no,
    share: cast === 0 ? undefined : yes / cast,
    participation: absent === undefined || voting + absent === 0 ? undefined : voting / (voting + absent),
  };
}
