import { type Pivots, valueIn, type Whom, whomText } from '../../analysis/index.ts';
import { counted, type GroupCohesion, listedUpTo, selectionSentence } from '../../answers/index.ts';
import { group } from '../../members/index.ts';
import type { Terminal } from '../surroundings.ts';
import type { CohesionAnswer } from '../tables/cohesion.ts';
import { nameOf, namesInOrder } from './agreement.ts';
import { estimateText } from './estimate.ts';
import { type Column, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Rows shown of a long list. */
const shown = 10;

/** `cohesion` for people: one group with its defections, or all groups with the most united first. */
export function cohesionText(
  { selection, groups }: CohesionAnswer,
  { width }: Pick<Terminal, 'width'>,
): string {
  const [only] = groups;
  const body = only && groups.length === 1 ? oneGroup(only, width) : [allGroups(groups, width)];
  return [wrap(selectionSentence(selection), { width }), ...body, wrap(method, { width })].join('\n\n');
}

const method =
  'Agreement index of Hix, Noury and Roland (2005): 1 where all who voted did the same, 0 where they split evenly in three. ' +
  'Rice (1925): of yes and no only. Everybody: the agreement index of all who voted, on the same decisions. ' +
  "Intervals: 95 %, from 1,000 samples of the decisions; Wilson's where all are equal. A group has the members of each day.";

const nameOfWhom = (whom: Whom): string =>
  whom.kind === 'group' ? (group(whom.id)?.name ?? whom.id) : whom.codes.map(nameOf).join(', ');

function allGroups(groups: readonly GroupCohesion[], width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Group' },
    { heading: 'Agreement' },
    { heading: 'Rice' },
    { heading: 'Everybody' },
    { heading: 'Votes', align: 'right' },
  ];
  const rows = groups.map(({ whom, agreement, rice, everybody, decisions }) => [
    whomText(whom),
    estimateText(agreement),
    valueIn(rice)?.toFixed(3) ?? '',
    valueIn(everybody)?.toFixed(3) ?? '',
    String(decisions.length),
  ]);
  return table(columns, rows, width);
}

function oneGroup(found: GroupCohesion, width: number): readonly string[] {
  const { whom, agreement, rice, everybody, decisions, members, overTime, pivots } = found;
  const figures = [
    nameOfWhom(whom),
    `  Agreement  ${estimateText(agreement)}, ${counted(decisions.length, 'decision')}`,
    `  Rice       ${estimateText(rice)}`,
    `  Everybody  ${estimateText(everybody)}`,
  ].join('\n');
  if (overTime.length > 0) return [figures, timeText(found, width)];
  const united = decisions.filter(({ defectors, line }) => line && defectors.length === 0).length;
  const least = decisions.filter((each) => each.agreement < 1).slice(0, shown);
  return [
    figures,
    wrap(`Without a defection on ${united} of ${counted(decisions.length, 'decision')}.`, { width }),
    ...(least.length > 0 ? [`Least united:\n${leastText(least, width)}`] : []),
    ...(members.some(({ defected }) => defected > 0)
      ? [`Most often off the line:\n${loyaltyText(members.slice(0, shown), width)}`]
      : []),
    ...(pivots ? [pivotsText(pivots, width)] : []),
  ];
}

function leastText(decisions: GroupCohesion['decisions'], width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Date' },
    { heading: 'Decision' },
    { heading: 'Group', align: 'right' },
    { heading: 'Agreement', align: 'right' },
    { heading: 'Line' },
    { heading: 'Off the line', flexible: true },
  ];
  const rows = decisions.map(({ heldOn = '', decision, yes, no, abstain, agreement, line, defectors }) => [
    ...[heldOn, decision, `${yes}-${no}-${abstain}`, agreement.toFixed(2)],
    ...[line ?? 'none', line ? listedUpTo(4, defectors) : ''],
  ]);
  return table(columns, rows, width);
}

function loyaltyText(members: GroupCohesion['members'], width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Member', flexible: true },
    { heading: 'Defections', align: 'right' },
    { heading: 'Of', align: 'right' },
    { heading: 'Share' },
  ];
  const rows = members.map(({ member, counted: n, defected, share }) => [
    nameOf(member),
    String(defected),
    String(n),
    estimateText(share),
  ]);
  return table(columns, rows, width);
}

function timeText({ overTime }: GroupCohesion, width: number): string {
  const columns: readonly Column[] = [
    { heading: 'Years' },
    { heading: 'Agreement' },
    { heading: 'Rice' },
    { heading: 'Everybody' },
  ];
  const rows = overTime.map(({ years, agreement, rice, everybody }) => [
    years.from === years.to ? String(years.to) : `${years.from}–${years.to}`,
    estimateText(agreement),
    valueIn(rice)?.toFixed(3) ?? '',
    valueIn(everybody)?.toFixed(3) ?? '',
  ]);
  return table(columns, rows, width);
}

function pivotsText({ counted: n, pivotal }: Pivots, width: number): string {
  if (pivotal.length === 0)
    return wrap(`Of ${counted(n, 'vote')} it could have turned none, had all of it voted otherwise.`, {
      width,
    });
  const columns: readonly Column[] = [
    { heading: 'Decision' },
    { heading: 'Result' },
    { heading: 'Yes', align: 'right' },
    { heading: 'Needed', align: 'right' },
    { heading: 'Fewest', align: 'right' },
    { heading: 'Of', align: 'right' },
    { heading: 'Alone', flexible: true },
  ];
  const rows = pivotal
    .slice(0, shown)
    .map(({ decision, result, yes, needed, fewest, members, alone }) => [
      ...[decision, result, String(yes), String(needed), String(fewest ?? ''), String(members)],
      listedUpTo(4, namesInOrder(alone)),
    ]);
  const sentence = `It could have turned ${pivotal.length} of ${counted(n, 'vote')}: so few of its members voting otherwise would have been enough.`;
  return `${wrap(sentence, { width })}\n${table(columns, rows, width)}`;
}
