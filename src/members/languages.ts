import type { MemberCode } from './code.ts';
import { allMembers, member } from './member.ts';
import { foldSpelling } from './spelling.ts';

/** The six official languages of the United Nations. */
export const unLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type UnLanguage = (typeof unLanguages)[number];

const readers = new Map<UnLanguage, Intl.DisplayNames>();

/**
 * Names of a member in the six languages, from the platform's own data (CLDR), which writes common names ("North
 * Korea"), not those of the United Nations. Empty for states that ended, which the platform does not know.
 */
export function namesInLanguages(code: MemberCode): { readonly [language in UnLanguage]?: string } {
  const iso2 = member(code)?.iso2;
  if (iso2 === undefined) return {};
  return Object.fromEntries(unLanguages.map((language) => [language, reader(language).of(iso2)]));
}

let codes: ReadonlyMap<string, readonly MemberCode[]> | undefined;

/** The members that one of the six languages calls so, in any case and with or without accents: mostly one, or none. */
export function membersInLanguages(name: string): readonly MemberCode[] {
  codes ??= codesByName();
  return codes.get(foldSpelling(name)) ?? [];
}

function codesByName(): ReadonlyMap<string, readonly MemberCode[]> {
  const byName = new Map<string, MemberCode[]>();
  for (const { code } of allMembers)
    for (const name of new Set(Object.values(namesInLanguages(code)).map(foldSpelling)))
      byName.set(name, [...(byName.get(name) ?? []), code]);
  return byName;
}

function reader(language: UnLanguage): Intl.DisplayNames {
  const known = readers.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  readers.set(language, known);
  return known;
}
