import type { Decision, OpenRecord } from '../../record/index.ts';
import type { LineagePlace } from './stage.ts';

/** Where a decision stands among those of its lineage in the same body; undefined where it belongs to none. */
export function placeInLineage(
  record: OpenRecord,
  { id, body, lineage }: Decision,
): LineagePlace | undefined {
  if (!lineage) return undefined;
  const all = record
    .decisions({ bodies: [body], lineage })
    .filter(({ kind }) => kind === 'resolution' || kind === 'decision' || kind === 'procedural');
  const at = all.findIndex((each) => each.id === id);
  return at < 0
    ? undefined
    : { lineage, previous: all[at - 1], next: all[at + 1], place: at + 1, of: all.length };
}
