import { type Case, readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { once } from '../docket/once.ts';

/** The shipped cases, read when a text first speaks of one; an entry that cannot be read is left out. */
const all = once((): readonly Case[] =>
  shippedCaseIds().flatMap((id) => {
    const folder = shippedCase(id);
    return folder === undefined ? [] : (readCase(folder).case ?? []);
  }),
);

/** The cases that concern a state; mostly none or one. */
export const casesOf = (state: MemberCode): readonly Case[] => byState().get(state) ?? [];

const byState = once((): ReadonlyMap<MemberCode, readonly Case[]> => {
  const states = new Set(all().map(({ state }) => state));
  return new Map([...states].map((state) => [state, all().filter((each) => each.state === state)]));
});
