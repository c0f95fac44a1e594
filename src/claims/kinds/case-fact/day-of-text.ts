import { dayNumber } from '../../docket/days.ts';
import type { Place } from './place.ts';

/** The day of publication, where it is known. */
export const publishedOn = ({ material: { text } }: Place): number | undefined =>
  text.date === undefined ? undefined : dayNumber(text.date);

/** The day of the text: that of publication, else that of the latest decision it speaks of (`told` is false). */
export function dayOf(place: Place): { readonly day: number; readonly told: boolean } | undefined {
  const published = publishedOn(place);
  if (published !== undefined) return { day: published, told: true };
  const days = place.material.findings.flatMap(({ decision, match }) =>
    decision?.day !== undefined && match.confidence >= 0.8 ? [decision.day] : [],
  );
  return days.length === 0 ? undefined : { day: Math.max(...days), told: false };
}
