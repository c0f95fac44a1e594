const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "18 December 2014" of `2014-12-18`; "December 2014" and "2014" of the shorter forms; other text as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  if (!year) return date;
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "from 1971 to 2014", "from 1971", "to 2014"; empty for no ends. */
export const formatSpan = (from: string | undefined, to: string | undefined): string =>
  [from && `from ${formatDate(from)}`, to && `to ${formatDate(to)}`].filter(Boolean).join(' ');
