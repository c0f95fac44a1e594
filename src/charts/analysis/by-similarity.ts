import type { MemberCode } from '../../members/index.ts';

/**
 * Members in the order of the axis along which their agreement differs most, so that those who vote alike stand
 * together: by their place in the first principal coordinate of agreement. The end that holds the first member given is
 * the first. Unknown agreement counts as the average.
 *
 * @see Gower 1966, "Some distance properties of latent root and vector methods"
 */
export function bySimilarity(
  members: readonly MemberCode[],
  agreement: (one: MemberCode, other: MemberCode) => number | undefined,
): readonly MemberCode[] {
  const centred = doublyCentred(
    members.map((one) => members.map((other) => (one === other ? 1 : agreement(one, other)))),
  );
  const axis = firstAxis(centred);
  const turned = (axis[0] ?? 0) > 0 ? -1 : 1;
  return members
    .map((member, at) => ({ member, place: turned * (axis[at] ?? 0) }))
    .sort((a, b) => a.place - b.place || (a.member < b.member ? -1 : 1))
    .map(({ member }) => member);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function doublyCentred(rows: readonly (readonly (number | undefined)[])[]): readonly (readonly number[])[] {
  const average = mean(rows.flat().filter((value) => value !== undefined));
  const filled = rows.map((row) => row.map((value) => value ?? average));
  const means = filled.map(mean);
  const all = mean(means);
  return filled.map((row, at) => row.map((value, to) => value - (means[at] ?? 0) - (means[to] ?? 0) + all));
}

/** By power iteration from a fixed start, so that the same agreement gives the same order. */
function firstAxis(rows: readonly (readonly number[])[]): readonly number[] {
  let axis = rows.map((_, at) => Math.cos(at * 2.399963));
  for (let turn = 0; turn < 60; turn++) {
    const next = rows.map((row) => along(row, axis));
    const length = Math.hypot(...next) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}

function along(row: readonly number[], axis: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (axis[at] ?? 0);
  return sum;
}
