import type { Tally } from '../ballot.ts';
import type { Account, Source } from '../model.ts';
import { emptyRoll, formatTally, type Roll } from '../roll.ts';

/** An account with the source that gives it. */
export interface Attributed {
  readonly source: Source;
  readonly account: Account;
}

export interface Gathering {
  add(source: Source, account: Account): void;
  all(): readonly Attributed[];
}

/**
 * Collects what the sources say. A source may give one decision in pieces (rows not next to each other) or in two of
 * its files: what has one ref becomes one account, unless the pieces contradict each other, which stay apart.
 */
export function gather(): Gathering {
  const all: Attributed[] = [];
  const places = new Map<string, number>();
  return {
    add(source, account) {
      const key = `${source.id}\n${account.ref}`;
      const at = places.get(key);
      const known = at === undefined ? undefined : all[at];
      const whole = known && unite(known.account, account);
      if (at !== undefined && whole) {
        all[at] = { source, account: whole };
      } else {
        places.set(key, all.length);
        all.push({ source, account });
      }
    },
    all: () => all,
  };
}

/** One account of two pieces, the first one's words first; undefined where they contradict each other. */
function unite(one: Account, other: Account): Account | undefined {
  const roll = joinRolls(one.roll, other.roll);
  if (roll === 'contradiction' || !sameCount(one.tally, other.tally)) return undefined;
  return {
    ...other,
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => isSaid(value))),
    roll,
    flags: [...one.flags, ...other.flags],
  } as Account;
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const sameCount = (one: Tally | undefined, other: Tally | undefined): boolean =>
  !one || !other || formatTally(one) === formatTally(other);

function joinRolls(one: Roll | undefined, other: Roll | undefined): Roll | undefined | 'contradiction' {
  if (!one || !other) return one ?? other;
  const joined = emptyRoll();
  for (const [at, byte] of one.entries()) {
    const second = other[at] ?? 0;
    if (byte !== 0 && second !== 0 && byte !== second) return 'contradiction';
    joined[at] = byte || second;
  }
  return joined;
}
