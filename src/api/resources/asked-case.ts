import { nearestTo } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import type { Wrong } from '../answers/problem.ts';
import { askedMember } from './asked-member.ts';

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

/** The actor of a case that a path names, by its id there or as a member; or the problem to answer with. */
export function askedActor(
  cases: readonly Case[],
  { id, actor: written }: { readonly id: string; readonly actor: string },
): { readonly case: Case; readonly actor: string } | Wrong {
  const found = askedCase(cases, id);
  if ('status' in found) return found;
  const wanted = written.trim().toLowerCase();
  const own = found.case.actors.find(({ id, name, short }) =>
    [id, name, short].some((each) => each?.toLowerCase() === wanted),
  );
  if (own) return { case: found.case, actor: own.id };
  const meant = askedMember(written);
  return 'title' in meant ? meant : { case: found.case, actor: meant.code };
}
