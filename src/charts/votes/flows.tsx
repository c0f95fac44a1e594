import { Fragment } from 'hono/jsx';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLabels, ballotPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';
import { movers, type Stream, spoken } from './movers.tsx';

export interface Flows {
  /** The two decisions, in words short enough for a column: "2014 committee". */
  readonly from: string;
  readonly to: string;
  /** Everybody on both rolls, with the ballot on each. */
  readonly members: readonly { readonly member: MemberCode; readonly from: Ballot; readonly to: Ballot }[];
}

/** Who moved between the ballots of two decisions, with the names of those who did. Nothing where no member is on both rolls. */
export function flows(moves: Flows, caption: Caption, size: Size = 'page'): Drawing {
  const streams = streamsOf(moves);
  if (streams.length === 0) return nothing('No member is on both rolls.');
  const moved = streams.filter(({ from, to }) => from !== to);
  const count = moved.reduce((sum, { members }) => sum + members.length, 0);
  return frame({
    caption,
    size,
    description: `Flows of ${counted(moves.members.length, 'member')} from ${moves.from} to ${moves.to}: ${count} moved. ${moved.map((stream) => `${spoken(stream)}: ${stream.members.length}.`).join(' ')}`,
    table: {
      columns: ['member', 'name', moves.from, moves.to],
      rows: moves.members.map(({ member, from, to }) => [member, nameOn(member), from, to]),
    },
    body: (space) => flowsBody(moves, streams, space),
  });
}

function streamsOf({ members }: Flows): readonly Stream[] {
  return ballotOrder.flatMap((from) =>
    ballotOrder.flatMap((to) => {
      const those = members
        .filter((each) => each.from === from && each.to === to)
        .map(({ member }) => member);
      return those.length > 0 ? [{ from, to, members: those }] : [];
    }),
  );
}

const gap = 12;
const post = 12;

function flowsBody(moves: Flows, streams: readonly Stream[], { width, height, size }: Space): Body {
  const tall = size === 'phone' ? 270 : Math.min(340, height ?? 340);
  const top = 24;
  const labelWidth = 86;
  const [left, right] = [labelWidth, width - labelWidth];
  const unit = (tall - top - 3 * gap) / moves.members.length;
  const [starts, ends] = [edges(streams, 'from', { top, unit }), edges(streams, 'to', { top, unit })];
  // Leaving a post its streams go in the order of where they go to; arriving, in that of where they come from.
  const used = new Map<string, number>();
  const take = (side: string, ballot: Ballot, members: number): number => {
    const before = used.get(side + ballot) ?? 0;
    used.set(side + ballot, before + members * unit);
    return before;
  };
  const ribbons = streams.map((stream) => {
    const thick = stream.members.length * unit;
    const from = (starts.get(stream.from)?.y ?? 0) + take('from', stream.from, stream.members.length);
    const to = (ends.get(stream.to)?.y ?? 0) + take('to', stream.to, stream.members.length);
    return (
      <Ribbon stream={stream} left={left + post} right={right - post} from={from} to={to} thick={thick} />
    );
  });
  const names = size === 'share' ? { height: 0, content: '' } : movers(streams, width);
  return {
    height: tall + 14 + names.height,
    content: (
      <Fragment>
        <g font-size={12} font-weight="500">
          <text x={left} y={12}>
            {moves.from}
          </text>
          <text x={right} y={12} text-anchor="end">
            {moves.to}
          </text>
        </g>
        {ribbons}
        <Posts edges={starts} x={left} label={left - 8} anchor="end" />
        <Posts edges={ends} x={right - post} label={right + 8} anchor="start" />
        <g transform={`translate(0,${tall + 14})`}>{names.content}</g>
      </Fragment>
    ),
  };
}

interface Edge {
  readonly y: number;
  readonly tall: number;
  readonly members: number;
}

function edges(
  streams: readonly Stream[],
  side: 'from' | 'to',
  { top, unit }: { readonly top: number; readonly unit: number },
): ReadonlyMap<Ballot, Edge> {
  const found = new Map<Ballot, Edge>();
  let y = top;
  for (const ballot of ballotOrder) {
    const members = streams
      .filter((each) => each[side] === ballot)
      .reduce((sum, each) => sum + each.members.length, 0);
    if (members === 0) continue;
    found.set(ballot, { y, tall: members * unit, members });
    y += members * unit + gap;
  }
  return found;
}

interface RibbonProps {
  readonly stream: Stream;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly thick: number;
}

/** Who stayed is faint; who moved has the colour of where it went. */
function Ribbon({ stream, left, right, from, to, thick }: RibbonProps) {
  const middle = round((left + right) / 2);
  const [a, b, c, d] = [from, to, to + thick, from + thick].map((y) => round(y));
  const moved = stream.from !== stream.to;
  return (
    <path
      d={`M${left},${a}C${middle},${a} ${middle},${b} ${right},${b}V${c}C${middle},${c} ${middle},${d} ${left},${d}Z`}
      fill={ballotPaint(stream.to)}
      fill-opacity={moved ? 0.85 : 0.22}
    >
      <title>{`${spoken(stream)}: ${counted(stream.members.length, 'member')}`}</title>
    </path>
  );
}

interface PostsProps {
  readonly edges: ReadonlyMap<Ballot, Edge>;
  readonly x: number;
  readonly label: number;
  readonly anchor: 'start' | 'end';
}

function Posts({ edges: all, x, label, anchor }: PostsProps) {
  return [...all].map(([ballot, { y, tall, members }]) => (
    <g>
      <rect x={x} y={round(y)} width={post} height={round(Math.max(1, tall))} fill={ballotPaint(ballot)} />
      <text x={label} y={round(y + tall / 2 + 4.5)} text-anchor={anchor}>
        {ballotLabels[ballot]} <tspan font-weight="700">{members}</tspan>
      </text>
    </g>
  ));
}
