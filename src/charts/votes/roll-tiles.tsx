import { groupNames, groupOf, type MemberCode, nameOn, regionalGroups } from '../../members/index.ts';
import { type Ballot, ballotOrder, type IsoDate } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotLabels, ballotLetters, ballotPaint, inkPaint, onBallotPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { counted, joined } from '../words.ts';

/** How a member voted. */
export interface MemberBallot {
  readonly member: MemberCode;
  readonly ballot: Ballot;
}

export interface RollTiles {
  readonly roll: readonly MemberBallot[];
  /** The day of the decision: it tells names and groups. */
  readonly heldOn?: IsoDate | undefined;
}

/**
 * The roll as a tile for each member, by regional group and within it by ballot: the code, the colour, and a letter for
 * the ballot, so that colour is not the only sign. Nothing for an empty roll.
 */
export function rollTiles(roll: RollTiles, caption: Caption, size: Size = 'page'): Drawing {
  if (roll.roll.length === 0) return nothing('No roll is kept for this decision.');
  const groups = groupsOf(roll);
  return frame({
    caption,
    size,
    description: `A tile for each of ${counted(roll.roll.length, 'member')}. ${groups.map(({ name, tiles }) => `${name}: ${countsInWords(tiles)}.`).join(' ')}`,
    table: {
      columns: ['member', 'name', 'group', 'ballot'],
      rows: groups.flatMap(({ name, tiles }) =>
        tiles.map(({ member, ballot }) => [member, nameOn(member, roll.heldOn), name, ballot]),
      ),
    },
    body: (space) => rollBody(roll, space),
  });
}

interface Group {
  readonly name: string;
  readonly tiles: readonly MemberBallot[];
}

const withoutGroup = 'In no regional group';

/** Before the groups were (1963) nobody is in one: then the roll is one field of tiles. */
function groupsOf({ roll, heldOn }: RollTiles): readonly Group[] {
  const named = (group: string, name: string): Group => ({
    name,
    tiles: roll
      .filter(({ member }) => (groupOf(member, heldOn) ?? '') === group)
      .sort((a, b) => rank(a) - rank(b) || (a.member < b.member ? -1 : 1)),
  });
  const grouped = regionalGroups.map((group) => named(group, groupNames[group]));
  const none = grouped.every(({ tiles }) => tiles.length === 0);
  const groups = [...grouped, named('', none ? 'All members' : withoutGroup)];
  return groups.filter(({ tiles }) => tiles.length > 0);
}

const rank = ({ ballot }: MemberBallot): number => ballotOrder.indexOf(ballot);

/** "22 yes, 2 no and 30 abstain" */
const countsInWords = (tiles: readonly MemberBallot[]): string =>
  joined(
    ballotOrder.flatMap((ballot) => {
      const count = tiles.filter((tile) => tile.ballot === ballot).length;
      return count > 0 ? [`${count} ${ballotLabels[ballot].toLowerCase()}`] : [];
    }),
  );

const tile = { wide: 34, tall: 30, gap: 3 };

/** The tiles alone. */
export function rollBody(roll: RollTiles, { width, size }: Space): Body {
  const legendLabels = Object.fromEntries(
    ballotOrder.map((ballot) => [ballot, `${ballotLabels[ballot]} (${ballotLetters[ballot]})`]),
  );
  const key = ballotLegend(width, legendLabels);
  const beside = size !== 'phone';
  const nameWidth = beside ? 132 : 0;
  const perRow = Math.max(1, Math.floor((width - nameWidth + tile.gap) / (tile.wide + tile.gap)));
  let y = key.height + 2;
  const blocks = groupsOf(roll).map(({ name, tiles }) => {
    const [top, rows] = [y, Math.ceil(tiles.length / perRow)];
    const tilesTop = beside ? 0 : 36;
    y += tilesTop + Math.max(rows * (tile.tall + tile.gap), beside ? 36 : 0) + 11;
    return (
      <g transform={`translate(0,${top})`}>
        <GroupName name={name} tiles={tiles} />
        {tiles.map((each, at) => (
          <Tile
            {...each}
            name={nameOn(each.member, roll.heldOn)}
            x={nameWidth + (at % perRow) * (tile.wide + tile.gap)}
            y={tilesTop + Math.floor(at / perRow) * (tile.tall + tile.gap)}
          />
        ))}
      </g>
    );
  });
  return { height: y - 8, content: [key.content, blocks] };
}

const shortNames: { readonly [name: string]: string } = {
  [groupNames.GRULAC]: 'Latin America, Caribbean',
  [groupNames.WEOG]: 'Western Europe, others',
  [groupNames['Eastern European']]: 'Eastern Europe',
  [groupNames['Asia-Pacific']]: 'Asia-Pacific',
  [groupNames.African]: 'Africa',
};

function GroupName({ name, tiles }: Group) {
  const counts = ballotOrder.map((ballot) => tiles.filter((each) => each.ballot === ballot).length);
  return (
    <g>
      <text y={12} font-size={11} font-weight="500">
        {shortNames[name] ?? name}
      </text>
      <text y={27} font-size={11} fill={inkPaint('soft')}>
        <title>{countsInWords(tiles)}</title>
        {`${counts.slice(0, 3).join('-')}${counts[3] ? `, ${counts[3]} absent` : ''}`}
      </text>
    </g>
  );
}

interface TileProps extends MemberBallot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function Tile({ member, ballot, name, x, y }: TileProps) {
  return (
    <g data-member={member} data-ballot={ballot} transform={`translate(${x},${y})`} text-anchor="middle">
      <title>{`${name}: ${ballotLabels[ballot].toLowerCase()}`}</title>
      <rect width={tile.wide} height={tile.tall} rx={2} fill={ballotPaint(ballot)} />
      <text x={tile.wide / 2} y={13} font-size={11.5} font-weight="500" fill={onBallotPaint(ballot)}>
        {member}
      </text>
      <text x={tile.wide / 2} y={25} font-size={10} fill={onBallotPaint(ballot)}>
        {ballotLetters[ballot]}
      </text>
    </g>
  );
}
