import { Fragment } from 'hono/jsx';
import type { IsoDate } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted } from '../words.ts';
import { TimeAxis, type TimeScale, timeScale } from './time-axis.tsx';
import { toldBelow } from './told-below.tsx';

/** Something on a day, or on some day of a span. */
export interface TimelineMark {
  /** The row it stands in: "Decisions", "Statements". Rows come in the order in which they are first met. */
  readonly row: string;
  /** First and last day on which it can have been; the same where the day is known. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Its date in words: "November 2014". */
  readonly date: string;
  readonly what: string;
  /** Numbered, and told under the picture. */
  readonly told?: boolean | undefined;
}

/** A case over time: a dot for a known day, an open bar for a span in which it was. Nothing for an empty case. */
export function timelineChart(
  marks: readonly TimelineMark[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  const inOrder = [...marks].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return nothing('The case has no dated entries.');
  const unsure = marks.filter((mark) => mark.first !== mark.last).length;
  const rows = [...new Set(marks.map(({ row }) => row))];
  return frame({
    caption,
    size,
    description: `A timeline from ${first.date} to ${last.date}: ${rows.map((row) => `${marks.filter((mark) => mark.row === row).length} ${row.toLowerCase()}`).join(', ')}. ${unsure === 0 ? 'All days are known.' : `Of ${counted(unsure, 'entry', 'entries')} the day is not known.`}`,
    table: {
      columns: ['date', 'first day', 'last day', 'kind', 'what'],
      rows: inOrder.map(({ date, first: from, last: to, row, what }) => [date, from, to, row, what]),
    },
    body: (space) => timelineBody(inOrder, rows, space),
  });
}

const dot = 4.5;
const step = 12.5;

interface Placed extends TimelineMark {
  readonly x: number;
  readonly end: number;
  /** 0 on the line of its row, then upwards. */
  readonly level: number;
  readonly number?: number | undefined;
}

function timelineBody(marks: readonly TimelineMark[], rows: readonly string[], { width, size }: Space): Body {
  const [first = '', last = ''] = [
    marks[0]?.first,
    marks
      .map((mark) => mark.last)
      .sort()
      .at(-1),
  ];
  const scale = timeScale(first, last, { left: 4, right: width - 4 });
  const told = size === 'share' ? [] : marks.filter((mark) => mark.told);
  let y = 0;
  const drawn = rows.map((row) => {
    const placed = dodged(
      marks.filter((mark) => mark.row === row),
      scale,
      told,
    );
    const levels = Math.max(...placed.map(({ level }) => level)) + 1;
    const top = y + 20;
    y = top + levels * step + 8;
    return { row, placed, top: top - 20, base: y - 8 };
  });
  const axis = y + 6;
  const notes = toldBelow(told, width, axis + 34);
  return {
    height: axis + 24 + notes.height,
    content: (
      <Fragment>
        <TimeAxis scale={scale} top={0} bottom={axis} />
        {drawn.map(({ row, placed, top, base }) => (
          <g>
            <text y={top + 12} font-size={12} font-weight="500">
              {row}{' '}
              <tspan fill={inkPaint('soft')} font-weight="400">
                {placed.length}
              </tspan>
            </text>
            <path d={`M0,${base}H${width}`} stroke={inkPaint('rule')} />
            {placed.map((mark) => (
              <Mark mark={mark} y={base - dot - 2 - mark.level * step} />
            ))}
          </g>
        ))}
        {marks.some((mark) => mark.first !== mark.last) && (
          <text x={width} y={12} text-anchor="end" font-size={11} fill={inkPaint('soft')}>
            dashed: day not known
          </text>
        )}
        {notes.content}
      </Fragment>
    ),
  };
}

/** Marks that would hide one another stand above one another. */
function dodged(
  marks: readonly TimelineMark[],
  scale: TimeScale,
  told: readonly TimelineMark[],
): readonly Placed[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const x = scale.x(mark.first);
    const number = told.indexOf(mark) + 1 || undefined;
    const end = Math.max(scale.x(mark.last), x + 2 * dot) + (number ? 4 : 1);
    const from = x - (number ? 4 : 0);
    const free = ends.findIndex((taken) => taken <= from);
    const level = free === -1 ? ends.length : free;
    ends[level] = end;
    return { ...mark, x, end: scale.x(mark.last), level, number };
  });
}

function Mark({ mark: { x, end, date, what, number, first, last }, y }: { mark: Placed; y: number }) {
  const sure = first === last;
  const r = number ? dot + 1.4 : dot - 0.5;
  const at = round(sure ? x : (x + end) / 2);
  return (
    <g>
      <title>{`${date}: ${what}`}</title>
      {sure ? (
        <circle cx={at} cy={y} r={r} fill={inkPaint(number ? 'ink' : 'soft')} />
      ) : (
        <rect
          x={round(x - 2)}
          y={y - r + 0.5}
          width={round(Math.max(2 * r, end - x + 4))}
          height={2 * r - 1}
          rx={r}
          fill={inkPaint('paper')}
          stroke={inkPaint(number ? 'ink' : 'soft')}
          stroke-dasharray="2.5 2"
        />
      )}
      {number && (
        <text
          x={sure ? at : round(Math.max(x - 2 + r, at))}
          y={y + 3}
          text-anchor="middle"
          font-size={8.5}
          font-weight="700"
          fill={inkPaint(sure ? 'paper' : 'ink')}
        >
          {number}
        </text>
      )}
    </g>
  );
}
