import { shippedList } from '../shipped-list.ts';

export const crimes = ['genocide', 'crime against humanity', 'war crime', 'aggression'] as const;
export type Crime = (typeof crimes)[number];

/** A crime of articles 5 to 8 bis of the Rome Statute, or one of the acts of article 7(1). */
export interface Act {
  /** `6`, `7`, `7.1.d`, `8`, `8bis` */
  readonly id: string;
  /** "article 7(1)(d)" */
  readonly article: string;
  readonly crime: Crime;
  readonly name: string;
  /** In our own words; the text of the Statute is binding. */
  readonly says: string;
  /** Other words by which it may be named. */
  readonly also: readonly string[];
}

export type ActReading =
  | { readonly ok: true; readonly act: Act }
  | { readonly ok: false; readonly found: string; readonly nearest: readonly Act[] };

let known: readonly Act[] | undefined;

/** The acts of `data/procedure/routes/acts.yaml`, in the order of the Statute. */
export function acts(): readonly Act[] {
  known ??= shippedList('routes/acts.yaml').map((entry) => ({
    id: entry.text('id'),
    article: entry.text('article'),
    crime: entry.oneOf('crime', crimes),
    name: entry.text('name'),
    says: entry.text('says'),
    also: entry.texts('also'),
  }));
  return known;
}

/**
 * Reads an act by its number or its name, in any case: "7.1.d", "7(1)(d)", "art. 7 (1) (d)", "deportation", "8 bis".
 * What is none comes with the acts whose names are nearest; those of article 7(1) where nothing is near.
 */
export function parseAct(text: string): ActReading {
  const wanted = words(text);
  const number = numbered(wanted);
  const act = acts().find((each) => each.id === number || namesOf(each).includes(wanted));
  return act ? { ok: true, act } : { ok: false, found: text, nearest: nearestTo(wanted) };
}

/** "art. 7(1)(d)" → "7.1.d" */
const numbered = (text: string): string =>
  text
    .replace(/^art(icle|\.)?\s*/, '')
    .replace(/\s*bis$/, 'bis')
    .replace(/[\s().]+/g, '.')
    .replace(/^\.|\.$/g, '');

const words = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

const namesOf = ({ name, also, article }: Act): readonly string[] => [name, article, ...also].map(words);

const nearestShown = 3;

function nearestTo(wanted: string): readonly Act[] {
  const stem = wanted.slice(0, 4);
  const near = acts().filter(
    (act) =>
      stem.length > 2 && namesOf(act).some((name) => name.split(' ').some((word) => word.startsWith(stem))),
  );
  return near.length > 0 ? near.slice(0, nearestShown) : acts().filter(({ id }) => id.startsWith('7.1.'));
}
