import type { Outcome } from '../record/index.ts';
import { type Provision, provision } from './provision.ts';
import type { Question } from './question.ts';

/**
 * What a decision does in law. `internal`: it changes something within the United Nations itself, at once. `procedural`:
 * it bears on the proceedings or on wording only. `none`: it was not adopted.
 */
export const forces = ['binding', 'recommendation', 'internal', 'procedural', 'none'] as const;
export type ForceKind = (typeof forces)[number];

export interface LegalForce {
  readonly kind: ForceKind;
  /** `presumed` where it follows from body and title and the text itself is not known to the program. */
  readonly certainty: 'certain' | 'presumed';
  /** What it does, in one sentence. */
  readonly does: string;
  /** What it does not do, in one sentence with the article. */
  readonly doesNot: string;
  readonly provisions: readonly Provision[];
}

/** A decision, or an imagined draft; without an outcome it is taken as if it were adopted. */
export type Decided = Question & { readonly outcome?: Outcome | undefined };

/** A force with its provisions looked up. */
export function force(
  kind: ForceKind,
  { certainty, does, doesNot }: Pick<LegalForce, 'certainty' | 'does' | 'doesNot'>,
  basis: readonly string[],
): LegalForce {
  return { kind, certainty, does, doesNot, provisions: basis.map(provision) };
}
