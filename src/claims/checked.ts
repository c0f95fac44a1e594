import type { MemberCode } from '../members/index.ts';
import type { IsoDate, Mark, Outcome, Tally } from '../record/index.ts';
import type { Body } from '../symbols/index.ts';
import type { Anchor } from './anchor.ts';
import type { Language } from './language/language.ts';
import type { SaidBallot } from './mentions/ballot.ts';
import type { Published, Span } from './source-text.ts';
import type { RuleName } from './verdicts/rules.ts';

/** The kinds of claim: the first six are read around a vote, the others by a reader of their own in `kinds/`. */
export const claimKinds = [
  'tally',
  'outcome',
  'body',
  'date',
  'symbol',
  'position',
  'sponsors',
  'veto',
  'superlative',
  'legal-force',
  'membership',
  'case-fact',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * `supported`: the record says so. `imprecise`: right in substance, wrong or vague in a detail that is named.
 * `contradicted`: the record says otherwise. `uncheckable`: the record cannot say.
 */
export const verdicts = ['supported', 'imprecise', 'contradicted', 'uncheckable'] as const;
export type Verdict = (typeof verdicts)[number];

/** What was read, by kind; what the text leaves out is left out. */
export interface Said {
  readonly tally?: Partial<Tally> | undefined;
  /** Of how many, where the text says: "141 of 193 members". */
  readonly total?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly method?: 'unanimous' | 'without-vote' | undefined;
  /** A body of the UN, or `UN` where the text says no more. */
  readonly body?: Body | 'UN' | undefined;
  readonly date?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
  readonly symbol?: string | undefined;
  readonly ballot?: SaidBallot | undefined;
  readonly members?: readonly MemberCode[] | undefined;
  readonly negated?: boolean | undefined;
  /** The text says that nobody else did: "only", "just five: …". */
  readonly closed?: boolean | undefined;
  /** What a claim asserts that is about no ballots, in plain words: "the DPRK is a party to the Rome Statute". */
  readonly statement?: string | undefined;
}

/** What a claim rests on besides a decision: an article, an entry of a case, a list of members, a count over a lineage. */
export interface Ground {
  /** What it is and says, for people: "Rome Statute, article 13(b)". */
  readonly label: string;
  readonly source: string;
  readonly address?: string | undefined;
  readonly mark?: Mark | undefined;
  /** Decisions counted or compared, by id; empty where the ground is no set of decisions. */
  readonly decisions?: readonly string[] | undefined;
}

/** Whose words a claim is, where the text only reports them. */
export interface Attribution {
  /** As the text has it: "Pyongyang", "a spokesman". */
  readonly to: string;
}

/** One detail that the record has otherwise, ready to be put right. */
export interface Correction {
  readonly field: string;
  readonly said: string;
  readonly record: string;
}

/** A decision as evidence: what it is, its figures, and where each can be looked up. */
export interface Evidence {
  readonly id: string;
  readonly symbol?: string | undefined;
  readonly draft?: string | undefined;
  readonly body: Body;
  readonly date?: IsoDate | undefined;
  readonly title: string;
  readonly outcome?: Outcome | undefined;
  readonly tally?: Tally | undefined;
  readonly sources: readonly {
    readonly source: string;
    readonly ref: string;
    readonly address?: string | undefined;
    readonly mark?: Mark | undefined;
  }[];
}

/** A decision that may be meant; `score` is in bits, comparable within one claim only. */
export interface Candidate {
  readonly id: string;
  readonly symbol?: string | undefined;
  readonly body: Body;
  readonly date?: IsoDate | undefined;
  readonly tally?: Tally | undefined;
  readonly score: number;
}

/** What speaks for or against a decision, in bits. */
export interface SheetLine {
  readonly evidence: string;
  readonly bits: number;
}

/** Something that a text asserts, with the answer of the record. `text.slice(start, end)` is `quote`. */
export interface Claim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  readonly rule: RuleName;
  /** A sentence that can be quoted. */
  readonly because: string;
  readonly said: Said;
  readonly decision?: Evidence | undefined;
  /** Left out where the decision is all that it rests on. */
  readonly grounds?: readonly Ground[] | undefined;
  /** Left out where the text says it in its own name. */
  readonly attributed?: Attribution | undefined;
  readonly corrections: readonly Correction[];
  /** How sure it is that this decision is meant, 0 to 1. */
  readonly confidence: number;
  /** Other decisions that may be meant, the likeliest first; empty where the choice is not in doubt. */
  readonly candidates: readonly Candidate[];
  /** What stands before and after the quote: `findAnchor` finds it again in a text that has changed. */
  readonly anchor?: Anchor | undefined;
  /** Where the quote is written in the page that the text was read from; left out for other documents. */
  readonly page?: Span | undefined;
  /** Only where it was asked for. */
  readonly sheet?: readonly SheetLine[] | undefined;
}

/** A text with everything found in it, in order of place. */
export interface CheckedText {
  readonly text: {
    readonly name: string;
    readonly sha256: string;
    readonly length: number;
    /** Where it was fetched from, redirects followed. */
    readonly address?: string | undefined;
    /** The day of publication that relative dates rest on, and who or what says so. */
    readonly published?: Published | undefined;
    /** Where the search ended, in a text that tells of more votes than any does; left out where all of it was searched. */
    readonly searchedTo?: number | undefined;
  };
  readonly record: {
    readonly version: string;
    readonly decisions: number;
    /** Its last day. */
    readonly to?: IsoDate | undefined;
  };
  /** What the text is written in, and whether all of it was read or only figures, symbols and names. */
  readonly language?: Language | undefined;
  readonly claims: readonly Claim[];
}
