import { readSession, type Session } from './session.ts';
import { shippedRows } from './shipped.ts';

interface Run {
  readonly session: Session;
  readonly first: number;
  readonly last: number;
}

let known: readonly Run[] | undefined;

const runs = (): readonly Run[] => {
  known ??= shippedRows('assembly-resolution-sessions.csv').flatMap(([name = '', first, last]) => {
    const session = readSession(name);
    return session ? [{ session, first: Number(first), last: Number(last) }] : [];
  });
  return known;
};

/**
 * The session at which the Assembly adopted its resolution of that number, for 1 to 3541, which are numbered
 * through: 3379 at the thirtieth. Undefined outside, and where the sources leave open which of two sessions it was.
 *
 * @see data/assembly-resolution-sessions.csv, where "voting data" is the voting data of the UN Digital Library
 */
export const assemblySession = (number: number): Session | undefined =>
  runs().find(({ first, last }) => number >= first && number <= last)?.session;

/** Whether the Assembly may have adopted its resolution of that number at that session, as far as the table tells. */
export function isAssemblySession(number: number, session: Session): boolean {
  const all = runs();
  return all.some(
    (run, at) =>
      run.session.kind === session.kind &&
      run.session.ordinal === session.ordinal &&
      number > (all[at - 1]?.last ?? 0) &&
      number < (all[at + 1]?.first ?? 3542),
  );
}
