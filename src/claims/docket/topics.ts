import type { DecisionSummary } from '../../record/index.ts';
import { stem } from './stem.ts';

/** Which stems the titles are made of, and which decisions have a stem. */
export interface Topics {
  readonly ids: ReadonlyMap<string, number>;
  /** By stem id: how much it says, in bits: one that every title has says nothing. */
  readonly bits: Float32Array;
  /** By decision: the stem ids of its title. */
  readonly stems: readonly Uint32Array[];
  /** By stem id: the decisions that have it, in order. */
  readonly decisions: readonly Uint32Array[];
}

/** No single word counts for more, in bits: rare words are often misprints. */
const most = 9;

/** Built once for a docket: titles that recur are cut into stems once. */
export function topicsOf(summaries: readonly DecisionSummary[]): Topics {
  const ids = new Map<string, number>();
  const known = new Map<string, Uint32Array>();
  const titles: number[] = [];
  const stems = summaries.map(({ title }) => {
    const seen = known.get(title);
    if (seen) return seen;
    const cut = cutTitle(title, ids);
    for (const id of cut) titles[id] = (titles[id] ?? 0) + 1;
    known.set(title, cut);
    return cut;
  });
  const bits = Float32Array.from(titles, (count = 1) => Math.min(most, Math.log2((known.size + 1) / count)));
  return { ids, bits, stems, decisions: postings(stems, ids.size) };
}

function cutTitle(title: string, ids: Map<string, number>): Uint32Array {
  const found = new Set<number>();
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\d]+/gu)) {
    const cut = stem(word);
    if (!cut) continue;
    const id = ids.get(cut) ?? ids.size;
    if (id === ids.size) ids.set(cut, id);
    found.add(id);
  }
  return Uint32Array.from(found);
}

function postings(stems: readonly Uint32Array[], size: number): readonly Uint32Array[] {
  const counts = new Uint32Array(size);
  for (const title of stems) for (const id of title) counts[id] = (counts[id] ?? 0) + 1;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(size);
  for (const [decision, title] of stems.entries())
    for (const id of title) {
      const at = filled[id] ?? 0;
      filled[id] = at + 1;
      const list = lists[id];
      if (list) list[at] = decision;
    }
  return lists;
}
