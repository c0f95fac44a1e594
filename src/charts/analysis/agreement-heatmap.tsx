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

/** Agreement of all pairs as a field: the darker, the more often the same ballot. Nothing for fewer than two members. */
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

function heatmapBody(
  { members, agreement }: AgreementHeatmap,
  [least, most]: readonly [number, number],
  { width, height, size }: Space,
): Body {
  const named = (width - 130) / members.length >= 10;
  const coded = !named && (width - 30) / members.length >= 8;
  const left = named ? (size === 'phone' ? 84 : 126) : coded ? 30 : 0;
  const head = 46 + (named || coded ? 26 : 0);
  const side = Math.min(
    width - left,
    named ? members.length * 34 : width,
    height === undefined ? width : Math.max(160, height - head),
  );
  const cell = side / members.length;
  const levelOf = (value: number): number =>
    most === least ? steps - 1 : Math.min(steps - 1, Math.floor(((value - least) / (most - least)) * steps));
  const runs = Array.from({ length: steps }, (): string[] => []);
  for (const [row, one] of members.entries()) {
    for (let from = 0; from < members.length; ) {
      const level = levelAt(row, from);
      let to = from + 1;
      while (to < members.length && levelAt(row, to) === level) to++;
      if (level !== undefined) {
        const [x, y, wide] = [from * cell, row * cell, (to - from) * cell];
        runs[level]?.push(
          `M${round(x, 1)},${round(y, 1)}h${round(wide, 1)}v${round(cell, 1)}h${round(-wide, 1)}z`,
        );
      }
      from = to;
    }
    function levelAt(_: number, column: number): number | undefined {
      const other = members[column];
      if (other === undefined || other === one) return undefined;
      const value = agreement(one, other);
      return value === undefined ? undefined : levelOf(value);
    }
  }
  const type = Math.min(11.5, cell * 0.8);
  return {
    height: head + side + 4,
    width: left + side,
    content: (
      <Fragment>
        <Shades least={least} most={most} />
        <g transform={`translate(${left},${head})`} shape-rendering="crispEdges">
          {runs.map((run, level) => (
            <path d={run.join('')} fill={inkPaint('ink')} fill-opacity={opacityOf(level)} />
          ))}
        </g>
        {(named || coded) && (
          <g font-size={round(type, 1)} fill={inkPaint('soft')}>
            {members.map((member, at) => {
              const middle = (at + 0.5) * cell;
              return (
                <Fragment>
                  <text x={left - 5} y={round(head + middle + type * 0.36)} text-anchor="end">
                    {named ? shortened(nameOn(member), type, left - 8) : member}
                  </text>
                  <text
                    transform={`translate(${round(left + middle + type * 0.36)},${head - 5}) rotate(-90)`}
                  >
                    {member}
                  </text>
                </Fragment>
              );
            })}
          </g>
        )}
      </Fragment>
    ),
  };
}

const opacityOf = (level: number): number => round(0.04 + (0.92 * level) / (steps - 1));

/** The shades with the agreement at both ends. */
function Shades({ least, most }: { least: number; most: number }) {
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
        the same ballot
      </text>
    </g>
  );
}
