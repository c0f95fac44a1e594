import { type Docket, openDocket } from '../../claims/index.ts';
import { type CarriedRecord, decisionFrom, rollFrom } from './carried.ts';

/** A docket over a record that was carried: it answers as the one over the record itself does. */
export function docketOf({ about, decisions }: CarriedRecord): Docket {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return openDocket({
    about: () => about,
    decisions: () => decisions,
    decision: (id) => {
      const carried = byId.get(id);
      return carried && decisionFrom(carried);
    },
    roll: (id) => rollFrom(byId.get(id)?.roll ?? ''),
  });
}
