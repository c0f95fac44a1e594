import type { DateMention } from '../mentions/date.ts';

/** Languages that write a day as number, name of the month, year; their months are those of the platform. */
const languages = [
  'fr',
  'es',
  'pt',
  'it',
  'de',
  'nl',
  'sv',
  'pl',
  'tr',
  'id',
  'vi',
  'ru',
  'uk',
  'bg',
  'ar',
  'fa',
  'el',
  'he',
  'hi',
];

let months: ReadonlyMap<string, number> | undefined;
let named: RegExp | undefined;

/** "2014年12月18日", "2014년 12월 18일" */
const numbered = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
/** "18.12.2014", "18/12/2014"; day first, as everywhere but in English */
const digits = /(?<![\d.])(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)(?!\d)/g;

/** Days as other languages write them, in lower-case text and in order of place. */
export function findForeignDates(lower: string): readonly DateMention[] {
  const found = [
    ...days(lower, numbered, ([year, month, day]) => [year, Number(month), day]),
    ...days(lower, digits, ([day, month, year]) => [year, Number(month), day]),
    ...days(lower, namedPattern(), ([day, month, year]) => [year, months?.get(month ?? ''), day]),
  ];
  return found.sort((a, b) => a.start - b.start);
}

type Parts = readonly (string | undefined)[];

function days(
  lower: string,
  pattern: RegExp,
  read: (parts: Parts) => readonly [string | undefined, number | undefined, string | undefined],
): readonly DateMention[] {
  return [...lower.matchAll(pattern)].flatMap(({ 0: { length }, index, ...groups }): DateMention[] => {
    const [year, month, day] = read([groups[1], groups[2], groups[3]]);
    if (!month || month > 12 || Number(day) > 31) return [];
    return [
      {
        kind: 'day',
        year: Number(year),
        month,
        day: Number(day),
        start: index,
        end: index + length,
        bound: false,
      },
    ];
  });
}

/** "18 décembre 2014", "18 de diciembre de 2014", "18. Dezember 2014", "18 декабря 2014" */
function namedPattern(): RegExp {
  months ??= monthNames();
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  named ??= new RegExp(
    `(?<!\\d)(\\d{1,2})[.er]{0,2}\\s(?:de\\s)?(${names})\\s(?:de\\s)?((?:19|20)\\d\\d)(?!\\d)`,
    'gu',
  );
  return named;
}

/** By the platform, as they stand in a date (in Russian another form than alone). */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2014, month - 1, 18));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
      if (name && /^\p{L}[\p{L}\p{M}\s]+$/u.test(name)) names.set(name, month);
    }
  }
  return names;
}
