import type { MemberCode } from './code.ts';
import { groupNames, type RegionalGroup, regionalGroups } from './group.ts';
import { knownCode, type Period } from './member.ts';
import { filled, shippedTable } from './shipped-table.ts';

/** How far a membership was checked: a number of independent sources, `M` from memory, `C` where sources conflict. */
export type GroupMark = 'M' | 'C' | number;

/** A stay of a member in a group. Days, months or years (`1961`, meaning its first day), as far as known; see `Period`. */
export interface GroupStay extends Period {
  readonly code: MemberCode;
  /** `general-knowledge`; `with-admission` where joining is taken to have come with membership of the United Nations. */
  readonly source: string;
  readonly mark: GroupMark;
}

/** Members that act or are counted together: a regional group, the permanent members, or an organisation. */
export interface Group {
  /** "EU", "NAM", "WEOG": short, stable, without spaces except in names of regional groups. */
  readonly id: string;
  /** "European Union" */
  readonly name: string;
  readonly kind: 'regional' | 'other';
  /** In order of code, then of time. Empty for a regional group, which each member has in its own row (`groupOf`). */
  readonly stays: readonly GroupStay[];
}

let known: readonly Group[] | undefined;

/** The regional groups, then the others in the order of `data/groups.csv`. */
export function groups(): readonly Group[] {
  known ??= [...regionalGroups.map(regional), ...readGroups()];
  return known;
}

/** Undefined for an id that no group has. Exact: `resolveGroup` reads what a person writes. */
export const group = (id: string): Group | undefined => groups().find((each) => each.id === id);

const regional = (id: RegionalGroup): Group => ({ id, name: groupNames[id], kind: 'regional', stays: [] });

function readGroups(): readonly Group[] {
  const stays = new Map<string, GroupStay[]>();
  for (const row of shippedTable('groups.csv')) {
    const code = knownCode(row('member'));
    if (!code) throw new TypeError(`data/groups.csv: found "${row('member')}", expected a member's code.`);
    const stay = {
      code,
      from: filled(row('from')),
      to: filled(row('to')),
      source: row('source'),
      mark: readMark(row('mark')),
    };
    const of = stays.get(row('group'));
    if (of) of.push(stay);
    else stays.set(row('group'), [stay]);
  }
  const names = new Map(
    shippedTable('group-names.csv')
      .filter((row) => row('use') === 'name')
      .map((row) => [row('group'), row('phrase')]),
  );
  return [...stays].map(([id, of]) => ({ id, name: names.get(id) ?? id, kind: 'other', stays: of }));
}

const readMark = (cell: string): GroupMark => (cell === 'C' || cell === 'M' ? cell : Number(cell));
