import type { MemberCode } from './code.ts';
import { member } from './member.ts';

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

function reader(language: UnLanguage): Intl.DisplayNames {
  const known = readers.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  readers.set(language, known);
  return known;
}
