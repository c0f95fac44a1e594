import {
  actorName,
  type Case,
  type CaseDate,
  figures,
  formatCaseDate,
  type Grounds,
  type TimelineEntry,
} from '../../cases/index.ts';
import type { Terminal } from '../surroundings.ts';
import { labelled } from './wrap.ts';

/** Width and colours of the terminal. */
export type Look = Pick<Terminal, 'width' | 'colours'>;

/** Where the text of an entry begins, behind its date. */
export const dateColumn = 19;

/** "official", "3 sources", "from memory": how far a fact was checked. */
export function markText({ mark }: Pick<Grounds, 'mark'>): string {
  if (mark === 'O') return 'official';
  if (mark === 'M') return 'from memory';
  if (mark === 'C') return 'sources conflict';
  return mark === 1 ? '1 source' : `${mark} sources`;
}

/** An entry on its date, with the decision that it was, how far it was checked, and what to know of that. */
export function entryText(entry: TimelineEntry, found: Case, { width, colours }: Look): string {
  const { on, grounds } = entry;
  const date = formatCaseDate(on).replace(/^between (.*) and /, '$1 to ');
  const text = `${sentence(entry, found)} (${markText(grounds)}${grounds.note ? `: ${grounds.note.replace(/\.$/, '')}` : ''})`;
  // A span of days is longer than the column.
  return date.length < dateColumn
    ? labelled(colours.dim(date), text, { width, column: dateColumn })
    : `${colours.dim(date)}\n${labelled('', text, { width, column: dateColumn })}`;
}

/** Who said or did it is named; what happened tells it itself. */
function sentence({ kind, what, actors, decision, on }: TimelineEntry, found: Case): string {
  const names = actors.map((actor) => actorName(found, actor, on.first)).join(', ');
  switch (kind) {
    case 'statement':
      return `${names} said: ${what}`;
    case 'action':
      return `${names} did: ${what}`;
    case 'decision':
      return `${what}.`;
    case 'event': {
      const told =
        decision && !what.includes(figures(decision)) ? ` ${decision.id}, ${figures(decision)}.` : '';
      return `${what}${told}`;
    }
  }
}

/** `2014-12-18`, `2014-12`, `2014`; of a span what its days have in common. */
export function shortDate({ precision, first, last }: CaseDate): string {
  if (precision === 'day') return first;
  if (precision === 'month') return first.slice(0, 7);
  if (precision === 'year') return first.slice(0, 4);
  return `${first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4)}~`;
}
