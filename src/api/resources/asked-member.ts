import { memberMeant } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { Wrong } from '../answers/problem.ts';
import { partsOf } from '../answers/words-of.ts';

/** The member that a path or query names, or the problem to answer with. */
export function askedMember(written: string, date?: string): { readonly code: MemberCode } | Wrong {
  const meant = memberMeant(written, date);
  return meant.kind === 'member'
    ? { code: meant.code }
    : {
        status: 404,
        title: meant.kind === 'ambiguous' ? 'Several members' : 'No such member',
        // What the sentence calls by the name of an option of the command is a part of the question here.
        detail: meant.message.replace('--date', 'date'),
        found: written,
        nearest: meant.options[0],
      };
}

/** Members by commas, each once and in their order; the first that is none is the problem. */
export function askedMembers(written: string | undefined): { readonly codes: readonly MemberCode[] } | Wrong {
  const codes: MemberCode[] = [];
  for (const name of partsOf(written)) {
    const meant = askedMember(name);
    if ('title' in meant) return { ...meant, status: 400 };
    if (!codes.includes(meant.code)) codes.push(meant.code);
  }
  return { codes };
}
