import type { Case, TimelineEntry } from '../../cases/index.ts';
import { entryText, type Look } from './case-entry.ts';

/** Everything of a case in order of date, a line or a few for each. */
export function timelineText(found: Case, entries: readonly TimelineEntry[], look: Look): string {
  return [look.colours.bold(found.title), '', ...entries.map((entry) => entryText(entry, found, look))].join(
    '\n',
  );
}
