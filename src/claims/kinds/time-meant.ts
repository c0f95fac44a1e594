import type { IsoDate } from '../../record/index.ts';
import { dateOfDay, dayNumber } from '../docket/days.ts';
import { whenOf } from '../matching/when.ts';
import type { Span } from '../source-text.ts';
import { decisionMeant } from './decision-meant.ts';
import type { Place } from './reader.ts';

/**
 * The days that a statement can be about. It is told where the sentence gives them, or speaks of the day of publication and
 * of no other; else it is only likely, and nothing is called false by it.
 */
export interface TimeMeant {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly isTold: boolean;
}

/**
 * When something is said to hold. "Is": on the day of publication. "Was", and what is said in passing: at the one date of
 * the sentence, else on the day of the decision that it is about, else of publication. Undefined where nothing tells; what
 * holds at all times can be answered even then.
 */
export function timeMeant(place: Place, span: Span, tense: 'is' | 'was'): TimeMeant | undefined {
  const { date } = place.material.text;
  const times = timesIn(place);
  const published =
    date === undefined
      ? undefined
      : {
          first: date,
          last: date,
          isTold: tense === 'is' && times.every(({ last }) => isOf(date, last)),
        };
  if (tense === 'is') return published;
  const [only, ...others] = times;
  const beside = times.find((time) => isBeside(time, span));
  if (beside) return beside;
  if (only) return others.length === 0 ? { ...only, isTold: false } : undefined;
  const day = decisionMeant(place, span.start)?.entry.summary.heldOn;
  return day ? { first: day, last: day, isTold: false } : published;
}

/** "In 2021, Kenya was …", "was a member in 2021"; a date farther off may be of something else. */
const isBeside = (time: Span, { start, end }: Span): boolean =>
  (time.end <= start && start - time.end <= 6) || (time.start >= start && time.start - end <= 8);

/** Of the same year: "said on Tuesday" takes nothing from "is". */
const isOf = (date: IsoDate, other: IsoDate): boolean => date.slice(0, 4) === other.slice(0, 4);

/**
 * The dates of a sentence, or of a part of it, that are days, months or years, resolved; edges of periods ("since 2007")
 * are none.
 */
export function timesIn(
  { sentence, material: { text } }: Place,
  within: Span = sentence,
): readonly (TimeMeant & Span)[] {
  const published = text.date ? dayNumber(text.date) : undefined;
  return sentence.dates.flatMap((mention): (TimeMeant & Span)[] => {
    const isIn = mention.start >= within.start && mention.start < within.end;
    const when = mention.bound || !isIn ? undefined : whenOf(mention, { published });
    return when?.kind === 'days' && mention.kind !== 'relative'
      ? [
          {
            first: dateOfDay(when.first),
            last: dateOfDay(when.last),
            isTold: true,
            start: mention.start,
            end: mention.end,
          },
        ]
      : [];
  });
}
