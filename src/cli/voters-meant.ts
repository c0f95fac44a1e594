import { memberMeant } from '../answers/index.ts';
import { type MemberCode, resolveGroup } from '../members/index.ts';

/** Whom a person named: members, or a group. */
export type VotersMeant =
  | { readonly kind: 'members'; readonly codes: readonly MemberCode[] }
  | { readonly kind: 'none'; readonly message: string };

/** Members by names or codes, each named once. */
export function membersMeant(written: readonly string[]): VotersMeant {
  const meant = written.map((each) => memberMeant(each));
  const unknown = meant.find((each) => each.kind !== 'member');
  if (unknown) return { kind: 'none', message: unknown.message };
  const codes = meant.flatMap((each) => (each.kind === 'member' ? [each.code] : []));
  return { kind: 'members', codes: [...new Set(codes)] };
}

/** The id of the group that a name means, or a sentence with those there are. */
export function groupMeant(
  written: string,
  known: readonly string[],
): { readonly id: string } | { readonly message: string } {
  const id = resolveGroup(written);
  return id === undefined
    ? { message: `No group "${written}": expected one of ${known.join(', ')}.` }
    : { id };
}
