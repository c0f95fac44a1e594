import type { TextAnswer } from '../checking/answer.ts';
import { noDecision } from '../checking/fingerprint.ts';
import type { NewsOfRecord } from '../results/snapshot.ts';

/** Why a text is checked again under a newer record. */
export type Due =
  | { readonly kind: 'rules' }
  /** A decision that its claims rest on, compare or leave in doubt has other figures, or is gone. */
  | { readonly kind: 'evidence'; readonly decision: string; readonly change: 'changed' | 'gone' }
  /** The record has decisions that it may speak of, and it has a claim that these can bear upon. */
  | { readonly kind: 'open-claim'; readonly decision: string }
  /** It has no claim, and the record has decisions of the weeks before it was published. */
  | { readonly kind: 'no-claims'; readonly decision: string }
  /** It failed before. */
  | { readonly kind: 'failed' };

/** A text without claims may be news of a decision of so many days before it was published. */
export const newsDays = 60;

export interface DueQuestion {
  readonly answer: TextAnswer;
  /** The day of publication, of the source or of the text itself. */
  readonly published?: string | undefined;
  /** The fingerprint of a decision in the newer record. */
  readonly fingerprint: (decision: string) => string;
  /** Of the newer record, in order of day. */
  readonly news: readonly NewsOfRecord[];
}

/**
 * Why a text has to be checked again under a newer record; undefined where its answer stands. It is where a decision in its
 * footing changed; where a claim that the record could not answer for certain, or that counts or compares, meets a
 * decision that is new or changed and not later than the text; where a text without claims was published within
 * `newsDays` after such a decision. An undated text without claims is left as it is, and an undated one with an open
 * claim is checked again. What this misses: a text that speaks of an old vote, had no claim, and whose vote the record
 * gained only now; `corpus recheck --all` checks everything.
 */
export function dueOf({ answer, published, fingerprint, news }: DueQuestion): Due | undefined {
  if (answer.kind === 'failed') return { kind: 'failed' };
  if (answer.kind === 'unread') return undefined;
  for (const [decision, before] of Object.entries(answer.footing)) {
    const now = fingerprint(decision);
    if (now !== before)
      return { kind: 'evidence', decision, change: now === noDecision ? 'gone' : 'changed' };
  }
  if (answer.claims.some(isOpen)) {
    const bearing = news.find(({ heldOn }) => !published || !heldOn || heldOn <= dayAfter(published, 1));
    return bearing && { kind: 'open-claim', decision: bearing.id };
  }
  if (answer.claims.length > 0 || !published) return undefined;
  const [from, to] = [dayAfter(published, -newsDays), dayAfter(published, 1)];
  const near = news.find(({ heldOn }) => heldOn !== undefined && heldOn >= from && heldOn <= to);
  return near && { kind: 'no-claims', decision: near.id };
}

type CheckedClaims = Extract<TextAnswer, { readonly kind: 'checked' }>['claims'];

/** A further decision may answer it, or take the place of the one that it was thought to mean. */
const isOpen = ({ verdict, candidates, grounds = [] }: CheckedClaims[number]): boolean =>
  verdict === 'uncheckable' ||
  candidates.length > 0 ||
  grounds.some(({ decisions }) => decisions !== undefined);

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
