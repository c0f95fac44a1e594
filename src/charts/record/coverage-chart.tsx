import { Fragment } from 'hono/jsx';
import { bodies, bodyName, type Body as Place } from '../../symbols/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, textWidth } from '../words.ts';

/** How many decisions a record holds of a body and a decade (1990: 1990 to 1999). */
export interface CoverageCount {
  readonly body: Place;
  readonly decade: number;
  readonly decisions: number;
}

/**
 * What a record covers: a row for each body, a bar for each decade, in decisions on one scale, each with its figure; a
 * decade without a decision is a dot. Nothing where there is no decision with a date.
 */
export function coverageChart(
  counts: readonly CoverageCount[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  const some = counts.filter(({ decisions }) => decisions > 0);
  const decades = some.map(({ decade }) => decade);
  if (some.length === 0) return nothing('The record holds no decision with a date.');
  const span = { first: Math.min(...decades), last: Math.max(...decades) };
  const rows = bodies
    .filter((body) => some.some((each) => each.body === body))
    .map((body) => rowOf(body, some, span));
  return frame({
    caption,
    size,
    description: `Decisions by decade from the ${span.first}s to the ${span.last}s. ${rows
      .map(({ body, total }) => `${bodyName(body)}: ${counted(total, 'decision')}`)
      .join('; ')}.`,
    table: {
      columns: ['body', 'decade', 'decisions'],
      rows: rows.flatMap(({ body, cells }) =>
        cells.map(({ decade, decisions }) => [bodyName(body), `${decade}s`, decisions]),
      ),
    },
    body: (space) => coverageBody(rows, space),
  });
}

interface Row {
  readonly body: Place;
  readonly total: number;
  readonly cells: readonly { readonly decade: number; readonly decisions: number }[];
}

function rowOf(
  body: Place,
  counts: readonly CoverageCount[],
  { first, last }: { readonly first: number; readonly last: number },
): Row {
  const cells = Array.from({ length: (last - first) / 10 + 1 }, (_, at) => {
    const decade = first + at * 10;
    const decisions = counts
      .filter((each) => each.body === body && each.decade === decade)
      .reduce((sum, each) => sum + each.decisions, 0);
    return { decade, decisions };
  });
  return { body, cells, total: cells.reduce((sum, { decisions }) => sum + decisions, 0) };
}

const grouped = new Intl.NumberFormat('en');

const bar = 30;
const label = 18;
const figure = 13;
const gap = 12;

function coverageBody(rows: readonly Row[], { width }: Space): Body {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ decisions }) => decisions)));
  const tall = label + figure + bar + gap;
  const wide = width / (rows[0]?.cells.length ?? 1);
  const type = figureSize(most, wide);
  const bottom = rows.length * tall;
  return {
    height: bottom + 16,
    content: (
      <Fragment>
        {rows.map((row, at) => (
          <g transform={`translate(0,${at * tall})`}>
            <text y={12} font-weight="500">
              {bodyName(row.body)}
              <tspan dx={8} fill={inkPaint('soft')} font-weight="400">
                {counted(row.total, 'decision')}
              </tspan>
            </text>
            <Bars row={row} most={most} wide={wide} type={type} />
          </g>
        ))}
        <g fill={inkPaint('soft')} font-size={Math.min(11, wide / 3)}>
          {(rows[0]?.cells ?? []).map(({ decade }, at) => (
            <text x={round(at * wide)} y={bottom + 10}>
              {`${decade}s`}
            </text>
          ))}
        </g>
      </Fragment>
    ),
  };
}

/** Figures as large as the widest has room for. */
const figureSize = (most: number, wide: number): number =>
  round(Math.min(11, (wide - 2) / textWidth(grouped.format(most), 1)));

interface BarsProps {
  readonly row: Row;
  readonly most: number;
  readonly wide: number;
  readonly type: number;
}

function Bars({ row: { body, cells }, most, wide, type }: BarsProps) {
  const base = label + figure + bar;
  return (
    <Fragment>
      <path d={`M0,${base + 0.5}H${round(wide * cells.length)}`} stroke={inkPaint('rule')} />
      {cells.map(({ decade, decisions }, at) => {
        const tall = Math.max(1.5, (decisions / most) * bar);
        const words = `${bodyName(body)}, ${decade}s: ${counted(decisions, 'decision')}`;
        return decisions === 0 ? (
          <circle cx={round(at * wide + 2)} cy={base - 4} r={1.2} fill={inkPaint('rule')}>
            <title>{words}</title>
          </circle>
        ) : (
          <g>
            <title>{words}</title>
            <rect
              x={round(at * wide)}
              y={round(base - tall)}
              width={round(wide - 4)}
              height={round(tall)}
              fill={inkPaint('soft')}
            />
            <text x={round(at * wide)} y={round(base - tall - 3)} font-size={type} fill={inkPaint('soft')}>
              {grouped.format(decisions)}
            </text>
          </g>
        );
      })}
    </Fragment>
  );
}
