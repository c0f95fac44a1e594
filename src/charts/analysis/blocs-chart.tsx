import { Fragment } from 'hono/jsx';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';

/** Members that vote together, and do so too on decisions drawn anew. */
export interface StableBloc {
  readonly name: string;
  readonly members: readonly MemberCode[];
  /** Mean overlap with the bloc that matches it best when decisions are drawn anew, 0 to 1. */
  readonly stability: number;
}

export interface Blocs {
  readonly blocs: readonly StableBloc[];
  /** Members that belong to no stable bloc; they are told, not drawn into one. */
  readonly alone: readonly MemberCode[];
}

/** The blocs that survive resampling as groups of tiles, with how stable each is. Nothing where none survives. */
export function blocsChart({ blocs, alone }: Blocs, caption: Caption, size: Size = 'page'): Drawing {
  if (blocs.length === 0) return nothing('No bloc survives when decisions are drawn anew.');
  return frame({
    caption,
    size,
    description: `${counted(blocs.length, 'stable bloc')}: ${blocs.map((bloc) => `${bloc.name} of ${counted(bloc.members.length, 'member')}, stability ${percent(bloc.stability)}`).join('; ')}. ${counted(alone.length, 'member')} in none.`,
    table: {
      columns: ['bloc', 'stability', 'member', 'name'],
      rows: [
        ...blocs.flatMap(({ name, stability, members }) =>
          members.map((member) => [name, stability, member, nameOn(member)]),
        ),
        ...alone.map((member) => ['none', undefined, member, nameOn(member)]),
      ],
    },
    body: (space) => blocsBody({ blocs, alone }, space),
  });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const tile = { wide: 34, tall: 21, gap: 3 };

function blocsBody({ blocs, alone }: Blocs, { width }: Space): Body {
  const perRow = Math.floor((width + tile.gap) / (tile.wide + tile.gap));
  let y = 0;
  const block = (title: string, words: string, members: readonly MemberCode[], opacity: number) => {
    const top = y;
    y += 22 + Math.ceil(members.length / perRow) * (tile.tall + tile.gap) + 14;
    return (
      <g transform={`translate(0,${top})`}>
        <text y={12} font-size={12.5} font-weight="500">
          {title}{' '}
          <tspan font-weight="400" fill={inkPaint('soft')}>
            {words}
          </tspan>
        </text>
        {members.map((member, at) => (
          <Tile
            member={member}
            x={(at % perRow) * (tile.wide + tile.gap)}
            y={20 + Math.floor(at / perRow) * (tile.tall + tile.gap)}
            opacity={opacity}
          />
        ))}
      </g>
    );
  };
  const content = [
    ...blocs.map(({ name, members, stability }) =>
      block(
        name,
        `${counted(members.length, 'member')}, stability ${percent(stability)}`,
        members,
        0.06 + 0.2 * Math.max(0, stability * 2 - 1),
      ),
    ),
    alone.length > 0 ? block('In no stable bloc', counted(alone.length, 'member'), alone, 0) : '',
  ];
  return { height: y - 10, content: <Fragment>{content}</Fragment> };
}

interface TileProps {
  readonly member: MemberCode;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

const Tile = ({ member, x, y, opacity }: TileProps) => (
  <g data-member={member} transform={`translate(${x},${y})`}>
    <title>{nameOn(member)}</title>
    <rect
      x={0.5}
      y={0.5}
      width={tile.wide - 1}
      height={tile.tall - 1}
      rx={2}
      fill={inkPaint('ink')}
      fill-opacity={round(opacity)}
      stroke={inkPaint('rule')}
    />
    <text x={tile.wide / 2} y={15} font-size={11} text-anchor="middle">
      {member}
    </text>
  </g>
);
