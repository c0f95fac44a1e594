import * as Plot from '@observablehq/plot';
import { Fragment } from 'hono/jsx';
import { AxisWords } from '../axis-words.tsx';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { plotted } from '../plotted.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';

/** Forecasts of about one probability: their mean, how often it came true, and how many they are. */
export interface CalibrationBin {
  readonly forecast: number;
  readonly observed: number;
  readonly count: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** How often what was forecast came true, against a forecaster who is never over- or underconfident. Nothing without forecasts. */
export function calibrationCurve(
  bins: readonly CalibrationBin[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  const filled = bins.filter(({ count }) => count > 0).sort((a, b) => a.forecast - b.forecast);
  if (filled.length === 0) return nothing('No forecast has been scored.');
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const farthest = filled.reduce((far, bin) => (missOf(bin) > missOf(far) ? bin : far));
  return frame({
    caption,
    size,
    description: `Forecast against observed frequency of ${counted(total, 'forecast')} in ${counted(filled.length, 'group')}. Farthest apart: forecast ${percent(farthest.forecast)}, observed ${percent(farthest.observed)} of ${farthest.count}.`,
    table: {
      columns: ['forecast', 'observed', 'forecasts', 'low', 'high'],
      rows: filled.map(({ forecast, observed, count, low, high }) => [
        round(forecast, 4),
        round(observed, 4),
        count,
        low,
        high,
      ]),
    },
    body: (space) => curveBody(filled, space),
  });
}

const missOf = ({ forecast, observed }: CalibrationBin): number => Math.abs(forecast - observed);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

function curveBody(bins: readonly CalibrationBin[], { width, height }: Space): Body {
  const side = Math.min(width, height ?? 420);
  const withInterval = bins.filter(({ low }) => low !== undefined);
  const most = Math.max(...bins.map(({ count }) => count));
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const content = plotted({
    width: side,
    height: side,
    marginLeft: 42,
    marginRight: 14,
    marginTop: 24,
    marginBottom: 40,
    x: { domain: [0, 1], label: null, tickSize: 0, ticks, tickFormat: percent },
    y: { domain: [0, 1], label: null, tickSize: 0, ticks, tickFormat: percent },
    r: { type: 'identity' },
    marks: [
      Plot.gridX(ticks, { stroke: inkPaint('faint'), strokeOpacity: 1 }),
      Plot.gridY(ticks, { stroke: inkPaint('faint'), strokeOpacity: 1 }),
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: inkPaint('soft'), strokeDasharray: '4 4' },
      ),
      Plot.ruleX(withInterval, {
        x: 'forecast',
        y1: 'low',
        y2: 'high',
        stroke: inkPaint('ink'),
        strokeWidth: 1.2,
      }),
      Plot.line(bins, { x: 'forecast', y: 'observed', stroke: inkPaint('ink'), strokeWidth: 1.5 }),
      Plot.dot(bins, {
        x: 'forecast',
        y: 'observed',
        r: ({ count }: CalibrationBin) => 3 + 7 * Math.sqrt(count / most),
        fill: inkPaint('ink'),
        stroke: inkPaint('paper'),
      }),
    ],
  });
  return {
    height: side,
    width: side,
    content: (
      <Fragment>
        <AxisWords y={10} words="Observed, share of forecasts that came true; area: how many" />
        {content}
        <text x={side - 14} y={side - 4} text-anchor="end" font-size={11} fill={inkPaint('soft')}>
          Forecast probability
        </text>
      </Fragment>
    ),
  };
}
