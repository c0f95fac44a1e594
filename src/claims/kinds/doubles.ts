import type { Claim } from '../checked.ts';

/**
 * Leaves out what another kind reads whole: "Russia has vetoed 17 drafts" and "has a veto" tell of no ballot on the draft at
 * hand, and "for the fourth time" behind a veto is counted with it. Claims keep their order.
 */
export function withoutDoubles(claims: readonly Claim[]): readonly Claim[] {
  const wholes = claims.filter(({ kind }) => kind === 'veto' || kind === 'legal-force');
  if (wholes.length === 0) return claims;
  return claims.filter((claim) => {
    const within = wholes.filter(({ start, end }) => claim.start < end && start < claim.end);
    if (claim.kind === 'position' && claim.said.ballot === 'veto') return within.length === 0;
    return (
      claim.kind !== 'superlative' ||
      !within.some(({ kind, start, end }) => kind === 'veto' && start <= claim.start && claim.end <= end)
    );
  });
}
