import type { IsoDate } from '../../../record/index.ts';
import { dateOfDay, dayNumber } from '../../docket/days.ts';
import { whenOf } from '../../matching/when.ts';
import type { Span } from '../../source-text.ts';
import type { Place } from '../reader.ts';

/** From the first day to the last, either open. */
export interface Window {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Characters; a time belongs to what is counted where it stands so near. */
const near = 90;

/**
 * The time in which something is counted: "since 2011", "since the war began in 2011", "between 2011 and 2019", "in 2017".
 * Open where the sentence says none; undefined where it says one that cannot be told ("under Trump", "in the last decade").
 */
export function windowIn(
  { words, sentence, material: { text } }: Place,
  { start, end }: Span,
): Window | undefined {
  const published = text.date ? dayNumber(text.date) : undefined;
  const around = words.slice(Math.max(0, start - sentence.start - near), end - sentence.start + near);
  let [from, to]: (IsoDate | undefined)[] = [];
  for (const mention of sentence.dates) {
    if (
      mention.start < start - near ||
      mention.start > end + near ||
      mention.kind === 'weekday' ||
      mention.kind === 'relative'
    )
      continue;
    const when = whenOf(mention, { published });
    if (when?.kind !== 'days') return undefined;
    const before = words.slice(0, mention.start - sentence.start).slice(-60);
    if (/\bsince\b[^.;,]{0,50}$/.test(before)) from = dateOfDay(when.first);
    else if (/\b(?:between|from) $/.test(before)) from = dateOfDay(when.first);
    else if (/\b(?:and|to|until|through) (?:the end of )?$/.test(before)) to = dateOfDay(when.last);
    else if (/\b(?:in|during) (?:all of )?$/.test(before) && when.precision !== 'day')
      [from, to] = [dateOfDay(when.first), dateOfDay(when.last)];
  }
  if (from === undefined && to === undefined && vague.test(around)) return undefined;
  return { from, to };
}

const vague =
  /\b(?:last|past|recent|previous) (?:\w+ )?(?:decades?|years?|months?|weeks?)\b|\bunder (?:president )?(?:trump|biden|obama|putin|bush|reagan)\b|\bduring the (?:cold war|war|conflict|presidency)\b|\bin (?:recent|a row)\b|\bsince (?:then|october|the)\b|\bthis (?:year|month|week)\b/;
