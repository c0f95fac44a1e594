import { type Ballot, ballotOrder } from '../record/index.ts';
import { ballotLabels, ballotPaint, inkPaint } from './palette.ts';
import { round } from './round.ts';
import { textWidth } from './words.ts';

/** One sign and what it stands for. */
export interface LegendItem {
  readonly label: string;
  readonly paint: string;
  readonly opacity?: number | undefined;
  readonly outlined?: boolean | undefined;
}

const type = 12;
const rowHeight = 20;

/** Signs with their words, in as many rows as the width takes. */
export function legend(items: readonly LegendItem[], width: number) {
  let [x, row] = [0, 0];
  const content = items.map(({ label, paint, opacity, outlined }) => {
    const needed = 17 + textWidth(label, type) + 16;
    if (x > 0 && x + needed - 16 > width) [x, row] = [0, row + 1];
    const at = x;
    x += needed;
    return (
      <g transform={`translate(${round(at)},${row * rowHeight})`}>
        <rect
          y={1}
          width={12}
          height={12}
          rx={2}
          fill={paint}
          fill-opacity={opacity}
          stroke={outlined ? inkPaint('rule') : undefined}
        />
        <text x={17} y={11.5} font-size={type}>
          {label}
        </text>
      </g>
    );
  });
  return { content, height: (row + 1) * rowHeight + 6 };
}

/** The ballots in their order and colours, with a word behind each: "Yes 116". Only those given. */
export const ballotLegend = (
  width: number,
  labels: { readonly [ballot in Ballot]?: string } = ballotLabels,
) =>
  legend(
    ballotOrder.flatMap((ballot) => {
      const label = labels[ballot];
      return label === undefined ? [] : [{ label, paint: ballotPaint(ballot) }];
    }),
    width,
  );
