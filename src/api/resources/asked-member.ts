import { memberMeant } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { Wrong } from '../answers/problem.ts';

/** The member that a path or query names, or the problem to answer with. */
export function askedMember(written: string, date?: string): { readonly code: MemberCode } | Wrong {
  const meant = memberMeant(written, date);
  return meant.kind === 'member'
    ? { code: meant.code }
    : {
        status: 404,
        title: meant.kind === 'ambiguous' ? 'Several members' : 'No such member',
        detail: meant.message,
        found: written,
        nearest: meant.options[0],
      };
}
