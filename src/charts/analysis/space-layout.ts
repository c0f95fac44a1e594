import type { MemberCode } from '../../members/index.ts';
import type { Ballot } from '../../record/index.ts';

/** Where a member stands: on one axis, or on two. */
export interface SpacePoint {
  readonly member: MemberCode;
  readonly x: number;
  readonly y?: number | undefined;
  /** Coloured by it, where the space is shown with a decision. */
  readonly ballot?: Ballot | undefined;
  /** Named in the picture; names that find no room are left to the table. */
  readonly named?: boolean | undefined;
}

/** A member with its place in the picture. */
export interface Dot extends SpacePoint {
  readonly at: readonly [number, number];
}

/** Where dots may lie, and their radius. */
export interface Inner {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly r: number;
  /** Values at the left and the right; left out, those of the points. */
  readonly ends?: readonly [number, number] | undefined;
}

/** From the least to the most, evenly over the width. */
function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) =>
    most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from);
}

/** One axis: points come from the least to the most, and dots that would hide one another are piled up from the line. */
export function strip(points: readonly SpacePoint[], { left, right, top, r, ends: fixed }: Inner) {
  const x = scaleOf(fixed ?? points.map((point) => point.x), left, right);
  const ends: number[] = [];
  const piled = points.map((point) => {
    const place = x(point.x);
    const free = ends.findIndex((end) => end <= place - 2 * r);
    const level = free === -1 ? ends.length : free;
    ends[level] = place;
    return { point, place, level };
  });
  const height = Math.max(60, ends.length * 2 * r + 10);
  const dots = piled.map(
    ({ point, place, level }): Dot => ({ ...point, at: [place, top + height - r - level * 2 * r] }),
  );
  return { height, dots };
}

/** Two axes. */
export function plane(points: readonly SpacePoint[], { left, right, top, r, ends }: Inner, height: number) {
  const x = scaleOf(ends ?? points.map((point) => point.x), left, right);
  const y = scaleOf(
    points.map((point) => point.y ?? 0),
    top + height - r - 4,
    top + r,
  );
  return { height, dots: points.map((point): Dot => ({ ...point, at: [x(point.x), y(point.y ?? 0)] })) };
}
