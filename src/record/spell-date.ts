/** January to December. */
export const monthNames: readonly string[] = [
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
export function spellDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  if (!year) return date;
  return [day && String(Number(day)), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}
