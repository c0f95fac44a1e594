import type { IsoDate } from '../../record/index.ts';
import { findDates } from '../mentions/date.ts';
import { legible, lowered } from './legible.ts';

/** A dateline stands before this many characters or not at all. */
const reach = 400;

/**
 * The day of publication that a text says at its beginning: a line that is a date and little else ("Oct 06 2022",
 * "Published on March 15, 2008", "2014-11-19 17:07"), or a place and a full date before the first sentence ("Kyiv,
 * March 27, 2014."). A date inside a sentence is none. Undefined without.
 */
export function readDateline(text: string): IsoDate | undefined {
  const head = lowered(legible(text.slice(0, reach), 'text'));
  return aloneOnLine(head) ?? afterPlace(head);
}

function aloneOnLine(head: string): IsoDate | undefined {
  for (const line of head.split('\n').slice(0, 8)) {
    const [date] = findDates(line);
    if (date?.kind !== 'day' || date.year === undefined) continue;
    const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(stamp, '').trim();
    if (rest.length <= 2) return isoDay(date.year, date.month, date.day);
  }
  return undefined;
}

/** What else a line with the day of publication holds: weekday, time, "published on", "last updated". */
const stamp =
  /\b(?:published|posted|updated|last|on|date|by|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]\.?m\.?|gmt|utc|est|edt|cet|kst)\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[-,.|:/()[\]#*]/g;

/** "kyiv, march 27, 2014." "united nations, 24 december 2014 -" */
function afterPlace(head: string): IsoDate | undefined {
  const date = findDates(head).find(({ kind }) => kind === 'day');
  if (date?.kind !== 'day' || date.year === undefined) return undefined;
  const lineStart = head.lastIndexOf('\n', date.start - 1) + 1;
  const before = head.slice(lineStart, date.start);
  const place = /^[\p{L}\s.,'(/-]{2,50}[,(]\s*$/u.test(before) && !/\b(?:on|in|since|of|by)\b/.test(before);
  return place && /^\)?\s*(?:[.-]|\(|$|\n)/.test(head.slice(date.end))
    ? isoDay(date.year, date.month, date.day)
    : undefined;
}

const isoDay = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
