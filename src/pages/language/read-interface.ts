import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import type { Problem } from '../../record/index.ts';
import type { Interface } from './interface.ts';

/** A file of translations: what `writeInterface` wrote, with the texts that a person filled in. An empty text is none yet. */
const schema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "fr" or "zh-Hant"'),
  direction: z.enum(['ltr', 'rtl']),
  texts: z.record(z.string(), z.string()),
});

export type InterfaceReading =
  | {
      readonly ok: true;
      readonly interface: Interface;
      /** Texts of the interface that have no translation yet: they stay English. */
      readonly missing: readonly string[];
      /** Texts of the file that the interface does not have, or no more. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a file of translations, and holds each against its English text: it has to be ICU MessageFormat, and may name only
 * what the English names.
 *
 * @param texts of the interface, as the build gathered them
 */
export function readInterface(file: string, content: string, texts: readonly string[]): InterfaceReading {
  const parsed = jsonOf(content);
  if (parsed === undefined) return wrong([{ file, found: 'no JSON', expected }]);
  const read = schema.safeParse(parsed);
  if (!read.success) {
    const said = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    return wrong([{ file, found: said.join('; '), expected }]);
  }
  const { language, direction, texts: given } = read.data;
  const translated = Object.entries(given).filter(
    ([english, text]) => text !== '' && texts.includes(english),
  );
  const problems = translated.flatMap(([english, text]) => problemIn(english, text, file) ?? []);
  if (problems.length > 0) return wrong(problems);
  return {
    ok: true,
    interface: { language, direction, texts: Object.fromEntries(translated) },
    missing: texts.filter((english) => !given[english]),
    unknown: Object.keys(given).filter((english) => !texts.includes(english)),
  };
}

const expected = '{"language": "fr", "direction": "ltr", "texts": {"Decisions": "Décisions", …}}';

/**
 * The file of translations for a person to fill in: every text of the interface with what the file had for it, in the
 * order of the pages.
 */
export function writeInterface(
  { language, direction, texts: had }: Interface,
  texts: readonly string[],
): string {
  const all = Object.fromEntries(texts.map((english) => [english, had[english] ?? '']));
  return `${JSON.stringify({ language, direction, texts: all }, undefined, 2)}\n`;
}

const wrong = (problems: readonly Problem[]): InterfaceReading => ({ ok: false, problems });

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function problemIn(english: string, text: string, file: string): Problem | undefined {
  const where = { file, column: `"${english}"` };
  const said = namesIn(text);
  if (said === undefined)
    return { ...where, found: `"${text}"`, expected: 'ICU MessageFormat, its braces and tags closed' };
  const known = namesIn(english) ?? new Set();
  const other = [...said].filter((name) => !known.has(name));
  return other.length === 0
    ? undefined
    : { ...where, found: `{${other.join('}, {')}}`, expected: `of {${[...known].join('}, {')}} some or all` };
}

/** The names in braces and tags of a text; undefined where it cannot be read. */
function namesIn(text: string): ReadonlySet<string> | undefined {
  try {
    return new Set(parse(text).flatMap(namesOf));
  } catch {
    return undefined;
  }
}

function namesOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [element.value, ...element.children.flatMap(namesOf)];
    case TYPE.select:
    case TYPE.plural:
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesOf)),
      ];
    default:
      return [element.value];
  }
}
