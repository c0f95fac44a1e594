import type { Majority, MajorityId } from './majority.ts';
import { type Provision, provision } from './provision.ts';

/**
 * `certain`: the rule, or a decision on record, leaves no other. `presumed`: it follows from what the question is
 * about, and nothing known to the program says otherwise. `unknown`: two majorities are possible.
 */
export type Certainty = 'certain' | 'presumed' | 'unknown';

/** Which majority a question needs, and why. */
export interface Ruling {
  readonly majority: Majority;
  readonly certainty: Certainty;
  /** One sentence. */
  readonly because: string;
  /** What it rests on, the deciding one first. */
  readonly provisions: readonly Provision[];
  /** Where it is unknown: the other majority that may have been required. */
  readonly otherwise?: Majority | undefined;
}

/** A ruling before its provisions are looked up. */
export interface Ruled {
  readonly majority: MajorityId;
  readonly certainty: Certainty;
  readonly because: string;
  readonly basis: readonly string[];
}

/** A ruling with the provisions of its majority behind those named first. */
export function ruling(
  majority: Majority,
  { certainty, because, basis }: Omit<Ruled, 'majority'>,
  otherwise?: Majority,
): Ruling {
  const ids = [...new Set([...basis, ...majority.basis])];
  return { majority, certainty, because, provisions: ids.map(provision), otherwise };
}
