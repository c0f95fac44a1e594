import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { PositionMention } from '../positions/position.ts';
import type { MomentEvidence } from './evidence.ts';

/** A kind of evidence that can be left out, to judge a detail by everything but itself. */
export type Field = 'yes' | 'no' | 'abstain' | 'date' | 'body' | 'outcome' | 'symbol' | 'position';

/** What decided, and which decisions the text has been found to speak of. */
export interface Context {
  /** The decision of the moment before, where the text has not turned away from it. */
  readonly last?: Entry | undefined;
  /** The decision that the rest of the scene is certainly about. */
  readonly scene?: Entry | undefined;
  /** The first decision that the text is certainly about. */
  readonly main?: Entry | undefined;
  readonly others: ReadonlySet<Entry>;
  readonly kin: ReadonlySet<Entry>;
  /** Other decisions on the questions that the text is about: of their lineages, or of the same titles. */
  readonly sisters: ReadonlySet<Entry>;
  /** Other resolutions that the body of the moment before decided on the same day. */
  readonly beside: ReadonlySet<Entry>;
  /** Decisions that the text surely gives the day, the figures or the symbol of, so that it means them and no other stage. */
  readonly established: ReadonlySet<Entry>;
  /** Decisions of which the text says somewhere that a committee took them. */
  readonly inCommittee: ReadonlySet<Entry>;
  /** By stem: the decisions that the text surely speaks of in a sentence with that stem, where it is not most of them. */
  readonly namedBy: ReadonlyMap<number, readonly Entry[]>;
}

export interface Scoring {
  readonly evidence: MomentEvidence;
  readonly docket: Docket;
  readonly context: Context;
  readonly without: ReadonlySet<Field>;
  /** With `position` left out: the one that is, if not all of the moment. */
  readonly disputed?: PositionMention | undefined;
}

/** How much one kind of evidence speaks for a decision, in bits; below 0 where it speaks against it. */
export type Weigh = (entry: Entry) => number;

export interface Weighing {
  readonly name: string;
  readonly prepare: (scoring: Scoring) => Weigh;
}

/** Nothing of this kind is said. */
export const silent: Weigh = () => 0;
