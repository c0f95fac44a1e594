import type { NameMention } from '../../members/index.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import type { DateMention } from '../mentions/date.ts';
import type { Span } from '../source-text.ts';
import type { VoterGroup } from './group.ts';

/** Members and how a text says they voted. */
export interface PositionMention extends Span {
  readonly ballot: SaidBallot;
  readonly members: readonly NameMention[];
  /** "the permanent members": who they were on the day of the decision. */
  readonly group?: VoterGroup | undefined;
  /** "All but Russia": these, besides the members named, voted the other way than the members did. */
  readonly others?: VoterGroup | 'everybody' | undefined;
  /** "From abstaining to yes": how they voted when the question came up before. */
  readonly from?: SaidBallot | undefined;
  readonly negated: boolean;
  /** The text says that these are all: "only Togo, Britain and Zaire", "just five: …". */
  readonly closed: boolean;
  /** "Hungary joined Washington": they voted as these did, whatever that was; `ballot` then says nothing. */
  readonly like?: readonly NameMention[] | undefined;
  /** "Among the eight": the count that they are part of. */
  readonly counted?: number | undefined;
  /** Said of a vote before the one described: "which had voted against in 2019", "vetoed a similar draft". */
  readonly earlier: boolean;
  /** The date of an earlier vote that stands beside it: "which had abstained in 2014". */
  readonly when?: DateMention | undefined;
  /** The word stands for much else too ("supported", "opposed"): of a vote only where one is spoken of. */
  readonly weak: boolean;
}

/** What the words of a ballot say before it is known whose it is. */
export type Base = Pick<PositionMention, 'ballot' | 'negated' | 'weak' | 'earlier' | 'from'>;
