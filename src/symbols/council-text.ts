import { councilYear, isCouncilYear } from './council-years.ts';
import { type FormReading, type Head, read, wrong } from './reading.ts';

/**
 * The number and year of a Security Council resolution: "/1593(2005)" · "/1593 (2005)" · "/1593/2005" · "/1593".
 * The year follows from the number, so it may be left out, and one that does not fit is a slip.
 */
export function councilResolution(head: Head, rest: string): FormReading {
  const match = /^\/?(\d{1,4})(?: ?\((\d{4})\)|\/(\d{4}))?$/.exec(rest);
  const number = Number(match?.[1]);
  if (!match || !number) return wrong('a number and the year, as in S/RES/1593 (2005)');
  const certain = councilYear(number);
  const written = match[2] ?? match[3];
  const year = written === undefined ? certain : Number(written);
  if (year === undefined) return wrong(`the year of resolution ${number}, as in S/RES/1593 (2005)`);
  if (isCouncilYear(number, year)) return read({ ...head, number: String(number), year });
  const nearest = certain === undefined ? undefined : { ...head, number: String(number), year: certain };
  return wrong(
    `a year that fits: the Council adopted resolution ${number} ${certain ? `in ${certain}` : 'later'}`,
    nearest,
  );
}
