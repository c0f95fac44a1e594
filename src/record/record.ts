import type { MemberCode } from '../members/index.ts';
import type { Body } from '../symbols/index.ts';
import type { Ballot } from './ballot.ts';
import type {
  Conflict,
  Decision,
  DecisionSummary,
  IsoDate,
  Method,
  Outcome,
  Problem,
  ProposalKind,
  Source,
} from './model.ts';
import type { Roll } from './roll.ts';

/** Which decisions; every field given must hold. An empty filter means all. */
export interface DecisionFilter {
  readonly bodies?: readonly Body[] | undefined;
  /** Inclusive. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly kinds?: readonly ProposalKind[] | undefined;
  readonly methods?: readonly Method[] | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly lineage?: string | undefined;
  /** All of these words, or names of the same member, occur in title, agenda or subjects; as `search` reads them. */
  readonly topic?: string | undefined;
  /** Only decisions on which this member is listed with this ballot. */
  readonly member?: { readonly code: MemberCode; readonly ballot: Ballot } | undefined;
}

/** A file that a record was built from. */
export interface ImportedFile {
  /** As it was named: a path, or `data/decisions` for the facts that ship. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The day it was fetched or last changed, as the record was told. */
  readonly retrieved: string;
}

/** A source as it went into the record. */
export interface ImportedSource extends Source {
  /** Its format: `undl-ga-csv`. */
  readonly format: string;
  /** One, or the parts of one set. */
  readonly files: readonly ImportedFile[];
  readonly accounts: number;
  readonly rows: number;
  readonly rejected: number;
}

/** How far two sources say the same of the decisions that both have a roll for. */
export interface Agreement {
  readonly one: string;
  readonly other: string;
  /** Decisions with a roll in both. */
  readonly compared: number;
  /** Of these, equal for every member that both can list (yes, no, abstain). */
  readonly equal: number;
}

/** What the record is. `version` is a hash of its content: the same input gives the same version. */
export interface About {
  readonly version: string;
  readonly format: number;
  readonly decisions: number;
  readonly recordedVotes: number;
  readonly ballots: number;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly sources: readonly ImportedSource[];
  readonly byBody: readonly {
    body: Body;
    decisions: number;
    recorded: number;
    from?: IsoDate;
    to?: IsoDate;
  }[];
  readonly byDecade: readonly { decade: number; body: Body; decisions: number }[];
  readonly flags: readonly { kind: string; decisions: number }[];
  readonly agreements: readonly Agreement[];
  /** Years in which a source seats other members on the Council than `data/council-terms.csv`; empty where all agree. */
  readonly seats: readonly {
    readonly source: string;
    readonly year: number;
    readonly onlySource: readonly MemberCode[];
    readonly onlyShipped: readonly MemberCode[];
  }[];
  /** Sentences on what the record does not cover. */
  readonly gaps: readonly string[];
}

export interface SearchHit {
  readonly decision: DecisionSummary;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** Ballots as columns of numbers: `cells[d * members.length + m]` is the byte of member m on decision d (see Roll). */
export interface BallotMatrix {
  readonly members: readonly MemberCode[];
  readonly decisions: readonly string[];
  readonly cells: Uint8Array;
}

/** The record, open for reading. Nothing here writes. */
export interface OpenRecord {
  readonly path: string;
  about(): About;
  /** By id, or undefined. */
  decision(id: string): Decision | undefined;
  /**
   * Every decision that a symbol in canonical form may mean, the most likely first: the decision with that id, then
   * those whose adopted text, draft, meeting or parts have it. Empty when none.
   */
  withSymbol(symbol: string): readonly DecisionSummary[];
  /** In order of date, then id. */
  decisions(filter?: DecisionFilter): readonly DecisionSummary[];
  /** The empty roll for an unknown id. */
  roll(id: string): Roll;
  /** The text itself, a line for each paragraph; undefined where no source gives it. */
  text(id: string): string | undefined;
  /** Words over titles, agenda, subjects, notes and texts; best first. All words must occur, else any. Empty for no words. */
  search(words: string, filter?: DecisionFilter, limit?: number): readonly SearchHit[];
  conflicts(decision?: string): readonly Conflict[];
  problems(): readonly Problem[];
  matrix(): BallotMatrix;
  close(): void;
}
