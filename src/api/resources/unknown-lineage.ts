import { nearestTo } from '../../answers/index.ts';
import { lineages } from '../../record/index.ts';
import type { Wrong } from '../answers/problem.ts';

/** What is answered to the name of a recurring question that there is not. */
export const unknownLineage = (id: string): Wrong => ({
  status: 404,
  title: 'No such lineage',
  detail: `No lineage "${id}"; /api/v1/lineages lists them.`,
  found: id,
  nearest: nearestTo(
    id,
    lineages().map((each) => each.id),
  ),
});
