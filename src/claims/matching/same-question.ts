import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { MomentEvidence } from './evidence.ts';

/** Titles such as "The situation in the Middle East" stand over hundreds of decisions. */
const mostSisters = 120;

/** Whether a moment can mean the same question in another year: it gives a time or figures, or turns away. */
export const speaksOfAnotherYear = ({ dates, moment }: MomentEvidence): boolean =>
  dates.length > 0 || moment.turns || moment.tally !== undefined;

/** The decisions on the same questions as some, in order of date; these themselves are not among them. */
export function sistersOf(entries: Iterable<Entry | undefined>, docket: Docket): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  for (const entry of entries)
    if (entry) for (const sister of docket.sisters(entry).slice(-mostSisters)) found.add(sister);
  for (const entry of entries) if (entry) found.delete(entry);
  return found;
}

/** The other resolutions of one sitting. */
export const besideOf = (entry: Entry | undefined, docket: Docket): ReadonlySet<Entry> =>
  new Set(
    entry?.day === undefined
      ? []
      : docket
          .between(entry.day, entry.day)
          .filter(({ body, kind }) => body === entry.body && kind === entry.kind)
          .filter((other) => other !== entry),
  );
