import { inkPaint } from '../palette.ts';
import { round } from '../round.ts';

/**
 * A line the size of a word, for a cell or a sentence: values in order, the last one marked; undefined breaks it. The
 * label says in words what it shows. Empty text where there is no value.
 */
export function sparkline(values: readonly (number | undefined)[], label: string): string {
  const known = values.flatMap((value, at) => (value === undefined ? [] : [{ value, at }]));
  const last = known.at(-1);
  if (!last) return '';
  const [width, height, edge] = [80, 20, 3];
  const numbers = known.map(({ value }) => value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (at: number): number => edge + (at / Math.max(1, values.length - 1)) * (width - 2 * edge);
  const y = (value: number): number =>
    most === least ? height / 2 : height - edge - ((value - least) / (most - least)) * (height - 2 * edge);
  const line = known
    .map(
      ({ value, at }, index) =>
        `${index > 0 && known[index - 1]?.at === at - 1 ? 'L' : 'M'}${round(x(at), 1)},${round(y(value), 1)}`,
    )
    .join('');
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="sparkline"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title>{label}</title>
      <path d={line} fill="none" stroke={inkPaint('soft')} stroke-width="1.4" stroke-linejoin="round" />
      <circle cx={round(x(last.at), 1)} cy={round(y(last.value), 1)} r={2.2} fill={inkPaint('ink')} />
    </svg>
  );
  return String(svg);
}
