import type { Entry } from './docket.ts';

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
}

export function tallyIndexOf(entries: readonly Entry[]): TallyIndex {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!entry.tally) continue;
    for (const key of keysOf(entry.tally)) {
      const found = index.get(key);
      if (found) found.push(entry);
      else index.set(key, [entry]);
    }
  }
  return { find: (said) => index.get(keyOf(said.yes, said.no, said.abstain)) ?? [] };
}

const keyOf = (yes?: number, no?: number, abstain?: number): string =>
  `${yes ?? ''}-${no ?? ''}-${abstain ?? ''}`;

const keysOf = ({ yes, no, abstain }: { yes: number; no: number; abstain: number }): readonly string[] => [
  keyOf(yes, no, abstain),
  keyOf(yes, no),
  keyOf(yes, undefined, abstain),
  keyOf(undefined, no, abstain),
  keyOf(yes),
  keyOf(undefined, no),
  keyOf(undefined, undefined, abstain),
];
