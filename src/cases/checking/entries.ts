import type { CaseDate } from '../case-date.ts';
import type { CaseFacts, Evidence, Place } from '../model.ts';

/** A fact of a case in what all facts share, with the list it stands in. */
export interface Fact extends Evidence {
  readonly list: string;
  readonly place: Place;
  readonly id?: string | undefined;
  readonly on?: CaseDate | undefined;
  readonly decision?: string | undefined;
  readonly actors: readonly string[];
  /** What it says, for figures in it to be held against the record. */
  readonly text: string;
}

/** Every fact of a case in one list. */
export function factsOf(found: CaseFacts): readonly Fact[] {
  return [
    ...found.events.map((each) => ({ list: 'events', ...each, actors: each.who ?? [], text: each.what })),
    ...found.statements.map((each) => ({ list: 'statements', ...each, actors: [each.actor], text: '' })),
    ...found.actions.map((each) => ({ list: 'actions', ...each, actors: [each.actor], text: each.did })),
    ...found.violations.map((each) => ({ list: 'violations', ...each, actors: [each.finder], text: '' })),
    ...found.measures.map((each) => ({
      list: 'measures',
      ...each,
      on: each.from,
      actors: [each.by],
      text: each.name,
    })),
    ...found.documents.map((each) => ({ list: 'documents', ...each, actors: [], text: '' })),
    ...found.proceedings.flatMap(({ court, stages, place }) =>
      stages.map((stage) => ({ list: 'proceedings', ...stage, place, actors: [court], text: '' })),
    ),
    ...found.promises.flatMap(({ deeds, place }) =>
      deeds.flatMap((each) =>
        'notDone' in each ? [{ list: 'promises', ...each, on: each.by, place, actors: [], text: '' }] : [],
      ),
    ),
  ];
}
