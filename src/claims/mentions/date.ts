import type { Span } from '../source-text.ts';

/**
 * A date as the text says it. A year, month or publication day that it leaves out is not guessed here. `bound` marks
 * the edge of a period ("since 2007", "until March"), which dates no decision.
 */
export type DateMention = Span & { readonly bound: boolean } & (
    | {
        readonly kind: 'day';
        readonly year?: number | undefined;
        readonly month: number;
        readonly day: number;
      }
    | { readonly kind: 'month'; readonly year?: number | undefined; readonly month: number }
    | { readonly kind: 'year'; readonly year: number }
    /** 0 is Sunday. */
    | { readonly kind: 'weekday'; readonly weekday: number }
    /** So many units before (negative) or after the day of publication, or the day the text spoke of last. */
    | {
        readonly kind: 'relative';
        readonly unit: 'day' | 'week' | 'month' | 'year';
        readonly offset: number;
        readonly from: 'publication' | 'text';
      }
  );

type Reading = (match: RegExpExecArray) => DateValue | undefined;
type WithoutSpan<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'bound'> : never;
type DateValue = WithoutSpan<DateMention>;

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const monthWord =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const monthFull = `(${months.filter((month) => month !== 'may' && month !== 'march').join('|')}|(?:(?<=\\b(?:in|last|late|early|mid|of|this|since|until|by|and|to) |late-|early-|mid-)(?:may|march))|(?:may|march)(?=,? (?:19|20)\\d\\d))`;
const year = '((?:19[4-9]|20[0-4])\\d)';
const small =
  '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|\\d{1,2})';

const aMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const aYear = /19[4-9]\d|20[0-4]\d/;
const aDay = /[a-z]day\b|[a-z]day's/;
const aUnit = /\b(?:day|week|month|year)/;
const slashed = /\d[/.]\d/;
const now = /yesterday|today|tonight|last night|this (?:morning|afternoon|evening)/;

