import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import { type MemberCode, parseMemberCode } from '../../members/index.ts';
import { once } from '../docket/once.ts';

/** A shipped case of which only the id and the state are known until it is asked for. */
export interface KnownCase {
  readonly id: string;
  readonly state: MemberCode;
  /** The case itself, read when first asked for; undefined where its file cannot be read. */
  readonly whole: () => Case | undefined;
}

/** The shipped cases by the state that they concern: one line of each is read, for few are ever needed whole. */
const byState = once((): ReadonlyMap<MemberCode, KnownCase> => {
  const known = shippedCaseIds().flatMap((id): readonly KnownCase[] => {
    const folder = shippedCase(id);
    if (folder === undefined) return [];
    const line = /^state: ([A-Z]{3})$/m.exec(readFileSync(join(folder, 'case.yaml'), 'utf8'));
    const state = parseMemberCode(line?.[1] ?? '');
    return state ? [{ id, state, whole: once(() => readCase(folder).case) }] : [];
  });
  return new Map(known.map((each) => [each.state, each]));
});

/** The shipped case that concerns a state; undefined for most. */
export const caseOf = (state: MemberCode): KnownCase | undefined => byState().get(state);
