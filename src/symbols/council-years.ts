import { shippedRows } from './shipped.ts';

interface Year {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

let known: readonly Year[] | undefined;

const years = (): readonly Year[] => {
  known ??= shippedRows('council-resolution-years.csv').map(([year, first, last]) => ({
    year: Number(year),
    first: Number(first),
    last: Number(last),
  }));
  return known;
};

/**
 * The year in which the Security Council adopted its resolution of that number: 1593 in 2005. Its resolutions are
 * numbered through from 1946, so the year follows from the number. Undefined outside the table.
 *
 * @see data/council-resolution-years.csv, where "voting data" is the voting data of the UN Digital Library
 */
export const councilYear = (number: number): number | undefined =>
  years().find(({ first, last }) => number >= first && number <= last)?.year;

/**
 * Whether the Council may have adopted its resolution of that number in that year. Of numbers after the table any
 * year from its last one on may be right.
 */
export function isCouncilYear(number: number, year: number): boolean {
  const certain = councilYear(number);
  if (certain !== undefined) return year === certain;
  const end = years().at(-1);
  return end !== undefined && number > end.last && year >= end.year && year <= 2099;
}
