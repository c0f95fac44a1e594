import type { Span } from '../source-text.ts';
import type { Figure } from './figure.ts';

export type TallyField = 'yes' | 'no' | 'abstain' | 'absent';

/** One count of a tally with the words that say what it counts. */
export interface TallyPart extends Span {
  readonly field: TallyField;
  readonly value: number;
  readonly bound: Figure['bound'];
  /** The words may count sponsors or supporters as well as votes: "backed by 57 countries". */
  readonly soft: boolean;
}

/**
 * Counts of ballots that a sentence gives together: "by 138 votes to 9, with 41 abstentions" is one, whichever of the
 * counts it leaves out. `inOrder` is false where only the order tells yes from no ("40-77"), which some turn round.
 */
export interface TallyMention extends Span {
  /** Two counts of which nothing but the sentences before says that they are of ballots. */
  readonly bare?: boolean | undefined;
  readonly parts: readonly TallyPart[];
  readonly inOrder: boolean;
  /** Given only to compare: "up from 182 a year earlier". */
  readonly compared?: boolean | undefined;
  /** How many could have voted, where the text says: "141 of 193 members". */
  readonly total?: number | undefined;
}
