import { formatCaseDate } from '../../../cases/index.ts';
import { dayNumber } from '../../docket/days.ts';
import { type When, whenOf } from '../../matching/when.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Span } from '../../source-text.ts';
import type { Fact } from './fact.ts';
import type { Compared } from './finding.ts';

/** Dates that belong to something else than what they stand beside. */
const ofOther = /\b(?:since|until|till|before|anniversary of|dated|due|expected|scheduled)(?: [\w-]+){0,2} $/;

/** The dates of a sentence that its fact can be dated by: of this sentence, resolved, no edges of periods. */
export function datesIn(
  { dates, start }: ReadSentence,
  lower: string,
  published: number | undefined,
): readonly When[] {
  return dates.flatMap((mention) => {
    const before = lower.slice(Math.max(start, mention.start - 40), mention.start);
    if (mention.bound || mention.kind === 'relative' || mention.kind === 'weekday' || ofOther.test(before))
      return [];
    return whenOf(mention, { published }) ?? [];
  });
}

/** How many days a date in a text may be off and still be of the same act, told loosely. */
const near = 62;

/** The one date of a sentence held against that of a fact; undefined where there is none, or several. */
export function compareDate(
  dates: readonly When[],
  facts: readonly Fact[],
  quote: (span: Span) => string,
): Compared | undefined {
  const [said] = dates;
  if (!said || dates.length > 1) return undefined;
  const by = facts.map((fact) => ({ fact, off: daysOff(said, fact) }));
  const [best] = by.sort((a, b) => a.off - b.off);
  if (!best) return undefined;
  const { fact, off } = best;
  if (off === 0) return { fits: true, fact };
  const record = formatCaseDate(fact.on);
  return {
    fits: false,
    fact,
    wrong: {
      rule: 'fact-at-another-time',
      slight: off <= near,
      because: `The text puts it to ${quote(said.mention)}; it was ${fact.on.precision === 'day' ? 'on ' : ''}${record}.`,
      correction: { field: 'date', said: quote(said.mention), record },
    },
  };
}

/** Days between what a text says and when a fact can have been; 0 where they can be the same. */
export function daysOff(said: When, { on }: Pick<Fact, 'on'>): number {
  const [first, last] = [dayNumber(on.first), dayNumber(on.last)];
  switch (said.kind) {
    case 'days':
      return said.last < first ? first - said.last : said.first > last ? said.first - last : 0;
    case 'weekday':
      return 0;
    case 'yearless': {
      const [from, to] = [Number(on.first.slice(5, 7)), Number(on.last.slice(5, 7))];
      const month = on.first.slice(0, 4) === on.last.slice(0, 4) ? said.month : from;
      const apart = month < from ? from - month : month > to ? month - to : 0;
      if (apart > 0) return 31 * Math.min(apart, 12 - apart);
      return said.day === undefined || on.precision !== 'day'
        ? 0
        : Math.abs(Number(on.first.slice(8)) - said.day);
    }
  }
}
