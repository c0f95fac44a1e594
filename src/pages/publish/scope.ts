import { type Case, decisionsOf, timeline } from '../../cases/index.ts';
import { lineages, type OpenRecord } from '../../record/index.ts';
import { casePath, decisionPath, lineagePath } from '../address/addresses.ts';

/** Which part of the site is published. */
export interface Scope {
  /** Where to begin. */
  readonly from: readonly string[];
  readonly belongs: (address: string) => boolean;
  /** Ids of the decisions that have a page; undefined for all. */
  readonly decisions?: ReadonlySet<string> | undefined;
}

/** Pages that belong to every published site. */
const always = ['/', '/words', '/record', '/search', '/check', '/cases', '/lineages'];

/** Of addresses with a question only pictures in other sizes are published: pages have too many. */
const isAsked = (address: string): boolean => address.includes('?');

/** Everything. */
export const wholeScope = (record: OpenRecord): Scope => ({
  from: [...always, ...record.decisions().map(({ id }) => decisionPath(id))],
  belongs: (address) => !isAnswer(address),
});

/** Cases and lineages with their decisions, and the decisions around these; not the pages of members. */
export function partScope(
  record: OpenRecord,
  { cases, lineages: wanted }: { readonly cases: readonly Case[]; readonly lineages: readonly string[] },
): Scope {
  const ids = new Set([
    ...cases.flatMap((found) => [
      ...decisionsOf(found, record).map(({ id }) => id),
      ...timeline(found, record).flatMap(({ decision }) => decision?.id ?? []),
    ]),
    ...wanted.flatMap((lineage) => record.decisions({ lineage }).map(({ id }) => id)),
  ]);
  for (const id of [...ids]) {
    const decision = record.decision(id);
    for (const near of [...(decision?.before ?? []), ...(decision?.after ?? []), ...(decision?.parts ?? [])])
      ids.add(near);
  }
  const roots = [
    ...cases.map(({ id }) => casePath(id)),
    ...[...new Set([...wanted, ...cases.flatMap(({ lineages: own = [] }) => own)])].map(lineagePath),
    ...[...ids].map(decisionPath),
  ];
  const isIn = (path: string): boolean =>
    always.includes(path) || roots.some((root) => path === root || path.startsWith(`${root}/`));
  return {
    decisions: ids,
    from: [...always, ...roots],
    belongs: (address) => {
      if (isAnswer(address)) return false;
      const path = decodeURI(new URL(address, 'http://site').pathname);
      const about = path.replace(/^\/(?:charts|embed|downloads|api\/v1)(?=\/)/, '');
      return (
        /^\/(?:(?:assets|check)\/|(?:search\/index|interface)\.json$)/.test(path) ||
        isIn(about) ||
        isIn(encodeURI(about))
      );
    },
  };
}

/** Feeds of members, lineages and cases are files like others. */
const isFeed = (address: string): boolean =>
  /^\/api\/v1\/(?:members|lineages|cases)\/[^/?]+\/feed\.(?:atom|json)$/.test(address);

/** What only a server can answer. */
const isAnswer = (address: string): boolean =>
  (address.startsWith('/api/') && !isFeed(address)) || (isAsked(address) && !/\.(?:svg|png)\?/.test(address));

/** The ids of lineages that there are, for whoever named another one. */
export const lineageIds = (): readonly string[] => lineages().map(({ id }) => id);
