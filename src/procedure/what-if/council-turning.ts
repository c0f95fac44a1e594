import type { MemberCode } from '../../members/index.ts';
import type { Majority } from '../majority.ts';
import { outcome } from '../outcome.ts';
import { type Counts, type Move, moved, type Turn, turnOf } from './turn.ts';
import { turning } from './turning.ts';

/** The permanent members that voted no, and those that did not. */
export interface Permanent {
  readonly against: readonly MemberCode[];
  readonly others: readonly MemberCode[];
}

/**
 * The fewest members whose change would turn a vote of the Council on a matter of substance; the smallest first.
 * Vetoes are lifted by those that cast them; missing votes can come from anyone; a single permanent member can reject.
 */
export function councilTurning(counts: Counts, majority: Majority, permanent: Permanent): readonly Turn[] {
  const { result } = outcome(counts, majority, { permanentNo: permanent.against });
  const turns =
    result === 'adopted' ? rejecting(counts, majority, permanent) : adopting(counts, majority, permanent);
  return turns.toSorted((a, b) => a.members - b.members);
}

function rejecting(counts: Counts, majority: Majority, { others }: Permanent): readonly Turn[] {
  const veto: Move = { count: 1, from: 'any', to: 'no', outOf: others.length, who: others };
  const abstaining = turning(counts, { ...majority, vetoable: false }).filter(({ moves }) =>
    moves.every(({ from, to }) => from === 'yes' && to === 'abstain'),
  );
  return others.length > 0 ? [turnOf([veto]), ...abstaining] : abstaining;
}

function adopting(counts: Counts, majority: Majority, { against }: Permanent): readonly Turn[] {
  if (against.length === 0) return turning(counts, { ...majority, vetoable: false });
  return (['abstain', 'yes'] as const).flatMap((to) => {
    const lift: Move = { count: against.length, from: 'no', to, outOf: against.length, who: against };
    // Those who lift their veto by abstaining are spoken for: they are not among the abstentions that a yes could come from.
    const lifted = moved(counts, 'no', to, against.length);
    const after = to === 'yes' ? lifted : { ...lifted, abstain: counts.abstain };
    if (outcome(after, majority, { permanentNo: [] }).result === 'adopted') return [turnOf([lift])];
    return turning(after, { ...majority, vetoable: false }).map(({ moves }) => turnOf([lift, ...moves]));
  });
}
