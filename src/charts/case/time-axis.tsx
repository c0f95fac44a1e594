import type { IsoDate } from '../../record/index.ts';
import { inkPaint } from '../palette.ts';
import { round } from '../round.ts';

const days = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / 86_400_000;

/** A place for every day from one to another. */
export interface TimeScale {
  readonly x: (date: IsoDate) => number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
}

/** Days laid out from `left` to `right`; whole years at both ends, so that a single day has room around it. */
export function timeScale(
  first: IsoDate,
  last: IsoDate,
  { left, right }: { readonly left: number; readonly right: number },
): TimeScale {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1];
  const [start, end] = [days(`${from}-01-01`), days(`${to}-01-01`)];
  const x = (date: IsoDate): number => left + ((days(date) - start) / (end - start)) * (right - left);
  const perYear = (right - left) / (to - from);
  const every = [1, 2, 5, 10, 20, 50].find((step) => step * perYear >= 38) ?? 100;
  const years = Array.from({ length: to - from }, (_, at) => {
    const year = from + at;
    return { year, x: x(`${year}-01-01`), labelled: year % every === 0 };
  });
  return { x, years };
}

/** Lines at the years that are labelled, labels under them. */
export function TimeAxis({ scale, top, bottom }: { scale: TimeScale; top: number; bottom: number }) {
  return (
    <g font-size={11} text-anchor="middle" fill={inkPaint('soft')}>
      {scale.years
        .filter(({ labelled }) => labelled)
        .map(({ year, x }) => (
          <g>
            <path d={`M${round(x)},${top}V${bottom}`} stroke={inkPaint('faint')} />
            <text x={round(x)} y={bottom + 15}>
              {year}
            </text>
          </g>
        ))}
    </g>
  );
}
