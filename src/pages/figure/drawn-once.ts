import type { Drawing } from '../../charts/index.ts';
import type { OpenRecord } from '../../record/index.ts';

/** So many pictures are kept for a record; the one asked for longest ago goes first. */
const most = 400;

const kept = new WeakMap<OpenRecord, Map<string, Drawing>>();

/** A picture that takes long to draw, kept under a name: the record does not change while it is open. */
export function drawnOnce(record: OpenRecord, name: string, draw: () => Drawing): Drawing {
  const drawings = kept.get(record) ?? new Map<string, Drawing>();
  kept.set(record, drawings);
  const drawing = drawings.get(name) ?? draw();
  drawings.delete(name);
  drawings.set(name, drawing);
  const [oldest] = drawings.keys();
  if (drawings.size > most && oldest !== undefined) drawings.delete(oldest);
  return drawing;
}