/** `needs`, where given, is a word without which the pattern cannot match: most texts need not be searched for it. */
const rules: readonly { readonly pattern: RegExp; readonly needs?: RegExp; readonly read: Reading }[] = [
  // "2014-12-18"
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, read: (m) => day(m[1], Number(m[2]), m[3]) },
  // "18 December 2014", "18th of November", "18 Dec. 2014"; not "carried by 23 to 19 of June 2011"
  {
    needs: aMonth,
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:(?:st|nd|rd|th)(?: of)?)? ${monthWord}\\b\\.?(?:,? ${year}\\b)?`,
      'g',
    ),
    read: (m) => day(m[3], monthNumber(m[2]), m[1]),
  },
  // "December 18, 2014", "November 18th", "Oct 06 2022"
  {
    needs: aMonth,
    pattern: new RegExp(
      `\\b${monthWord} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? ${year}\\b)?`,
      'g',
    ),
    read: (m) => day(m[3], monthNumber(m[1]), m[2]),
  },
  // "11/13/2021", "13.11.2021"; "03/04/2021" may be either and says the year only
  {
    needs: slashed,
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g,
    read: (m) => numericDay(Number(m[1]), Number(m[2]), m[3]),
  },
  // "in November 2014", "late October"
  {
    needs: aMonth,
    pattern: new RegExp(`\\b${monthFull}(?:,? (?:of )?${year})?\\b`, 'g'),
    read: (m) => ({ kind: 'month', month: monthNumber(m[1]), year: m[2] ? Number(m[2]) : undefined }),
  },
  // "in 2014"
  {
    needs: aYear,
    pattern: new RegExp(`(?<![\\d/.-])\\b${year}\\b(?![\\d/]|-\\d)`, 'g'),
    read: (m) => ({ kind: 'year', year: Number(m[1]) }),
  },
  // "on Wednesday", "last Thursday"
  {
    needs: aDay,
    pattern: new RegExp(`\\b(${weekdays.join('|')})(?:'s)?\\b`, 'g'),
    read: (m) => ({ kind: 'weekday', weekday: weekdays.indexOf(m[1] ?? '') }),
  },
  // "12/18/14"; "03/04/14" may be either day, and "9/12/27" may be a tally
  {
    needs: slashed,
    pattern: /(?<![\d/-])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g,
    read: (m) => shortDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  // "the day before yesterday", "this morning", "last night"
  {
    needs: now,
    pattern: /\b(?:the )?day before yesterday\b/g,
    read: () => relative('day', -2, 'publication'),
  },
  {
    needs: now,
    pattern: /\b(?:this (?:morning|afternoon|evening)|last night)\b/g,
    read: (m) => relative('day', m[0] === 'last night' ? -1 : 0, 'publication'),
  },
  // "yesterday", "today"
  {
    needs: now,
    pattern: /\b(yesterday|today|tonight)(?:'s)?\b/g,
    read: (m) => relative('day', m[1] === 'yesterday' ? -1 : 0, 'publication'),
  },
  // "last month", "this week", "last year"
  {
    needs: aUnit,
    pattern: /\b(last|this|earlier this|past) (week|month|year)\b/g,
    read: (m) => relative(unitOf(m[2]), m[1] === 'last' || m[1] === 'past' ? -1 : 0, 'publication'),
  },
  // "two years earlier", "a month later", "only two days before"
  {
    needs: aUnit,
    pattern: new RegExp(
      `\\b${small} (day|week|month|year)s? (earlier|later|before|previously|after|afterwards|on)\\b`,
      'g',
    ),
    read: (m) =>
      relative(
        unitOf(m[2]),
        /^(?:earlier|before|prev)/.test(m[3] ?? '') ? -count(m[1]) : count(m[1]),
        'text',
      ),
  },
  // "the year before"
  {
    needs: aUnit,
    pattern: /\bthe (day|week|month|year) (?:before|earlier)\b(?! the\b)/g,
    read: (m) => relative(unitOf(m[1]), -1, 'text'),
  },
  // "earlier the same day"
  { pattern: /\b(?:earlier )?(?:the |that )same day\b/g, read: () => relative('day', 0, 'text') },
  // "two weeks ago"
  {
    needs: aUnit,
    pattern: new RegExp(`\\b${small} (day|week|month|year)s? ago\\b`, 'g'),
    read: (m) => relative(unitOf(m[2]), -count(m[1]), 'publication'),
  },
  // "the following year", "the previous month"
  {
    needs: aUnit,
    pattern: /\b(?:the )?(following|next|previous|preceding) (day|week|month|year)\b/g,
    read: (m) => relative(unitOf(m[2]), m[1] === 'following' || m[1] === 'next' ? 1 : -1, 'text'),
  },
];

/** Whether a text can hold a date at all: most sentences cannot. */
const dated =
  /\d{4}|\/\d\d|morning|afternoon|evening|night|\d(?:st|nd|rd|th)?(?: of)? [jfmasond]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* |day|yesterday|tonight|week|month|year|ber\b|ary\b|july|june|april|august/;

/** Dates in lower-case text, in order and without overlap; of two readings of a place the longer one counts. */
export function findDates(lower: string): readonly DateMention[] {
  if (!dated.test(lower)) return [];
  const found: DateMention[] = [];
  const taken = new Set<number>();
  const known = new Map<RegExp, boolean>();
  const has = (word: RegExp): boolean => {
    const answer = known.get(word) ?? word.test(lower);
    known.set(word, answer);
    return answer;
  };
  for (const { pattern, needs, read } of rules) {
    if (needs && !has(needs)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
      const start = match.index;
      const end = start + match[0].replace(/\.$/, '').length;
      if (isTaken(taken, start, end)) continue;
      const value = read(match);
      if (!value) continue;
      found.push({ ...value, start, end, bound: isBound(lower, start, value.kind) });
      for (let at = start; at < end; at++) taken.add(at);
    }
  }
  return withWeekdays(
    found.sort((a, b) => a.start - b.start),
    lower,
  );
}

/** "on Thursday 22 December", "Dec. 22, a Thursday": the weekday goes with the day and is no date of its own. */
const withWeekdays = (found: readonly DateMention[], lower: string): readonly DateMention[] =>
  found.filter(({ kind, start, end }, at) => {
    if (kind !== 'weekday') return true;
    const next = found[at + 1];
    const before = found[at - 1];
    return !(
      (next?.kind === 'day' && /^,? (?:the )?$/.test(lower.slice(end, next.start))) ||
      (before?.kind === 'day' && /^,? (?:a )?$/.test(lower.slice(before.end, start)))
    );
  });

function isTaken(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}

/** "an increase of two from 2010": the vote of 2010 */
const compared = /\b(?:increase|rise|gain|drop|decline|fall|decrease) of [^.;:]{1,24} (?:from|since) $/;

/** "since 2007", "from February"; but "after Thursday's vote" dates that vote. */
function isBound(lower: string, start: number, kind: DateMention['kind']): boolean {
  const before = lower.slice(Math.max(0, start - 24), start);
  if (compared.test(lower.slice(Math.max(0, start - 50), start))) return false;
  if (/\b(?:since|until|till|from|through|between)(?: (?:the|early|late|mid))? $/.test(before)) return true;
  const edge = /\b(?:by|before|after)(?: (?:the|early|late|mid))? $/.test(before);
  return edge && kind !== 'weekday' && kind !== 'relative';
}

function day(
  yearText: string | undefined,
  month: number,
  dayText: string | undefined,
): DateValue | undefined {
  const number = Number(dayText);
  if (number < 1 || number > 31 || month < 1 || month > 12) return undefined;
  return { kind: 'day', day: number, month, year: yearText ? Number(yearText) : undefined };
}

function numericDay(one: number, other: number, yearText: string | undefined): DateValue | undefined {
  if (one > 12) return day(yearText, other, String(one));
  if (other > 12 || one === other) return day(yearText, one, String(other));
  return yearText ? { kind: 'year', year: Number(yearText) } : undefined;
}

/** Only where one of the two must be the day, and the year is past. */
function shortDay(one: number, other: number, years: number): DateValue | undefined {
  if (one > 12 === other > 12 || (years > 45 ? 1900 : 2000) + years > 2029) return undefined;
  return numericDay(one, other, String((years > 45 ? 1900 : 2000) + years));
}

const monthNumber = (word = ''): number =>
  months.findIndex((month) => month.startsWith(word.replace('.', '').slice(0, 3))) + 1;

const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const rounder = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
]);

function count(word = ''): number {
  if (word === 'a' || word === 'an') return 1;
  const at = counts.indexOf(word);
  return at === -1 ? (rounder.get(word) ?? Number(word)) : at;
}

type Unit = 'day' | 'week' | 'month' | 'year';
const units: readonly Unit[] = ['day', 'week', 'month', 'year'];
const unitOf = (word: string | undefined): Unit => units.find((unit) => unit === word) ?? 'day';

const relative = (unit: Unit, offset: number, from: 'publication' | 'text'): DateValue => ({
  kind: 'relative',
  unit,
  offset,
  from,
});
