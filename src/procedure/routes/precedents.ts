import { formatTally } from '../../record/index.ts';
import type { RouteId } from './facts.ts';
import type { PrecedentShown, RouteQuestion, RouteSources, Taken } from './model.ts';

/** What was done before on a route, known on the day: the state's own first, then by date. Tallies come from the record. */
export function precedentsOf(
  route: RouteId,
  { state, today }: RouteQuestion,
  { facts, record }: RouteSources,
): readonly PrecedentShown[] {
  const own = (code: string): number => (code === state ? 0 : 1);
  return facts.precedents
    .filter((each) => each.route === route && each.on <= today)
    .sort((a, b) => own(a.concerns) - own(b.concerns) || (a.on < b.on ? -1 : 1))
    .map((each) => {
      const decision = each.decision === undefined ? undefined : record?.decision(each.decision);
      const tally = decision?.tally ? formatTally(decision.tally) : each.tally;
      return { ...each, tally, on: decision?.heldOn ?? each.on, inRecord: decision !== undefined };
    });
}

/** The state's own precedents that went through. */
export const takenBefore = (
  precedents: readonly PrecedentShown[],
  { state }: RouteQuestion,
): readonly Taken[] =>
  precedents
    .filter(({ concerns, outcome }) => concerns === state && outcome === 'done')
    .map(({ on, what, decision, tally, mark }) => ({ on, what, decision, tally, mark }));
