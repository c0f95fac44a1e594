import { InvalidArgumentError } from 'commander';

/** A whole number of one or more, from an option. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError(`Found "${text}", expected a whole number such as 20.`);
  return Number(text);
}

/** A port, 0 to 65535. */
export function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError(`Found "${text}", expected a port, 0 to 65535.`);
  return Number(text);
}

/** "https://example.org": an address without a path. */
export function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || (text !== url.origin && text !== `${url.origin}/`))
    throw new InvalidArgumentError(`Found "${text}", expected an address such as https://example.org.`);
  return url.origin;
}

/** A day, a month or a year; kept as it is written. */
export function parseDate(text: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (
    !year ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`
  ) {
    throw new InvalidArgumentError(`Found "${text}", expected a date such as 2014-12-18, 2014-12 or 2014.`);
  }
  return text;
}

/** "2010-2014" or "2014", as first and last year. */
export function parseYears(text: string): { readonly from: string; readonly to: string } {
  const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(text) ?? [];
  if (!from || !to || to < from) {
    throw new InvalidArgumentError(`Found "${text}", expected a year or a span of years such as 2010-2014.`);
  }
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

/** "60-80" or "74": sessions of the Assembly. */
export function parseSessions(text: string): { readonly from: number; readonly to: number } {
  const [, from, to = from] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(text) ?? [];
  if (!from || Number(to) < Number(from) || Number(from) < 1)
    throw new InvalidArgumentError(
      `Found "${text}", expected a session or a span of sessions such as 60-80.`,
    );
  return { from: Number(from), to: Number(to) };
}

/** The first day that a date of `parseDate` may mean. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a date of `parseDate` may mean. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

/**
 * One or more of fixed words, separated by commas and in any case.
 *
 * @param nameOf another name under which a word may be given
 */
export function among<T extends string>(allowed: readonly T[], nameOf: (word: T) => string = (word) => word) {
  return (text: string): readonly T[] =>
    text.split(',').map((part) => {
      const wanted = part.trim().toLowerCase();
      const found = allowed.find((word) =>
        [word, nameOf(word)].some((name) => name.toLowerCase() === wanted),
      );
      if (!found)
        throw new InvalidArgumentError(`Found "${part.trim()}", expected one of ${allowed.join(', ')}.`);
      return found;
    });
}

/** One of fixed words, in any case. */
export const one =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T => {
    const found = allowed.find((word) => word === text.trim().toLowerCase());
    if (!found) throw new InvalidArgumentError(`Found "${text}", expected one of ${allowed.join(', ')}.`);
    return found;
  };
