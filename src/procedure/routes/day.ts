/** The day before, `2014-12-17` of `2014-12-18`. */
export const dayBefore = (date: string): string => daysAfter(date, -1);

/** The day so many days later. */
export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Days from one date to another; negative where the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
