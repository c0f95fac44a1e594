import type { MemberCode } from './code.ts';
import { allMembers } from './member.ts';
import { resolveMeaning } from './name-meaning.ts';
import { type NameMeaning, namePhrases } from './name-phrase.ts';
import { nameRows } from './name-table.ts';
import { foldSpelling } from './spelling.ts';

let table:
  | {
      readonly names: ReadonlyMap<string, readonly NameMeaning[]>;
      readonly iso2: ReadonlyMap<string, MemberCode>;
    }
  | undefined;
const found = new Map<string, readonly NameMeaning[] | undefined>();

/**
 * The member that a name in a data file means on a day: rolls of the Digital Library and of the UN's resolutions,
 * lists of sponsors, academic names, ISO 3166-1 alpha-2 codes in capitals. Case, accents, apostrophes and spaces do
 * not matter, known slips of the sources are read. "Russia" is `SUN` before 24 December 1991 and "Yugoslavia" has its
 * successors after 2003. Undefined for an unknown name.
 */
export function memberFromSource(name: string, date?: string): MemberCode | undefined {
  const options = meaningsOf(name);
  if (!options) return undefined;
  const resolved = resolveMeaning(options, date);
  return resolved.kind === 'member' ? resolved.code : undefined;
}

/** Files repeat their few hundred spellings a million times. */
function meaningsOf(name: string): readonly NameMeaning[] | undefined {
  if (found.has(name)) return found.get(name);
  const options = lookUp(name);
  if (found.size < 10_000) found.set(name, options);
  return options;
}

function lookUp(name: string): readonly NameMeaning[] | undefined {
  table ??= {
    names: sourceNames(),
    iso2: new Map(allMembers.flatMap(({ iso2, code }) => (iso2 ? [[iso2, code]] : []))),
  };
  const key = foldSpelling(name);
  const code = table.iso2.get(name.trim());
  return (
    table.names.get(key) ??
    (code && [{ code }]) ??
    (key.startsWith('the') ? table.names.get(key.slice(3)) : undefined)
  );
}

/** Spellings of sources first: what they mean by a name counts, not what a reader might. */
function sourceNames(): ReadonlyMap<string, readonly NameMeaning[]> {
  const written = namePhrases().filter(({ use }) => use === 'name' || use === 'short');
  const spelled = nameRows().flatMap(({ use, code, phrase, from, to }) =>
    use === 'source' && code ? [{ code, phrase, from, to }] : [],
  );
  return new Map([...grouped(written), ...grouped(spelled)]);
}

function grouped(
  names: readonly (NameMeaning & { readonly phrase: string })[],
): ReadonlyMap<string, readonly NameMeaning[]> {
  const byKey = new Map<string, NameMeaning[]>();
  for (const { phrase, code, from, to } of names) {
    const key = foldSpelling(phrase);
    byKey.set(key, [...(byKey.get(key) ?? []), { code, from, to }]);
  }
  return byKey;
}
