import { nameOn } from '../../members/index.ts';
import { inkPaint } from '../palette.ts';
import { round } from '../round.ts';
import { textWidth } from '../words.ts';
import type { Dot } from './space-layout.ts';

const type = 11.5;
const rowHeight = 15;

/**
 * Names in rows above their dots, with a line down to each: `below` draws them once it is known where the dots lie.
 * The rows are as many as it takes for no two names to touch.
 */
export function namesAbove(named: readonly { readonly name: string; readonly x: number }[], width: number) {
  const ends: number[] = [];
  const placed = named.map(({ name, x }) => {
    const wide = textWidth(name, type) + 4;
    const left = Math.max(0, Math.min(width - wide, x - wide / 2));
    const free = ends.findIndex((end) => end <= left - 6);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + wide;
    const foot = Math.max(left + 4, Math.min(left + wide - 4, x));
    return { name, x, middle: left + wide / 2, foot, row };
  });
  return { placed, height: ends.length * rowHeight };
}

export interface NameAbove {
  readonly name: string;
  readonly x: number;
  readonly middle: number;
  /** Where its line leaves it: right above the dot, if the name reaches there. */
  readonly foot: number;
  /** 0 is the lowest. */
  readonly row: number;
}

interface NamesAboveProps {
  readonly names: readonly NameAbove[];
  /** Where the lowest row stands, and where the line of each name ends. */
  readonly base: number;
  readonly ends: readonly number[];
}

/** Lines first, so that no line crosses a name. */
export const NamesAbove = ({ names, base, ends }: NamesAboveProps) => (
  <g font-size={type} text-anchor="middle">
    {names.map(({ x, foot, row }, at) => (
      <path
        d={`M${round(foot)},${base - row * rowHeight + 3}L${round(x)},${round(ends[at] ?? base)}`}
        stroke={inkPaint('rule')}
        fill="none"
      />
    ))}
    {names.map(({ name, middle, row }) => (
      <text
        x={round(middle)}
        y={base - row * rowHeight}
        font-weight="500"
        stroke={inkPaint('paper')}
        stroke-width="4"
        paint-order="stroke"
      >
        {name}
      </text>
    ))}
  </g>
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const clash = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Names beside or above their dots where there is room: names never hide one another. */
export function namesBeside(
  named: readonly Dot[],
  { r, width }: { readonly r: number; readonly width: number },
) {
  const taken: Box[] = named.map(({ at: [x, y] }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  return named.flatMap(({ member, at: [x, y] }) => {
    const name = nameOn(member);
    const wide = textWidth(name, 11.5) + 2;
    const choices = [
      { x: x + r + 3, y: y + 4, left: x + r + 3 },
      { x: x - r - 3 - wide, y: y + 4, left: x - r - 3 - wide },
      { x: x - wide / 2, y: y - r - 4, left: x - wide / 2 },
      { x: x - wide / 2, y: y - r - 18, left: x - wide / 2 },
      { x: x - wide / 2, y: y - r - 32, left: x - wide / 2 },
      { x: x - wide / 2, y: y - r - 46, left: x - wide / 2 },
    ];
    for (const choice of choices) {
      const box = { left: choice.left, right: choice.left + wide, top: choice.y - 10, bottom: choice.y + 3 };
      if (box.left < 0 || box.right > width || taken.some((each) => clash(each, box))) continue;
      taken.push(box);
      return [
        <text
          x={round(choice.x)}
          y={round(choice.y)}
          font-size={11.5}
          font-weight="500"
          stroke={inkPaint('paper')}
          stroke-width="3"
          paint-order="stroke"
        >
          {name}
        </text>,
      ];
    }
    return [];
  });
}
