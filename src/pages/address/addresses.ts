import type { OpenRecord } from '../../record/index.ts';

/**
 * The path of a decision: "/decisions/A/RES/69/188". Spaces go, since symbols are unambiguous without them, and the sign
 * before a part becomes one that a path may hold.
 */
export const decisionPath = (id: string): string => `/decisions/${encodeURI(tail(id))}`;

export const memberPath = (code: string): string => `/members/${code}`;
export const lineagePath = (id: string): string => `/lineages/${id}`;
export const casePath = (id: string): string => `/cases/${id}`;
export const wordPath = (id: string): string => `/words#${id}`;

const tail = (id: string): string => id.replaceAll(' ', '').replaceAll('#', '~');

const idsByTail = new WeakMap<OpenRecord, ReadonlyMap<string, string>>();

/** The id of the decision whose path ends so; undefined for none. */
export function idOfTail(record: OpenRecord, written: string): string | undefined {
  const known = idsByTail.get(record);
  if (known) return known.get(written);
  const made = new Map(record.decisions().map(({ id }) => [tail(id), id]));
  idsByTail.set(record, made);
  return made.get(written);
}
