import type { MemberCode } from '../../../members/index.ts';
import type { Ground } from '../../checked.ts';

/** A seat on a body: from the first day to the day before `to`; open where it lasts. */
export interface Term {
  readonly code: MemberCode;
  readonly from: string;
  readonly to?: string | undefined;
  /** One of the two is only about right. */
  readonly approximate?: boolean | undefined;
}

/** A body with elected seats, as texts name it, and who held them. */
export interface Seats {
  readonly name: string;
  readonly body: 'SC' | 'HRC';
  /** Source of a pattern for its name, without the article. */
  readonly named: string;
  readonly gate: RegExp;
  readonly terms: () => readonly Term[];
  readonly ground: Ground;
  /** First day of the table, and the first that it does not cover. */
  readonly from: string;
  readonly to: string;
}

/** How a text puts it: sat there, was elected to it (until a year), joined it. */
export type Relation =
  | { readonly kind: 'sat'; readonly tense: 'is' | 'was' }
  | { readonly kind: 'elected'; readonly until?: number | undefined; readonly first?: number | undefined }
  | { readonly kind: 'joined' };
