import type { Span } from '../source-text.ts';

/** A count that can be one of ballots: 0 to 250, in digits or in words. */
export interface Figure extends Span {
  readonly value: number;
  /** What stands before it: "more than 60", "nearly 100", "only five". Plain where nothing does. */
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['none', 0],
  ['nil', 0],
  ['nobody', 0],
  ['nothing', 0],
  ['fourty', 40],
]);
const unit = `(?:${units.slice(1, 10).join('|')})`;
const below100 = `(?:(?:${tens.join('|')}|fourty)(?:[- ]${unit})?|${units.join('|')})`;
/** "one hundred and eleven", "a hundred", "fifty-five", "a dozen", "none" */
const words = new RegExp(
  `(?<![\\p{L}\\d]|(?<!-to)-)(?:(?:a|one|two) hundred(?:(?: and|,)? ${below100})?|(?:(?:a|one|two|three|four|five|six) )?(?:dozen|score)(?! of)|${below100}|none|no one|nobody|nil|(?<=[- ]to[- ])nothing)(?![\\p{L}\\d])`,
  'gu',
);
const hasWord =
  /hundred|dozen|score|zero|one\b|two|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|teen|twenty|thirty|ninety|nil\b|nobody|nothing/;

/** Digits with up to a leading zero: "111", "07". Not in decimals, money, percentages, ordinals, times, larger numbers. */
const digits =
  /(?<![\p{L}\d¤$€£.,/:#-]|[$€£] |\b(?:nos|no\.|arts?|paras?|paragraphs?|articles?|items?|chapters?|pages?|sections?|rules?|parts?|resolutions?|sessions?)\.? )(\d{1,3})(?!\d|[.,:/]\d|%| ?(?:per ?cent|percent|million|billion|trillion|thousand|km|kg|a\.m|p\.m|am\b|pm\b)|st\b|nd\b|rd\b|th\b|-year|-day|-page|-member)/gu;
/** The second and third of "111-19-55" and "(116:20:55)", which the rule above takes for ranges and times. */
const chained = /(?<![\d¤./:-])(\d{1,3})([-:/])(\d{1,3})(?:\2(\d{1,3}))?(?![\d¤/:]|-\d|\.\d)/g;

/** Counts in lower-case text, in order and without overlap. Places that other rules took are marked `¤` and skipped. */
export function findFigures(lower: string): readonly Figure[] {
  const found: Figure[] = [];
  if (/\d/.test(lower)) {
    for (const match of lower.matchAll(chained)) found.push(...chain(lower, match));
    const taken = new Set(found.map(({ start }) => start));
    for (const match of lower.matchAll(digits)) {
      if (taken.has(match.index)) continue;
      add(found, lower, match.index, match[0], Number(match[1]));
    }
  }
  if (hasWord.test(lower))
    for (const match of lower.matchAll(words)) add(found, lower, match.index, match[0], wordValue(match[0]));
  return found.sort((a, b) => a.start - b.start);
}

/** "111-19-55" as its figures; of "4:10" (a time) and "1914-18" (years) nothing. */
function chain(lower: string, match: RegExpExecArray): Figure[] {
  const [, first = '', mark = '', second = '', third] = match;
  if (mark !== '-' && third === undefined && !(mark === ':' && second.length === 3)) return [];
  const found: Figure[] = [];
  let at = match.index;
  for (const part of third === undefined ? [first, second] : [first, second, third]) {
    add(found, lower, at, part, Number(part));
    at += part.length + 1;
  }
  return found;
}

function add(found: Figure[], lower: string, start: number, text: string, value: number): void {
  if (value > 250) return;
  found.push({ start, end: start + text.length, value, bound: boundBefore(lower, start) });
}

function boundBefore(lower: string, start: number): Figure['bound'] {
  const before = lower.slice(Math.max(0, start - 16), start);
  if (/(?:more than|over|at least|upwards of|no fewer than) $/.test(before)) return 'at-least';
  if (/(?:fewer than|less than|under|at most|up to) $/.test(before)) return 'at-most';
  if (/(?:about|around|nearly|almost|some|roughly|approximately|close to) $/.test(before)) return 'about';
  return 'exact';
}

function wordValue(text: string): number {
  if (/^(?:none|no one|nobody|nil|nothing)$/.test(text)) return 0;
  const group = /^(?:(\w+) )?(dozen|score)$/.exec(text);
  if (group) return (values.get(group[1] ?? 'one') ?? 1) * (group[2] === 'dozen' ? 12 : 20);
  const hundred = /^(\w+) hundred(?:(?: and|,)? (.+))?$/.exec(text);
  if (hundred) return 100 * (hundred[1] === 'two' ? 2 : 1) + (hundred[2] ? wordValue(hundred[2]) : 0);
  return text.split(/[- ]/).reduce((sum, word) => sum + (values.get(word) ?? 0), 0);
}

/** Lower-case text in which every count is written as `#` and every taken place as `¤`, place for place. */
export function shadowOf(lower: string, figures: readonly Figure[]): string {
  let shadow = '';
  let at = 0;
  for (const { start, end } of figures) {
    if (start < at) continue;
    shadow += lower.slice(at, start) + '#'.repeat(end - start);
    at = end;
  }
  return shadow + lower.slice(at);
}

/** The text with the given spans written as `¤`, place for place; they may overlap and come in any order. */
export function blanked(lower: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(lower.slice(at, from), '¤'.repeat(end - from));
    at = end;
  }
  return parts.join('') + lower.slice(at);
}

/** Whether a count is just the number that a figure gives. */
export const isCountOf = (
  count: { readonly value: number; readonly bound: Figure['bound'] },
  figure: Figure,
): boolean => count.bound === 'exact' && figure.bound === 'exact' && count.value === figure.value;
