import { Fragment } from 'hono/jsx';
import { AxisWords } from '../axis-words.tsx';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, shortened } from '../words.ts';
import { type Measure, type MeasureName, measures } from './measure.ts';

/** A member or group with its figure and interval. */
export interface RankedRow {
  readonly name: string;
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface Ranked {
  readonly measure: MeasureName;
  /** From top to bottom. */
  readonly rows: readonly RankedRow[];
}

/** Figures one under the other as dots with intervals: nearest and farthest. Nothing for no rows. */
export function rankedChart({ measure: name, rows }: Ranked, caption: Caption, size: Size = 'page'): Drawing {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return nothing('No member has a figure to rank.');
  const measure: Measure = measures[name];
  return frame({
    caption,
    size,
    description: `${measure.axis}, of ${counted(rows.length, 'row')} from ${first.name} (${measure.format(first.value)}) to ${last.name} (${measure.format(last.value)}).`,
    table: {
      columns: ['name', 'value', 'low', 'high'],
      rows: rows.map(({ name: who, value, low, high }) => [who, value, low, high]),
    },
    body: (space) => rowsBody(rows, measure, space),
  });
}

const row = { tall: 19, type: 12 };

function rowsBody(rows: readonly RankedRow[], measure: Measure, { width, size }: Space): Body {
  const left = size === 'phone' ? 118 : 168;
  const right = 44;
  const [least, most] = measure.range ?? endsOf(rows);
  const x = (value: number): number => left + ((value - least) / (most - least)) * (width - left - right);
  const top = 44;
  const bottom = top + rows.length * row.tall;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => least + share * (most - least));
  return {
    height: bottom + 4,
    content: (
      <Fragment>
        <AxisWords y={10} words={measure.axis} />
        <g font-size={11} fill={inkPaint('soft')} text-anchor="middle">
          {ticks.map((value) => (
            <g>
              <path d={`M${round(x(value))},${top - 4}V${bottom}`} stroke={inkPaint('faint')} />
              <text x={round(x(value))} y={top - 10}>
                {measure.tick(round(value, 2))}
              </text>
            </g>
          ))}
        </g>
        {rows.map((each, at) => (
          <Row {...each} y={top + at * row.tall} left={left} right={width} x={x} measure={measure} />
        ))}
      </Fragment>
    ),
  };
}

function endsOf(rows: readonly RankedRow[]): readonly [number, number] {
  const values = rows.flatMap(({ value, low = value, high = value }) => [value, low, high]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? [least - 1, most + 1] : [least, most];
}

interface RowProps extends RankedRow {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly measure: Measure;
}

const Row = ({ name, value, low, high, y, left, right, x, measure }: RowProps) => (
  <g transform={`translate(0,${y})`}>
    <text y={13} font-size={row.type}>
      {shortened(name, row.type, left - 14)}
    </text>
    {low !== undefined && high !== undefined && (
      <path
        d={`M${round(x(low))},9H${round(x(high))}`}
        stroke={inkPaint('ink')}
        stroke-opacity={0.3}
        stroke-width="5"
        stroke-linecap="round"
      />
    )}
    <circle cx={round(x(value))} cy={9} r={4} fill={inkPaint('ink')} />
    <text x={right} y={13} font-size={row.type} text-anchor="end" fill={inkPaint('soft')}>
      {measure.format(value)}
    </text>
  </g>
);
