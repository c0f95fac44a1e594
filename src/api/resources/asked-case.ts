import { nearestTo } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import type { Wrong } from '../answers/problem.ts';

/** The case that a path names, or the problem to answer with. */
export function askedCase(cases: readonly Case[], written: string): { readonly case: Case } | Wrong {
  const found = cases.find(({ id }) => id === written.toLowerCase());
  if (found) return { case: found };
  const ids = cases.map(({ id }) => id);
  return {
    status: 404,
    title: 'No such case',
    detail: `No case "${written}". There are: ${ids.join(', ') || 'none'}.`,
    found: written,
    nearest: nearestTo(written.toLowerCase(), ids),
  };
}
