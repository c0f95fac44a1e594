import type { Selection } from '../../analysis/index.ts';
import type { SelectionJson } from '../../json/index.ts';

/** A selection as JSON: its decisions by id. */
export function selectionJson({ query, decisions, leftOut }: Selection): SelectionJson {
  const { bodies, kinds, ids, ...rest } = query;
  const dates = decisions.flatMap(({ heldOn }) => heldOn ?? []);
  return {
    query: { ...rest, bodies: bodies && [...bodies], kinds: kinds && [...kinds], ids: ids && [...ids] },
    counted: decisions.length,
    withoutVote: decisions.filter(({ method }) => method === 'without-vote').length,
    from: dates[0],
    to: dates.at(-1),
    leftOut,
    decisions: decisions.map(({ id }) => id),
  };
}
