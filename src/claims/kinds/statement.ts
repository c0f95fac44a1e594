import type { MemberCode } from '../../members/index.ts';
import type { Claim, ClaimKind, Correction, Ground } from '../checked.ts';
import type { Entry } from '../docket/entry.ts';
import type { Span } from '../source-text.ts';
import { evidenceFor } from '../verdicts/claim.ts';
import type { Judgement } from '../verdicts/judgement.ts';
import type { Material } from './kind.ts';

/** An answer to a statement: a verdict with its sentence, and what it rests on. */
export interface Answer extends Pick<Judgement, 'verdict' | 'rule' | 'because'> {
  readonly corrections?: readonly Correction[] | undefined;
  readonly grounds?: readonly Ground[] | undefined;
  /** The decision that it is said of, where it is said of one. */
  readonly decision?: Entry | undefined;
  /** How sure it is that this decision or time is meant, 0 to 1; 1 where nothing had to be found out. */
  readonly confidence?: number | undefined;
}

/** Something a text asserts that no ballot answers, where it stands, and the answer. */
export interface Statement extends Span, Answer {
  /** What is asserted, in plain words: "Syria is no party to the Rome Statute". */
  readonly says: string;
  readonly members?: readonly MemberCode[] | undefined;
  readonly negated?: boolean | undefined;
}

/** A statement as a claim of a kind. */
export function claimOf(kind: ClaimKind, statement: Statement, { text, docket }: Material): Claim {
  const { start, end, verdict, rule, because, says, members, negated, decision, grounds } = statement;
  return {
    quote: text.text.slice(start, end),
    start,
    end,
    kind,
    verdict,
    rule,
    because,
    said: { statement: says, members, negated },
    ...(decision && { decision: evidenceFor(decision, docket) }),
    ...(grounds && grounds.length > 0 && { grounds }),
    corrections: statement.corrections ?? [],
    confidence: statement.confidence ?? 1,
    candidates: [],
  };
}
