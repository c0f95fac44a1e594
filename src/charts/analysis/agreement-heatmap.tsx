import { Fragment } from 'hono/jsx';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, shortened } from '../words.ts';

export interface AgreementHeatmap {
  /** In the order of the rows and columns; order by similarity, so that blocs stand together. */
  readonly members: readonly MemberCode[];
  /** Agreement of two members, 0 to 1; undefined where they share too few decisions. */
  readonly agreement: (one: MemberCode, other: MemberCode) => number | undefined;
}

/** Agreement of all pairs as a field: the darker, the more often agreement. Nothing for fewer than two members. */
export function agreementHeatmap(map: AgreementHeatmap, caption: Caption, size: Size = 'page'): Drawing {
  const { members, agreement } = map;
  const pairs = members.flatMap((one, at) =>
    members.slice(at + 1).map((other) => ({ one, other, value: agreement(one, other) })),
  );
  const known = pairs.flatMap((pair) => (pair.value === undefined ? [] : [{ ...pair, value: pair.value }]));
  const [first] = known;
  if (!first) return nothing('No two members have enough decisions in common.');
  const least = known.reduce((least, pair) => (pair.value < least.value ? pair : least), first);
  const most = known.reduce((most, pair) => (pair.value > most.value ? pair : most), first);
  return frame({
    caption,
    size,
    description: `Agreement of ${counted(known.length, 'pair')} of ${counted(members.length, 'member')}: least ${spoken(least)}, most ${spoken(most)}.`,
    table: {
      columns: ['member', 'other member', 'agreement'],
      rows: pairs.map(({ one, other, value }) => [one, other, value]),
    },
    body: (space) => heatmapBody(map, [least.value, most.value], space),
  });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const spoken = ({ one, other, value }: { one: MemberCode; other: MemberCode; value: number }): string =>
  `${nameOn(one)} and ${nameOn(other)} (${percent(value)})`;

/** Shades of ink; their number is what an eye can tell apart. */
const steps = 9;

function heatmapBody(map: AgreementHeatmap, ends: readonly [number, number], space: Space): Body {
  const { members } = map;
  const { left, head, side, names } = layoutOf(members.length, space);
  const cell = side / members.length;
  return {
    height: head + side + 4,
    width: left + side,
    content: (
      <Fragment>
        <Shades ends={ends} />
        <g transform={`translate(${left},${head}) scale(${round(cell, 4)})`} shape-rendering="crispEdges">
          {runsOf(map, ends).map((run, level) => (
            <path d={run} fill={inkPaint('ink')} fill-opacity={opacityOf(level)} />
          ))}
        </g>
        {names !== 'none' && <Names members={members} names={names} left={left} head={head} cell={cell} />}
      </Fragment>
    ),
  };
}

/** Names where rows are high enough for them, codes where they are nearly so, else neither: then the table tells. */
function layoutOf(members: number, { width, height, size }: Space) {
  const names = (width - 130) / members >= 10 ? 'names' : (width - 30) / members >= 8 ? 'codes' : 'none';
  const left = names === 'names' ? (size === 'phone' ? 84 : 126) : names === 'codes' ? 30 : 0;
  const head = names === 'none' ? 46 : 72;
  const most = Math.min(width - left, names === 'names' ? members * 34 : width);
  return {
    names,
    left,
    head,
    side: height === undefined ? most : Math.min(most, Math.max(160, height - head)),
  } as const;
}

/**
 * For each shade one path of all its cells, in units of a cell: neighbours in a row are one rectangle, which for all
 * members together makes a tenth of the size.
 */
function runsOf({ members, agreement }: AgreementHeatmap, [least, most]: readonly [number, number]) {
  const shadeOf = (value: number): number =>
    most === least ? steps - 1 : Math.min(steps - 1, Math.floor(((value - least) / (most - least)) * steps));
  const runs = Array.from({ length: steps }, () => '');
  for (const [row, one] of members.entries()) {
    const shades = members.map((other) => {
      const value = one === other ? undefined : agreement(one, other);
      return value === undefined ? undefined : shadeOf(value);
    });
    for (let from = 0, to = 0; from < shades.length; from = to) {
      const shade = shades[from];
      while (to < shades.length && shades[to] === shade) to++;
      if (shade !== undefined) runs[shade] += `M${from},${row}h${to - from}v1h${from - to}z`;
    }
  }
  return runs;
}

interface NamesProps {
  readonly members: readonly MemberCode[];
  readonly names: 'names' | 'codes';
  readonly left: number;
  readonly head: number;
  readonly cell: number;
}

function Names({ members, names, left, head, cell }: NamesProps) {
  const type = Math.min(11.5, cell * 0.8);
  return (
    <g font-size={round(type, 1)} fill={inkPaint('soft')}>
      {members.map((member, at) => {
        const line = (at + 0.5) * cell + type * 0.36;
        return (
          <Fragment>
            <text x={left - 5} y={round(head + line)} text-anchor="end">
              {names === 'names' ? shortened(nameOn(member), type, left - 8) : member}
            </text>
            <text transform={`translate(${round(left + line)},${head - 5}) rotate(-90)`}>{member}</text>
          </Fragment>
        );
      })}
    </g>
  );
}

const opacityOf = (level: number): number => round(0.04 + (0.92 * level) / (steps - 1));

/** The shades with the agreement at both ends. */
function Shades({ ends: [least, most] }: { ends: readonly [number, number] }) {
  return (
    <g font-size={11} fill={inkPaint('soft')}>
      {Array.from({ length: steps }, (_, level) => (
        <rect x={level * 20} width={20} height={10} fill={inkPaint('ink')} fill-opacity={opacityOf(level)} />
      ))}
      <text y={23}>{percent(least)}</text>
      <text x={steps * 20} y={23} text-anchor="end">
        {percent(most)}
      </text>
      <text x={steps * 20 + 10} y={9}>
        agreement
      </text>
    </g>
  );
}
