import { Fragment } from 'hono/jsx';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLabels, ballotPaint, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';

/** A count that is forecast, in members, with the interval in which it lies with the probability `level`. */
export interface ForecastCount {
  readonly ballot: Ballot;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** What came, once the vote was held; or what the last vote was, as `pastLabel` says. */
  readonly past?: number | undefined;
}

export interface TallyForecast {
  readonly counts: readonly ForecastCount[];
  /** 0.9 for an interval of nine in ten. */
  readonly level: number;
  /** "last vote, 2015" */
  readonly pastLabel?: string | undefined;
}

/** The tally that is forecast: a dot and an interval for each ballot, in members. Nothing for no counts. */
export function tallyForecast(forecast: TallyForecast, caption: Caption, size: Size = 'page'): Drawing {
  const counts = ballotOrder.flatMap((ballot) => forecast.counts.filter((each) => each.ballot === ballot));
  if (counts.length === 0) return nothing('No tally is forecast.');
  const inTen = `${Math.round(forecast.level * 100)}%`;
  return frame({
    caption,
    size,
    description: `Forecast of the tally with ${inTen} intervals: ${counts.map(({ ballot, expected, low, high }) => `${ballotLabels[ballot].toLowerCase()} ${Math.round(expected)} (${Math.round(low)} to ${Math.round(high)})`).join(', ')}.`,
    table: {
      columns: ['ballot', 'expected', 'low', 'high', forecast.pastLabel ?? 'past'],
      rows: counts.map(({ ballot, expected, low, high, past }) => [ballot, round(expected), low, high, past]),
    },
    body: (space) => countsBody({ ...forecast, counts }, space),
  });
}

const rowHeight = 40;

function countsBody({ counts, level, pastLabel }: TallyForecast, { width }: Space): Body {
  const left = 66;
  const most = Math.max(1, ...counts.flatMap(({ high, past = 0 }) => [high, past]));
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => most / each <= 6) ?? 100;
  const end = Math.ceil(most / step) * step;
  const x = (members: number): number => left + (members / end) * (width - left - 14);
  const bottom = counts.length * rowHeight + 4;
  const ticks = Array.from({ length: end / step + 1 }, (_, at) => at * step);
  const withPast = pastLabel !== undefined && counts.some(({ past }) => past !== undefined);
  return {
    height: bottom + 44,
    content: (
      <Fragment>
        <g font-size={11} text-anchor="middle" fill={inkPaint('soft')}>
          {ticks.map((members) => (
            <g>
              <path d={`M${round(x(members))},0V${bottom}`} stroke={inkPaint('faint')} />
              <text x={round(x(members))} y={bottom + 14}>
                {members}
              </text>
            </g>
          ))}
        </g>
        {counts.map((count, at) => (
          <Count count={count} x={x} y={at * rowHeight + rowHeight / 2} />
        ))}
        <g transform={`translate(0,${bottom + 36})`} font-size={11} fill={inkPaint('soft')}>
          <circle cx={5} cy={-4} r={4.5} fill={inkPaint('soft')} />
          <text x={14}>expected</text>
          <rect x={70} y={-7} width={22} height={6} rx={3} fill={inkPaint('soft')} fill-opacity={0.35} />
          <text x={98}>{`${Math.round(level * 100)}% interval`}</text>
          {withPast && (
            <g>
              <path d="M180,-10V2" stroke={inkPaint('ink')} stroke-width="2" />
              <text x={187}>{pastLabel}</text>
            </g>
          )}
          <text x={width} text-anchor="end">
            Members
          </text>
        </g>
      </Fragment>
    ),
  };
}

interface CountProps {
  readonly count: ForecastCount;
  readonly x: (members: number) => number;
  readonly y: number;
}

function Count({ count: { ballot, expected, low, high, past }, x, y }: CountProps) {
  return (
    <g>
      <title>{`${ballotLabels[ballot]}: ${Math.round(expected)}, between ${Math.round(low)} and ${Math.round(high)}`}</title>
      <text y={y + 4} font-weight="500">
        {ballotLabels[ballot]}
      </text>
      <rect
        x={round(x(low))}
        y={y - 5}
        width={round(Math.max(2, x(high) - x(low)))}
        height={10}
        rx={5}
        fill={ballotPaint(ballot)}
        fill-opacity={0.4}
      />
      {past !== undefined && (
        <path d={`M${round(x(past))},${y - 8}V${y + 9}`} stroke={inkPaint('ink')} stroke-width="2" />
      )}
      <circle cx={round(x(expected))} cy={y} r={7} fill={ballotPaint(ballot)} stroke={inkPaint('paper')} />
      <text x={round(x(expected))} y={y - 12} text-anchor="middle" font-size={12} font-weight="700">
        {Math.round(expected)}
      </text>
    </g>
  );
}
