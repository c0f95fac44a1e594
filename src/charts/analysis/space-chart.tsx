import { Fragment } from 'hono/jsx';
import { nameOn } from '../../members/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space as Room } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotLabels, ballotPaint, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';
import { type Inner, plane, type SpacePoint, strip } from './space-layout.ts';
import { NamesAbove, namesAbove, namesBeside } from './space-names.tsx';

export interface StateSpace {
  readonly points: readonly SpacePoint[];
  /** What lies at the ends of the axes. */
  readonly across: {
    readonly low: string;
    readonly high: string;
    /** Values at the ends; left out, those of the points. */
    readonly ends?: readonly [number, number] | undefined;
  };
  readonly up?: { readonly low: string; readonly high: string } | undefined;
}

/** Members as dots: along a strip where they have one coordinate, in a field where all have two. Nothing for no members. */
export function spaceChart(space: StateSpace, caption: Caption, size: Size = 'page'): Drawing {
  if (space.points.length === 0) return nothing('No member has a position.');
  const inOrder = [...space.points].sort((a, b) => a.x - b.x || (a.member < b.member ? -1 : 1));
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  return frame({
    caption,
    size,
    description: `${counted(inOrder.length, 'member')} as dots from ${space.across.low} (${least && nameOn(least.member)}) to ${space.across.high} (${most && nameOn(most.member)}).`,
    table: {
      columns: ['member', 'name', 'x', 'y', 'ballot'],
      rows: inOrder.map(({ member, x, y, ballot }) => [member, nameOn(member), x, y, ballot]),
    },
    body: (room) => spaceBody({ ...space, points: inOrder }, room),
  });
}

function spaceBody({ points, across, up }: StateSpace, { width, height, size }: Room): Body {
  const present = new Set(points.flatMap(({ ballot }) => (ballot ? [ballot] : [])));
  const key =
    present.size === 0
      ? { content: '', height: 0 }
      : ballotLegend(
          width,
          Object.fromEntries(
            ballotOrder.filter((each) => present.has(each)).map((each) => [each, ballotLabels[each]]),
          ),
        );
  // On a scale wider than the points need, they would pile up.
  const r = (size === 'phone' ? 3.5 : 4.5) * (across.ends ? 0.7 : 1);
  const flat = points.some(({ y }) => y === undefined);
  const inner = { left: r + 2, right: width - r - 2, top: key.height + 22, r, ends: across.ends };
  const { dots, bottom, names } = flat
    ? stripOf(points, inner, width)
    : planeOf(points, inner, height === undefined ? Math.min(width, 460) : height - key.height - 50);
  return {
    height: bottom + 24,
    content: (
      <Fragment>
        {key.content}
        <path d={`M0,${bottom + 2}H${width}`} stroke={inkPaint('rule')} />
        {up && (
          <text y={key.height + 9} font-size={11} fill={inkPaint('soft')}>
            {`Up: ${up.high}. Down: ${up.low}.`}
          </text>
        )}
        {flat && names}
        {dots.map(({ member, at: [x, y], ballot, named }) => (
          <circle
            cx={round(x)}
            cy={round(y)}
            r={r}
            fill={ballot ? ballotPaint(ballot) : inkPaint(named ? 'ink' : 'rule')}
            stroke={inkPaint(named ? 'ink' : 'paper')}
            stroke-width={named ? 1.2 : 0.6}
            data-member={member}
          >
            <title>{`${nameOn(member)}${ballot ? `: ${ballotLabels[ballot].toLowerCase()}` : ''}`}</title>
          </circle>
        ))}
        {!flat && names}
        <g font-size={11} fill={inkPaint('soft')}>
          <text y={bottom + 18}>{across.low}</text>
          <text x={width} y={bottom + 18} text-anchor="end">
            {across.high}
          </text>
        </g>
      </Fragment>
    ),
  };
}

/** A strip, with its names above. */
function stripOf(points: readonly SpacePoint[], inner: Inner, width: number) {
  const named = strip(points, inner).dots.filter((dot) => dot.named);
  const above = namesAbove(
    named.map(({ member, at: [x] }) => ({ name: nameOn(member), x })),
    width,
  );
  const top = inner.top + above.height;
  const { dots, height } = strip(points, { ...inner, top });
  const ends = dots.filter((dot) => dot.named).map(({ at: [, y] }) => y - inner.r);
  return {
    dots,
    bottom: top + height,
    names: <NamesAbove names={above.placed} base={top - 8} ends={ends} />,
  };
}

/** A plane, with its names beside the dots. */
function planeOf(points: readonly SpacePoint[], inner: Inner, height: number) {
  const { dots } = plane(points, inner, height);
  const named = dots.filter((dot) => dot.named);
  return { dots, bottom: inner.top + height, names: namesBeside(named, { r: inner.r, width: inner.right }) };
}
