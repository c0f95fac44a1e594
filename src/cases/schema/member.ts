import { z } from 'zod';
import { memberOrder, nameOn, parseMemberCode, resolveName } from '../../members/index.ts';

/** The state concerned, read to the code of a member. */
export const state = z
  .string({ error: 'the code of the state concerned such as PRK' })
  .transform((text, context) => {
    const code = parseMemberCode(text);
    if (code) return code;
    context.addIssue({ code: 'custom', message: memberExpected(text) });
    return z.NEVER;
  });

/** "the code of a member such as PRK; nearest: PRK (North Korea)" */
export function memberExpected(written: string): string {
  const meant = resolveName(written);
  const codes =
    meant.kind === 'member'
      ? [meant.code]
      : meant.kind === 'unknown'
        ? [...meant.nearest, ...codesLike(written)]
        : meant.options.map(({ code }) => code);
  const nearest = codes.map((each) => `${each} (${nameOn(each)})`).join(', ');
  return `the code of a member such as PRK${nearest ? `; nearest: ${nearest}` : ''}`;
}

/** Codes that differ from what was written in one letter, up to three. */
const codesLike = (written: string) =>
  /^[A-Z]{3}$/.test(written)
    ? memberOrder
        .filter((code) => [...code].filter((letter, at) => letter !== written[at]).length === 1)
        .slice(0, 3)
    : [];
