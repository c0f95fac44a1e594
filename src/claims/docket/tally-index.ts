import type { Entry } from './entry.ts';

/** Counts that a text gives; those it leaves out are undefined. */
export interface SaidTally {
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
}

/** Finds decisions by any of the three counts or several of them together. */
export interface TallyIndex {
  /** All that have exactly the counts given, in order of date. Empty for no count given. */
  find(said: SaidTally): readonly Entry[];
  /** How many these are. */
  sharing(said: SaidTally): number;
}

export function tallyIndexOf(entries: readonly Entry[]): TallyIndex {
  const index = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (!entry.tally) continue;
    for (const key of keysOf(entry.tally)) {
      const found = index.get(key);
      if (found) found.push(entry);
      else index.set(key, [entry]);
    }
  }
  const found = ({ yes, no, abstain }: SaidTally) => index.get(keyOf(yes, no, abstain));
  return { find: (said) => found(said) ?? [], sharing: (said) => found(said)?.length ?? 0 };
}

/** Three counts as one number: no body has a thousand members. A count left out is -1. */
const keyOf = (yes = -1, no = -1, abstain = -1): number => ((yes + 1) * 1024 + no + 1) * 1024 + abstain + 1;

const keysOf = ({ yes, no, abstain }: { yes: number; no: number; abstain: number }): readonly number[] => [
  keyOf(yes, no, abstain),
  keyOf(yes, no),
  keyOf(yes, undefined, abstain),
  keyOf(undefined, no, abstain),
  keyOf(yes),
  keyOf(undefined, no),
  keyOf(undefined, undefined, abstain),
];
