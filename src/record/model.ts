import type { MemberCode } from '../members/index.ts';
import type { Body, DocumentSymbol } from '../symbols/index.ts';
import type { Tally } from './ballot.ts';
import type { Roll } from './roll.ts';

/** A calendar date, `2014-12-18`. */
export type IsoDate = string;

/** What was put to the body. A `paragraph` is a separate vote on a part; a `motion` is e.g. to take no action. */
export const proposalKinds = [
  'resolution',
  'decision',
  'amendment',
  'paragraph',
  'motion',
  'procedural',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/**
 * How it was taken: with a ballot for every member, by a vote of which no roll is kept, or without a vote.
 * `unknown`: the source does not say whether there was a vote.
 */
export const methods = ['recorded', 'unrecorded', 'without-vote', 'unknown'] as const;
export type Method = (typeof methods)[number];

/** What came of it. A committee's `adopted` is what the UN calls approved, and is shown so. */
export const outcomes = ['adopted', 'rejected', 'vetoed', 'withdrawn', 'not-considered'] as const;
export type Outcome = (typeof outcomes)[number];

/** A member that put its name to a proposal, with the date it joined where that is known. */
export interface Sponsor {
  readonly member: MemberCode;
  readonly role: 'main' | 'co';
  readonly joined?: IsoDate | undefined;
}

/** The proposal that another one bears upon. */
export interface Belonging {
  readonly relation: 'amends' | 'part-of' | 'motion-on';
  /** Symbol or decision id, as far as known. */
  readonly to: string;
}

/** Something about a decision that a reader should know before quoting it. Kept and shown, never repaired. */
export interface Flag {
  readonly kind: FlagKind;
  readonly detail: string;
  readonly member?: MemberCode | undefined;
}

export const flagKinds = [
  'roll-differs-from-count',
  'not-a-member-then',
  'listed-twice',
  'unknown-member',
  'future-date',
  'no-date',
  'unreadable-symbol',
  'roll-incomplete',
  'from-memory',
  'sources-conflict',
  'outcome-computed',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/**
 * How far a fact was checked: `O` official record or document seen; a number, that many independent sources;
 * `M` from memory, not checked; `C` sources conflict.
 */
export type Mark = 'O' | 'M' | 'C' | number;

/** What a decision is about and what became of it; the same fields in what a source says and in the record. */
export interface DecisionFacts {
  readonly body: Body;
  readonly heldOn?: IsoDate | undefined;
  /** "69", "30", "ES-11", "S-32": in Arabic numerals, as the sources have it. */
  readonly session?: string | undefined;
  /** The adopted text, `A/RES/69/188`. */
  readonly symbol?: DocumentSymbol | undefined;
  /** The text put to the body, `A/C.3/69/L.28/Rev.1`. */
  readonly draft?: DocumentSymbol | undefined;
  readonly meeting?: DocumentSymbol | undefined;
  readonly reports: readonly DocumentSymbol[];
  readonly title: string;
  readonly kind: ProposalKind;
  readonly method: Method;
  readonly outcome?: Outcome | undefined;
  readonly tally?: Tally | undefined;
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
  readonly sponsors: readonly Sponsor[];
  readonly belongsTo?: Belonging | undefined;
  /** On a committee decision: the symbol of the resolution that the plenary made of it. */
  readonly becomes?: DocumentSymbol | undefined;
  /** The recurring question it belongs to, `dprk-human-rights`. */
  readonly lineage?: string | undefined;
  /** A sentence for the reader, e.g. what was put to the vote. */
  readonly note?: string | undefined;
}

/** What one source says of one decision, as the source says it. */
export interface Account extends DecisionFacts {
  /** The source's own name for it: `820106`, `rcid 5377`. Two accounts of one source with one ref are parts of one. */
  readonly ref: string;
  /** Where a person can look it up. */
  readonly address?: string | undefined;
  readonly mark?: Mark | undefined;
  /** Where in the file it begins; 1 is the first line. */
  readonly line?: number | undefined;
  readonly roll?: Roll | undefined;
  /** The text itself, a line for each paragraph, where the source has it. */
  readonly text?: string | undefined;
  readonly flags: readonly Flag[];
}

/** What could not be read in a source: one value for the terminal, the record and the API. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly found: string;
  readonly expected: string;
}

/** A member's seat on the Security Council in a year, as a source has it. */
export interface CouncilSeat {
  readonly year: number;
  readonly member: MemberCode;
  readonly line?: number | undefined;
}

/**
 * One thing out of a source's file, in file order. A bad row is a problem in its place, and reading goes on; after
 * `stop` nothing follows: the file is truncated, of another layout, or not what its beginning promised.
 * `rows` tells how many rows (lines, records) lie behind what was read since the last reading.
 */
export type Reading =
  | { readonly kind: 'account'; readonly rows: number; readonly account: Account }
  | { readonly kind: 'seat'; readonly rows: number; readonly seat: CouncilSeat }
  | { readonly kind: 'problem'; readonly rows: number; readonly problem: Problem }
  | { readonly kind: 'stop'; readonly problem: Problem };

/** Official: the UN's own publication. Curated: facts shipped with the program. Academic, compiled: other people's. */
export const authorities = ['official', 'curated', 'academic', 'compiled'] as const;
export type Authority = (typeof authorities)[number];

/** A published file that the record was built from. */
export interface Source {
  /** Short and stable: `undl`, `akn`, `voeten-raw`. */
  readonly id: string;
  /** Sources of one family name the same decision by the same ref. Left out: a family of its own. */
  readonly family?: string | undefined;
  readonly name: string;
  readonly publisher: string;
  readonly authority: Authority;
  readonly licence: string;
  readonly address: string;
}

/** One source's figures for a decision, kept beside those of the others. */
export interface SourceFigure {
  readonly source: string;
  readonly ref: string;
  readonly address?: string | undefined;
  readonly mark?: Mark | undefined;
  readonly heldOn?: IsoDate | undefined;
  readonly tally?: Tally | undefined;
  /** Ballots this source lists. */
  readonly listed: number;
}

/** Two sources that differ: each one's figure, and which of them the record shows. */
export interface Conflict {
  readonly decision: string;
  readonly field: 'tally' | 'date' | 'ballot' | 'outcome';
  readonly member?: MemberCode | undefined;
  readonly shown: { readonly source: string; readonly value: string };
  readonly other: { readonly source: string; readonly value: string };
}

/** A decision without its roll: what lists, search and matching need. */
export interface DecisionSummary extends Omit<DecisionFacts, 'sponsors'> {
  /** Stable: the adopted symbol, else the draft, else meeting or source reference with a part after `#`. */
  readonly id: string;
  /** How many members' ballots the roll holds, and whether that is all of them. */
  readonly listed: number;
  readonly complete: boolean;
}

/** A decision with all that the record knows of it. */
export interface Decision extends DecisionSummary {
  readonly sponsors: readonly Sponsor[];
  readonly roll: Roll;
  readonly sources: readonly SourceFigure[];
  readonly conflicts: readonly Conflict[];
  readonly flags: readonly Flag[];
  /** Ids of the neighbours: the committee decision before, the plenary one after, votes on parts and amendments. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly parts: readonly string[];
}
