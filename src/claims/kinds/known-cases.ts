import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { once } from '../docket/once.ts';

/** The folders of the shipped cases with the state that each is about: one line of its file, for few are ever read. */
const folders = once(() =>
  shippedCaseIds().flatMap((id) => {
    const folder = shippedCase(id);
    if (folder === undefined) return [];
    const state = /^state: ([A-Z]{3})$/m.exec(readFileSync(join(folder, 'case.yaml'), 'utf8'))?.[1];
    return [{ folder, state }];
  }),
);

const read = new Map<MemberCode, readonly Case[]>();

/**
 * The shipped cases that concern a state, mostly none or one; each is read when a text first speaks of its state, and an
 * entry that cannot be read is left out.
 */
export function casesOf(state: MemberCode): readonly Case[] {
  const known = read.get(state);
  if (known) return known;
  const found = folders().flatMap((each) => (each.state === state ? (readCase(each.folder).case ?? []) : []));
  read.set(state, found);
  return found;
}
