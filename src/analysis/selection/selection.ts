import type { DecisionSummary, IsoDate, ProposalKind } from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';

/** Which decisions a measure rests on; every field given must hold. An empty query means all recorded votes. */
export interface SelectionQuery {
  readonly bodies?: readonly Body[] | undefined;
  /** Inclusive. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly kinds?: readonly ProposalKind[] | undefined;
  /** A recurring question, `dprk-human-rights`. */
  readonly lineage?: string | undefined;
  /** All of these words occur in title, agenda or subjects. */
  readonly topic?: string | undefined;
  /** Only these decisions. */
  readonly ids?: readonly string[] | undefined;
  /** Only divided votes: yes is less than this share of the votes cast. Over 0, up to 1; 0.8 is usual. */
  readonly dividedBelow?: number | undefined;
  /** Takes recorded votes of which there is no whole roll too: for what needs counts only. */
  readonly rolls?: 'not-needed' | undefined;
  /** Counts a decision taken without a vote as one on which all members of the body voted yes (Häge and Hug 2016). */
  readonly withoutVote?: 'counted' | undefined;
}

/** How many decisions were asked for and are not in the selection, and why. */
export interface LeftOut {
  /** Recorded votes of which the record has no roll, or only part of one, where rolls are needed. */
  readonly withoutRoll: number;
  /** Taken without a vote, where these are not counted. */
  readonly withoutVote: number;
  /** Not divided enough. */
  readonly undivided: number;
}

/** What every result rests on: the query, the record it was put to, and the decisions by reference. */
export interface Selection {
  readonly query: SelectionQuery;
  /** Version of the record. */
  readonly record: string;
  /** In order of date, then id: recorded votes with a whole roll, and those taken without a vote where counted. */
  readonly decisions: readonly DecisionSummary[];
  readonly leftOut: LeftOut;
}

/** A parameter that cannot be: what was found, and the range. */
export type Selected =
  | { readonly ok: true; readonly selection: Selection }
  | { readonly ok: false; readonly problem: string };
