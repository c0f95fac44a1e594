import type { DecisionSummary } from '../../record/index.ts';
import { marginOf } from './margin.ts';

/** Where a majority stands among others by share of yes among the votes cast; 1 is the largest. */
export interface Rank {
  readonly place: number;
  /** Decisions ranked, this one included. */
  readonly among: number;
  /** Others with the very same share. */
  readonly ties: number;
}

/** Ranks of decisions among one another, by id. Without a place: decisions on which nobody voted yes or no. */
export function ranksAmong(decisions: readonly DecisionSummary[]): ReadonlyMap<string, Rank> {
  const shares = decisions.flatMap((decision) => {
    const share = marginOf(decision)?.share;
    return share === undefined ? [] : [{ id: decision.id, share }];
  });
  const sorted = shares.map(({ share }) => share).sort((a, b) => b - a);
  const first = new Map<number, number>();
  const equal = new Map<number, number>();
  for (const [at, share] of sorted.entries()) {
    if (!first.has(share)) first.set(share, at + 1);
    equal.set(share, (equal.get(share) ?? 0) + 1);
  }
  return new Map(
    shares.map(({ id, share }) => [
      id,
      { place: first.get(share) ?? 0, among: sorted.length, ties: (equal.get(share) ?? 1) - 1 },
    ]),
  );
}
