import { isMainCommittee } from '../../symbols/index.ts';
import type { Entry } from './entry.ts';

/**
 * Who belongs together: a committee decision and the plenary one on the same text, an amendment and what it amends,
 * a part and its whole. The answer never holds the entry itself.
 */
export function familyOf(entries: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const names = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const name of namesOf(entry)) {
      const others = names.get(name);
      if (others) others.add(entry);
      else names.set(name, new Set([entry]));
    }
  return (entry) => {
    const kin = new Set(namesOf(entry).flatMap((name) => [...(names.get(name) ?? [])]));
    kin.delete(entry);
    return [...kin];
  };
}

const namesOf = ({ id, summary: { symbol, draft, becomes, belongsTo } }: Entry): readonly string[] =>
  [id, symbol, draft, becomes, belongsTo?.to].flatMap((name) => (name ? [name.replace(/\[.*\]$/, '')] : []));

/** The plenary decision on what a committee approved; undefined for other bodies or where the record lacks it. */
export const plenaryOf = (family: readonly Entry[], entry: Entry): Entry | undefined =>
  isMainCommittee(entry.body) && entry.kind !== 'amendment'
    ? family.find(({ body, kind }) => body === 'GA' && kind === entry.kind)
    : undefined;

/** The committee's decision on what the plenary then adopted. */
export const committeeOf = (family: readonly Entry[], entry: Entry): Entry | undefined =>
  entry.body === 'GA'
    ? family.find(({ body, kind }) => isMainCommittee(body) && kind === entry.kind)
    : undefined;
