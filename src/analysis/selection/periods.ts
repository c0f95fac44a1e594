import type { Matrix } from './matrix.ts';

/** Calendar years, first and last, of a moving window. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The columns of some decisions, in their order, with the selection narrowed to them. */
export function columnsOf(matrix: Matrix, columns: readonly number[]): Matrix {
  const width = matrix.decisions.length;
  const decisions = columns.flatMap((d) => matrix.decisions[d] ?? []);
  const cells = new Uint8Array(matrix.members.length * columns.length);
  for (let m = 0; m < matrix.members.length; m++)
    for (const [at, d] of columns.entries())
      cells[m * columns.length + at] = matrix.cells[m * width + d] ?? 0;
  return { ...matrix, selection: { ...matrix.selection, decisions }, decisions, cells };
}

/** One member's row without the others is not needed often; a matrix of some members is. In the order of the matrix. */
export function rowsOf(matrix: Matrix, wanted: (member: number) => boolean): Matrix {
  const width = matrix.decisions.length;
  const rows = matrix.members.map((_, m) => m).filter(wanted);
  const cells = new Uint8Array(rows.length * width);
  for (const [at, m] of rows.entries())
    cells.set(matrix.cells.subarray(m * width, (m + 1) * width), at * width);
  return { ...matrix, members: rows.flatMap((m) => matrix.members[m] ?? []), cells };
}

/**
 * The matrix in windows of so many calendar years, one ending with each year from the first with a decision to the last,
 * windows without a decision left out. Decisions without a date are in none.
 *
 * @param years 1 or more
 */
export function windowsOf(matrix: Matrix, years: number): readonly { years: Years; matrix: Matrix }[] {
  const yearOf = matrix.decisions.map(({ heldOn }) => (heldOn ? Number(heldOn.slice(0, 4)) : undefined));
  const dated = yearOf.filter((year) => year !== undefined);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((to) => {
    const from = to - years + 1;
    const columns = yearOf.flatMap((year, d) =>
      year !== undefined && year >= from && year <= to ? [d] : [],
    );
    return columns.length === 0 ? [] : [{ years: { from, to }, matrix: columnsOf(matrix, columns) }];
  });
}

/** Undefined for a window that can be used; else what was found and the range. */
export const windowProblem = (years: number): string | undefined =>
  Number.isInteger(years) && years >= 1 && years <= 50
    ? undefined
    : `A window: found ${years} years, expected a whole number from 1 to 50.`;
