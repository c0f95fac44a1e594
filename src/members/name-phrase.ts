import type { MemberCode } from './code.ts';
import { allMembers, type Period } from './member.ts';
import { type NameRow, type NameRowUse, nameRows } from './name-table.ts';

/** `name`: a full or common name; `short`: an abbreviation (`DPRK`); `capital`: a capital that stands for its state. */
export type NameUse = 'name' | 'short' | 'demonym' | 'capital';

/** What a name means, and when: one member, in a period. */
export interface NameMeaning extends Period {
  readonly code: MemberCode;
  /** Outside the period it means nobody ("Taiwan", who held the seat of China to 1971). */
  readonly onlyThen?: true | undefined;
}

/** A way to write a member in running text. */
export interface NamePhrase extends NameMeaning {
  readonly phrase: string;
  readonly use: NameUse;
}

const useOf: { readonly [use in NameRowUse]?: NameUse } = {
  official: 'name',
  short: 'name',
  common: 'name',
  seat: 'name',
  abbreviation: 'short',
  demonym: 'demonym',
  capital: 'capital',
};

let phrases: readonly NamePhrase[] | undefined;

/** Every way to write a member in running text, present names first, then those of `names.csv` in its order. */
export function namePhrases(): readonly NamePhrase[] {
  phrases ??= withoutRepeats([...presentNames(), ...nameRows().flatMap(phraseOf)]);
  return phrases;
}

/** A name that was the official one for a time and is still in use has two rows, and one meaning. */
function withoutRepeats(all: readonly NamePhrase[]): readonly NamePhrase[] {
  const keyed = all.map(
    (phrase) => [[phrase.code, phrase.phrase, phrase.from, phrase.to].join('|'), phrase] as const,
  );
  return [...new Map(keyed).values()];
}

/**
 * A present name means its member at any time, also where it had another: lists made later use it for earlier years.
 * "Germany" and the like, which have rows of their own, are left to those.
 */
function presentNames(): readonly NamePhrase[] {
  const written = nameRows().filter(({ use }) => useOf[use] !== undefined);
  const dated = new Set(written.map(({ code, phrase }) => `${code} ${phrase}`));
  return allMembers.flatMap(({ code, name, shortName }) =>
    [...new Set([name, shortName])]
      .filter((phrase) => !dated.has(`${code} ${phrase}`))
      .map((phrase) => ({ phrase, code, use: 'name' as const })),
  );
}

function phraseOf({ code, phrase, use, from, to }: NameRow): readonly NamePhrase[] {
  const written = useOf[use];
  if (!code || !written) return [];
  // A former name goes on meaning its member: "Burma" is written to this day.
  const period = use === 'official' || use === 'short' ? {} : { from, to };
  return [{ phrase, code, use: written, ...period, ...(use === 'seat' && { onlyThen: true }) }];
}
