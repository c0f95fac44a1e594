import type { Drawing } from '../../charts/index.ts';
import type { OpenRecord } from '../../record/index.ts';

const keptFor = new WeakMap<OpenRecord, Map<string, Drawing | undefined>>();

/** So many pictures are kept for a record, of 20 to 130 kB each. */
const most = 200;

/** A picture of a record that does not change: drawn once, and kept while it is among those last asked for. */
export function kept(record: OpenRecord, key: string, draw: () => Drawing): Drawing;
export function kept(record: OpenRecord, key: string, draw: () => Drawing | undefined): Drawing | undefined;
export function kept(record: OpenRecord, key: string, draw: () => Drawing | undefined): Drawing | undefined {
  const drawings = keptFor.get(record) ?? new Map<string, Drawing | undefined>();
  keptFor.set(record, drawings);
  const drawing = drawings.has(key) ? drawings.get(key) : draw();
  // Entered anew it is the youngest; the first of a map is the oldest.
  drawings.delete(key);
  drawings.set(key, drawing);
  const [oldest] = drawings.keys();
  if (drawings.size > most && oldest !== undefined) drawings.delete(oldest);
  return drawing;
}
