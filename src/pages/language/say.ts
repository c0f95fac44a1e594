import { IntlMessageFormat } from 'intl-messageformat';
import { spoken } from './interface.ts';

/** What stands for `{name}` in a text. A plain number is written as it is; `{n, plural, …}` and `{n, number}` form it. */
export type Values = { readonly [name: string]: string | number | undefined };

/**
 * A text of the interface in the language of the site. The English text is its key, and stands where it is shown; it has
 * to stand there as a literal, by which `scripts/interface-texts.mjs` gathers what is to be translated.
 *
 * @param text in ICU MessageFormat: `say('{count, plural, one {# member} other {# members}}', { count })`
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function say(text: string, values?: Values): string {
  if (values === undefined) return inLanguage(text);
  const said: unknown = formatOf(inLanguage(text)).format(values);
  return Array.isArray(said) ? said.join('') : String(said);
}

/** Marks a text that is said later, from a list: `toSay('Decisions')`. */
export const toSay = (text: string): string => text;

const inLanguage = (text: string): string => spoken().texts[text] ?? text;

const formats = new Map<string, IntlMessageFormat>();

/** A text, read once. A translation that cannot be read is found when its file is: see `readInterface`. */
export function formatOf(text: string): IntlMessageFormat {
  const { language } = spoken();
  const known = formats.get(`${language} ${text}`);
  if (known) return known;
  const made = new IntlMessageFormat(text, language);
  formats.set(`${language} ${text}`, made);
  return made;
}
