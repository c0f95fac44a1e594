import { namesOn } from '../../answers/index.ts';
import {
  groupNames,
  groupOf,
  type MemberCode,
  type RegionalGroup,
  regionalGroups,
} from '../../members/index.ts';
import { type Ballot, ballotOrder, membersWho, type Roll } from '../../record/index.ts';
import type { Colours } from '../surroundings.ts';
import { table } from './table.ts';
import { labelled } from './wrap.ts';

const groups: readonly (RegionalGroup | undefined)[] = [...regionalGroups, undefined];

/** The same colours for ballots everywhere. */
export const ballotColour = (ballot: Ballot, colours: Colours): ((text: string) => string) =>
  ({ yes: colours.green, no: colours.red, abstain: colours.yellow, absent: colours.dim })[ballot];

/** How many of each regional group voted which way, with a line for those in no group and a total. */
export function groupTable(roll: Roll, heldOn: string | undefined, width: number): string {
  const counts = groups.map((group) => ({
    group,
    counts: ballotOrder.map((ballot) => inGroup(membersWho(roll, ballot), group, heldOn).length),
  }));
  const filled = counts.filter((each) => each.counts.some((count) => count > 0));
  const total = ballotOrder.map((_, at) => filled.reduce((sum, each) => sum + (each.counts[at] ?? 0), 0));
  const rows = [
    ...filled.map((each) => [groupName(each.group), ...each.counts.map(String)]),
    ['Total', ...total.map(String)],
  ];
  const figures = ballotOrder.map((heading) => ({ heading, align: 'right' as const }));
  return table([{ heading: 'Ballots by regional group', flexible: true }, ...figures], rows, width);
}

/** Who voted which way, by regional group: a heading for each ballot, a line or more for each group. */
export function ballotLists(roll: Roll, heldOn: string | undefined, width: number, colours: Colours): string {
  return ballotOrder
    .flatMap((ballot) => {
      const members = membersWho(roll, ballot);
      if (members.length === 0) return [];
      const heading = ballotColour(ballot, colours)(`${headings[ballot]} (${members.length})`);
      return [[heading, ...groupLines(members, heldOn, width)].join('\n')];
    })
    .join('\n');
}

const headings: { readonly [ballot in Ballot]: string } = {
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstained',
  absent: 'Absent (non-voting)',
};

function groupLines(
  members: readonly MemberCode[],
  heldOn: string | undefined,
  width: number,
): readonly string[] {
  return groups.flatMap((group) => {
    const names = namesOn(inGroup(members, group, heldOn), heldOn);
    if (names.length === 0) return [];
    const short = group ?? 'no group';
    return [labelled(short, names.join(', '), { width, indent: 2, column: 18 })];
  });
}

const groupName = (group: RegionalGroup | undefined): string =>
  group ? groupNames[group] : 'In no regional group';

// Today's groups also sort the rolls of the years before the groups were: a reader looks for neighbours.
const inGroup = (
  members: readonly MemberCode[],
  group: RegionalGroup | undefined,
  heldOn: string | undefined,
): readonly MemberCode[] => members.filter((code) => (groupOf(code, heldOn) ?? groupOf(code)) === group);
