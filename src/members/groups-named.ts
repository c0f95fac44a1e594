import { groups } from './groups.ts';
import { holdsOn, type Period } from './member.ts';
import { filled, shippedTable } from './shipped-table.ts';
import { foldSpelling } from './spelling.ts';

/** A way to write a group, and when it means that group ("the 28", 1 July 2013 to 31 January 2020). */
export interface GroupPhrase extends Period {
  readonly group: string;
  readonly phrase: string;
  readonly use: 'id' | 'name' | 'also' | 'abbreviation';
}

let phrases: readonly GroupPhrase[] | undefined;

/** Every way to write a group that a text may use: ids, then `data/group-names.csv`. */
export function groupPhrases(): readonly GroupPhrase[] {
  phrases ??= [
    ...groups().map(({ id }) => ({ group: id, phrase: id, use: 'id' as const })),
    ...shippedTable('group-names.csv').map((row) => ({
      group: row('group'),
      phrase: row('phrase'),
      use: uses.find((use) => use === row('use')) ?? 'also',
      from: filled(row('from')),
      to: filled(row('to')),
    })),
  ];
  return phrases;
}

const uses = ['name', 'also', 'abbreviation'] as const;

/**
 * The id of the group that a person means: "EU", "european union", "the 27", "OAU". On a day, or at any time where
 * none is given. Undefined for what names no group then.
 */
export function resolveGroup(text: string, date?: string): string | undefined {
  const key = foldGroup(text);
  return groupPhrases().find(
    (each) => foldGroup(each.phrase) === key && (date === undefined || holdsOn(each, date)),
  )?.group;
}

/** As names of members are folded, with the figures kept: "G77" is not "G20". */
const foldGroup = (text: string): string => `${foldSpelling(text)}${text.replace(/\D/g, '')}`;
