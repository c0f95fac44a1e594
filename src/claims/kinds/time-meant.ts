import type { IsoDate } from '../../record/index.ts';
import { dateOfDay, dayNumber } from '../docket/days.ts';
import { whenOf } from '../matching/when.ts';
import { decisionMeant } from './decision-meant.ts';
import type { Place } from './reader.ts';

/** The days that a statement can be about, and how they are known. */
export interface TimeMeant {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly told: 'in the sentence' | 'by the decision' | 'by the day of publication';
}

/**
 * When something is said to hold. "Is": on the day of publication. "Was": at the one date of the sentence, else on the
 * day of the decision that it is about. Undefined where nothing tells; what holds at all times can be answered even then.
 */
export function timeMeant(place: Place, start: number, tense: 'is' | 'was'): TimeMeant | undefined {
  const { date } = place.material.text;
  if (tense === 'is')
    return date ? { first: date, last: date, told: 'by the day of publication' } : undefined;
  const [only, ...others] = timesIn(place);
  if (only && others.length === 0) return only;
  if (only) return undefined;
  const day = decisionMeant(place, start)?.entry.summary.heldOn;
  return day ? { first: day, last: day, told: 'by the decision' } : undefined;
}

/** The dates of a sentence that are days, months or years, resolved; edges of periods ("since 2007") are none. */
export function timesIn({ sentence, material: { text } }: Place): readonly TimeMeant[] {
  const published = text.date ? dayNumber(text.date) : undefined;
  return sentence.dates.flatMap((mention): TimeMeant[] => {
    const when = mention.bound ? undefined : whenOf(mention, { published });
    return when?.kind === 'days' && mention.kind !== 'relative'
      ? [{ first: dateOfDay(when.first), last: dateOfDay(when.last), told: 'in the sentence' }]
      : [];
  });
}
