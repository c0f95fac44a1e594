import * as Plot from '@observablehq/plot';
import { Fragment } from 'hono/jsx';
import { AxisWords } from '../axis-words.tsx';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { plotted, yearTick } from '../plotted.ts';
import { counted, joined, textWidth } from '../words.ts';
import { EndLabels } from './end-labels.tsx';
import { alone, type LinePoint, leastStep, rangeOf, withGaps, yearTicks } from './line-points.ts';
import { type Measure, type MeasureName, measures } from './measure.ts';

export interface LineSeries {
  readonly name: string;
  readonly points: readonly LinePoint[];
  /** Drawn faint and without a name, behind the others: the other 187 members. */
  readonly behind?: boolean | undefined;
}

export interface Lines {
  readonly measure: MeasureName;
  readonly series: readonly LineSeries[];
  /** What lies at the two ends of the axis: "nearer to the United States". */
  readonly ends?: { readonly high: string; readonly low: string } | undefined;
  /** Years at which something changed, as lines from top to bottom. */
  readonly turns?: readonly number[] | undefined;
}

/**
 * Values of members or groups over the years as lines with bands: ideal points, agreement, cohesion. Lines are told apart
 * by tone and dash and by their names at the end; colours are left to ballots. Nothing where no series has a value.
 */
export function linesChart(lines: Lines, caption: Caption, size: Size = 'page'): Drawing {
  const step = leastStep(lines.series);
  const drawn = lines.series
    .filter(({ points }) => points.some(({ value }) => value !== undefined))
    .map((each) => ({ ...each, points: withGaps(each.points, step) }));
  if (drawn.length === 0) return nothing('No member or group has a value in these years.');
  const measure = measures[lines.measure];
  const years = drawn.flatMap(({ points }) => points.map(({ year }) => year));
  const inFront = drawn.filter(({ behind }) => !behind);
  const banded = drawn.some(({ points }) => points.some(({ low }) => low !== undefined));
  return frame({
    caption,
    size,
    description: `${measure.axis}, of ${counted(drawn.length, 'series', 'series')} from ${Math.min(...years)} to ${Math.max(...years)}${banded ? ', with intervals' : ''}. ${joined(inFront.slice(0, 8).map((each) => fromTo(each, measure)))}.${turnsInWords(lines.turns)}`,
    table: {
      columns: ['name', 'year', 'value', 'low', 'high'],
      rows: drawn.flatMap(({ name, points }) =>
        points.flatMap(({ year, value, low, high }) =>
          value === undefined ? [] : [[name, year, value, low, high]],
        ),
      ),
    },
    body: (space) => linesBody({ ...lines, series: drawn }, space),
  });
}

const turnsInWords = (turns: readonly number[] = []): string =>
  turns.length > 0 ? ` A new time begins in ${joined(turns.map(String))}.` : '';

/** "Japan from 0.81 to 0.74" */
function fromTo({ name, points }: LineSeries, { format }: Measure): string {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return `${name} from ${format(values[0] ?? 0)} to ${format(values.at(-1) ?? 0)}`;
}

/** Tone and dash by place: two tones times three dashes tell six lines apart. */
const looks = [
  { stroke: inkPaint('ink'), strokeDasharray: undefined },
  { stroke: inkPaint('soft'), strokeDasharray: '7 3' },
  { stroke: inkPaint('ink'), strokeDasharray: '2 3' },
  { stroke: inkPaint('soft'), strokeDasharray: undefined },
  { stroke: inkPaint('ink'), strokeDasharray: '7 3' },
  { stroke: inkPaint('soft'), strokeDasharray: '2 3' },
] as const;

function linesBody(
  { measure: measured, series, ends, turns = [] }: Lines,
  { width, height, size }: Space,
): Body {
  const measure: Measure = measures[measured];
  const inFront = series.filter(({ behind }) => !behind);
  const behind = series
    .filter((each) => each.behind)
    .flatMap(({ name, points }) => points.map((point) => ({ name, ...point })));
  const longest = Math.max(0, ...inFront.map((each) => textWidth(each.name, 12) * 1.05));
  const margins = {
    left: 38,
    right: Math.min(longest + 16, width * 0.3),
    top: turns.length > 0 ? 36 : 22,
    bottom: ends ? 42 : 24,
  };
  const tall = height ?? (size === 'phone' ? 280 : 340);
  const all = series.flatMap(({ points }) => points);
  const [low, high] = rangeOf(all, measure);
  const y = (value: number): number =>
    margins.top + (1 - (value - low) / (high - low)) * (tall - margins.top - margins.bottom);
  const content = plotted({
    width,
    height: tall,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: {
      type: 'linear',
      label: null,
      tickSize: 0,
      tickFormat: yearTick,
      ticks: yearTicks(all, size === 'phone' ? 4 : 8),
    },
    y: { domain: [low, high], label: null, tickSize: 0, ticks: 5, tickFormat: measure.tick },
    marks: [
      Plot.gridY({ ticks: 5, stroke: inkPaint('faint'), strokeOpacity: 1 }),
      Plot.ruleX(turns, { stroke: inkPaint('soft'), strokeDasharray: '1 3' }),
      Plot.text(turns, {
        x: (year: number) => year,
        frameAnchor: 'top',
        dy: -10,
        text: yearTick,
        fontSize: 11,
        fill: inkPaint('soft'),
      }),
      Plot.lineY(behind, {
        x: 'year',
        y: 'value',
        z: 'name',
        stroke: inkPaint('rule'),
        strokeWidth: 0.8,
        strokeOpacity: 0.7,
      }),
      ...inFront.flatMap(({ points }) =>
        points.some((point) => point.low !== undefined)
          ? [
              Plot.areaY(points, {
                x: 'year',
                y1: 'low',
                y2: 'high',
                fill: inkPaint('ink'),
                fillOpacity: 0.09,
              }),
            ]
          : [],
      ),
      ...inFront.map(({ points }, at) =>
        Plot.lineY(points, { x: 'year', y: 'value', strokeWidth: 2, ...looks[at % looks.length] }),
      ),
      ...inFront.map(({ points }) =>
        Plot.dot(alone(points), { x: 'year', y: 'value', r: 2.5, fill: inkPaint('ink') }),
      ),
    ],
  });
  const labels = inFront.map(({ name: text, points }, at) => ({
    text,
    y: y(points.findLast(({ value }) => value !== undefined)?.value ?? low),
    strong: looks[at % looks.length]?.stroke === looks[0].stroke,
  }));
  return {
    height: tall,
    content: (
      <Fragment>
        <AxisWords y={9} words={ends ? ends.high : measure.axis} arrow={ends ? 'up' : undefined} />
        {content}
        {ends && <AxisWords y={tall - 2} words={ends.low} arrow="down" />}
        <EndLabels
          labels={labels}
          place={{
            x: width - margins.right,
            width: margins.right,
            top: margins.top,
            bottom: tall - margins.bottom,
          }}
        />
      </Fragment>
    ),
  };
}
