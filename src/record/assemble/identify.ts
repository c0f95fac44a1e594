import { lineageOf } from '../lineages.ts';
import type { Settled } from './settle.ts';

/** A neighbour of a decision, by id. */
export interface Link {
  readonly relation: 'before' | 'after' | 'part';
  readonly other: string;
}

export interface Named extends Settled {
  readonly id: string;
  readonly links: readonly Link[];
}

/**
 * Gives each decision its id, its lineage and its neighbours, in order of date, body and id. The decisions given are
 * completed, not copied: copies of so many fields took most of the time.
 */
export function identify(settled: readonly Settled[]): readonly Named[] {
  const named = sorted(nameAll(settled));
  const byName = new Map<string, Named>();
  for (const each of named) {
    for (const name of [each.draft, each.symbol]) if (name && isText(each)) byName.set(name, each);
  }
  for (const each of named) byName.set(each.id, each);
  const links = new Map<string, Link[]>();
  const link = (from: string, relation: Link['relation'], other: string) => {
    if (from !== other) links.set(from, [...(links.get(from) ?? []), { relation, other }]);
  };
  for (const each of named) {
    const next = each.becomes && byName.get(each.becomes);
    if (next) {
      link(each.id, 'after', next.id);
      link(next.id, 'before', each.id);
    }
    const whole = each.belongsTo && byName.get(each.belongsTo.to);
    if (whole) link(whole.id, 'part', each.id);
  }
  return named.map((each) =>
    Object.assign(each, { lineage: each.lineage ?? lineageOf(each), links: links.get(each.id) ?? [] }),
  );
}

const isText = ({ kind }: Settled): boolean => kind === 'resolution' || kind === 'decision';

/** By date, body and id. */
function sorted(named: readonly Named[]): readonly Named[] {
  const keyed = named.map((each) => ({ each, key: `${each.heldOn ?? ''} ${each.body} ${each.id}` }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ each }) => each);
}

/**
 * Ids are unique. Of decisions that would share one, the first (its sources have the most authority) keeps it; another
 * that claims the same adopted text is a vote on a part of it or an amendment to it, and takes its source's reference.
 */
function nameAll(settled: readonly Settled[]): Named[] {
  const taken = new Set<string>();
  return settled.map((each) => {
    const id = proposedId(each);
    const free = !taken.has(id);
    taken.add(id);
    if (free) return Object.assign(each, { id, links: [] });
    const other = `${id}#${reference(each)}`;
    taken.add(other);
    return { ...(each.symbol === id ? asPart(each, id) : each), id: other, links: [] };
  });
}

const asPart = (each: Settled, whole: string): Settled => ({
  ...each,
  symbol: undefined,
  belongsTo: each.belongsTo ?? { relation: 'part-of', to: whole },
  note:
    each.note ??
    `Its source gives it the number of ${whole}, but the ballots are others: it may be a vote on a part of that text or an amendment to it.`,
});

/** The adopted symbol, else the draft, else the meeting of a procedural vote, else what it belongs to or its source. */
function proposedId(each: Settled): string {
  const { symbol, draft, meeting, belongsTo, kind, body, heldOn, lineage } = each;
  if (isText(each) && symbol) return symbol;
  if (draft) return draft;
  if (kind === 'procedural' && meeting) return meeting;
  if (belongsTo) return `${belongsTo.to}#${reference(each)}`;
  if (heldOn && lineage) return `${body}/${heldOn}/${lineage}`;
  return `${body}/${heldOn ?? `session ${each.session ?? 'unknown'}`}/${reference(each)}`;
}

/** "rcid-5946", "820106" */
const reference = ({ source, ref }: Settled): string =>
  (/^\d+$/.test(ref) ? `${source}-${ref}` : ref).replace(/[^\w.-]+/g, '-');
