import type { Claim, ClaimKind } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Finding } from '../matching/findings.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import type { SourceText } from '../source-text.ts';

/** What a reader of one kind of claim is given: the text as read, and the decisions found for the votes that it tells. */
export interface Material {
  readonly text: SourceText;
  readonly reading: Reading;
  /** By sentence: whether it plays at the United Nations. */
  readonly settings: readonly Setting[];
  /** Of the moments that play at the United Nations, in order of place. */
  readonly findings: readonly Finding[];
  readonly docket: Docket;
}

/**
 * Reads one kind of claim and answers it. Pure: the same material gives the same claims, and time grows with the length
 * of the text. A text that asserts nothing of the kind has none.
 */
export interface Kind {
  readonly kind: ClaimKind;
  readonly claims: (material: Material) => readonly Claim[];
}
