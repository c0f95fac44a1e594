import {
  groupNames,
  groupOf,
  type MemberCode,
  type RegionalGroup,
  regionalGroups,
} from '../../members/index.ts';
import { type Ballot, ballotOrder, ballots, type IsoDate, type Roll } from '../../record/index.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';

/** A member on a roll, with its name and regional group on the day. */
export interface Voter {
  readonly member: MemberCode;
  readonly name: string;
  readonly group?: RegionalGroup | undefined;
  readonly ballot: Ballot;
}

/** Everybody whom a roll lists, by name. */
export const votersOn = (roll: Roll, heldOn?: IsoDate): readonly Voter[] =>
  [...ballots(roll)]
    .map(({ member, ballot }) => ({
      member,
      ballot,
      name: memberName(member, heldOn),
      group: groupOf(member, heldOn),
    }))
    .sort((a, b) => compareNames(a.name, b.name));

const { compare: compareNames } = new Intl.Collator('en');

export interface VoterGroup {
  readonly id: RegionalGroup | 'none';
  readonly name: string;
  /** By ballot, then name. */
  readonly voters: readonly Voter[];
}

/** Voters by regional group; before the groups were (1963) nobody is in one. Groups without a voter are left out. */
export function byGroup(voters: readonly Voter[]): readonly VoterGroup[] {
  const grouped = voters.some(({ group }) => group !== undefined);
  const groups = [
    ...regionalGroups.map((id) => ({ id, name: groupNames[id] })),
    { id: 'none', name: grouped ? say('In no regional group') : say('All members') } as const,
  ];
  return groups.flatMap(({ id, name }) => {
    const those = voters.filter(({ group }) => (group ?? 'none') === id);
    if (those.length === 0) return [];
    return [{ id, name, voters: those.toSorted((a, b) => rank(a) - rank(b)) }];
  });
}

const rank = ({ ballot }: Voter): number => ballotOrder.indexOf(ballot);

/** "22 yes, 2 no, 30 abstain"; ballots that nobody has are left out. */
export const countsOf = (voters: readonly Pick<Voter, 'ballot'>[]): string =>
  ballotOrder
    .flatMap((ballot) => {
      const count = voters.filter((each) => each.ballot === ballot).length;
      return count > 0 ? [`${count} ${ballot}`] : [];
    })
    .join(', ');
