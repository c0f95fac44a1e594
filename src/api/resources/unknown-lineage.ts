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

/** The problem with a recurring question that a list is to be of; undefined where there is such a question, or none is asked for. */
export const lineageAsked = (id: string | undefined): Wrong | undefined =>
  id === undefined || lineages().some((each) => each.id === id)
    ? undefined
    : { ...unknownLineage(id), status: 400 };
