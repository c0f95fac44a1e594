import type { MemberCode } from './code.ts';
import { allMembers } from './member.ts';
import { resolveMeaning } from './name-meaning.ts';
import { type NameMeaning, namePhrases } from './name-phrase.ts';
import { nameRows } from './name-table.ts';
import { foldSpelling } from './spelling.ts';

type Meanings = ReadonlyMap<string, readonly NameMeaning[]>;

/** Spellings by what is common to them: those that only sources have, and what people write. */
interface SourceNames {
  readonly spelled: Meanings;
  readonly written: Meanings;
  readonly iso2: ReadonlyMap<string, MemberCode>;
}

let table: SourceNames | undefined;
const read = new Map<string, MemberCode | undefined>();

/** Spellings with their dates that are kept read: files repeat a few hundred of them a million times. */
const keptRead = 50_000;

/**
 * The member that a name in a data file means on a day: rolls of the Digital Library and of the UN's resolutions,
 * lists of sponsors, academic names, ISO 3166-1 alpha-2 codes in capitals. Case, accents, apostrophes and spaces do
 * not matter, known slips of the sources are read. On a day, what sources mean by a name comes before what people do:
 * "Russia" is `SUN` before 24 December 1991, "Yugoslavia" has its successors after 2003, "Congo" is `COG`. Undefined
 * for an unknown name.
 */
export function memberFromSource(name: string, date?: string): MemberCode | undefined {
  const key = `${name}|${date}`;
  if (read.has(key)) return read.get(key);
  const code = lookUp(name, date);
  if (read.size < keptRead) read.set(key, code);
  return code;
}

function lookUp(name: string, date?: string): MemberCode | undefined {
  table ??= readNames();
  const key = foldSpelling(name);
  const { spelled, written } = table;
  for (const known of date === undefined ? [written, spelled] : [spelled, written]) {
    const resolved = resolveMeaning(known.get(key) ?? [], date);
    if (resolved.kind === 'member') return resolved.code;
  }
  const unspaced = key.startsWith('the') ? key.slice(3) : '';
  return table.iso2.get(name.trim()) ?? (written.has(unspaced) ? lookUp(unspaced, date) : undefined);
}

function readNames(): SourceNames {
  const written = namePhrases().filter(({ use }) => use === 'name' || use === 'short');
  const spelled = nameRows().flatMap(({ use, code, phrase, from, to }) =>
    use === 'source' && code ? [{ code, phrase, from, to }] : [],
  );
  const iso2 = allMembers.flatMap(({ iso2, code }) => (iso2 ? [[iso2, code] as const] : []));
  return { spelled: grouped(spelled), written: grouped(written), iso2: new Map(iso2) };
}

function grouped(names: readonly (NameMeaning & { readonly phrase: string })[]): Meanings {
  const byKey = new Map<string, NameMeaning[]>();
  for (const { phrase, code, from, to } of names) {
    const key = foldSpelling(phrase);
    const known = byKey.get(key);
    if (known) known.push({ code, from, to });
    else byKey.set(key, [{ code, from, to }]);
  }
  return byKey;
}
