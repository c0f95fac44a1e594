import type { RegionalGroup } from '../../members/index.ts';
import { regionalGroups } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import type { Voter } from './voters.ts';

const columns = ['name', 'member', 'group', 'ballot'] as const;
export type RollColumn = (typeof columns)[number];

/** Which rows of a roll, and in which order, as the address of a page has it. */
export interface RollFilter {
  readonly ballot?: Ballot | undefined;
  readonly group?: RegionalGroup | 'none' | undefined;
  /** A part of a name, or a code. */
  readonly named: string;
  readonly sort: RollColumn;
  readonly down: boolean;
}

type Query = { readonly [name: string]: string };

/** `?ballot=no&group=WEOG&named=korea&sort=-ballot`; what means nothing filters nothing. */
export function rollFilterIn({ ballot, group, named = '', sort = '' }: Query): RollFilter {
  return {
    ballot: ballotOrder.find((each) => each === ballot),
    group: [...regionalGroups, 'none' as const].find((each) => each === group),
    named: named.trim(),
    sort: columns.find((column) => column === sort.replace(/^-/, '')) ?? 'name',
    down: sort.startsWith('-'),
  };
}

/** Whether anything is filtered or sorted otherwise than it would be. */
export const isAsked = ({ ballot, group, named, sort, down }: RollFilter): boolean =>
  ballot !== undefined || group !== undefined || named !== '' || sort !== 'name' || down;

/** The query of a filter, with what is the rule left out: `?ballot=no&sort=group`, or nothing. */
export function rollQuery({ ballot, group, named, sort, down }: RollFilter): string {
  const query = new URLSearchParams();
  if (ballot) query.set('ballot', ballot);
  if (group) query.set('group', group);
  if (named) query.set('named', named);
  if (sort !== 'name' || down) query.set('sort', `${down ? '-' : ''}${sort}`);
  return query.size > 0 ? `?${query}` : '';
}

/** The rows that a filter leaves, sorted; of equals in the order in which they came. */
export function filtered(voters: readonly Voter[], filter: RollFilter): readonly Voter[] {
  const { ballot, group, named, sort, down } = filter;
  const wanted = plain(named);
  const shown = voters.filter(
    (voter) =>
      (ballot ?? voter.ballot) === voter.ballot &&
      (group ?? voter.group ?? 'none') === (voter.group ?? 'none') &&
      (plain(voter.name).includes(wanted) || voter.member.toLowerCase() === wanted),
  );
  const sign = down ? -1 : 1;
  return shown.toSorted((a, b) => sign * compareIn(sort, a, b));
}

function compareIn(column: RollColumn, a: Voter, b: Voter): number {
  if (column === 'ballot') return ballotOrder.indexOf(a.ballot) - ballotOrder.indexOf(b.ballot);
  const [one, other] = [a[column] ?? '~', b[column] ?? '~'];
  return column === 'name' ? compareNames(one, other) : one < other ? -1 : one > other ? 1 : 0;
}

const { compare: compareNames } = new Intl.Collator('en');

/** Without accents and case: "Côte d'Ivoire" is found as "cote". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
