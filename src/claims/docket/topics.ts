import type { DecisionSummary } from '../../record/index.ts';
import { stem } from './stem.ts';

/** Which stems the titles are made of, and which decisions have a stem. */
export interface Topics {
  readonly ids: ReadonlyMap<string, number>;
  /** By stem id: how much it says, in bits: one that every title has says nothing. */
  readonly bits: Float32Array;
  /** By decision: the stem ids of its title. */
  readonly stems: readonly Uint32Array[];
  /**
   * Places of the decisions whose titles share most with weighed stems, the most first; of equals the later. Stems that
   * very many titles have find nothing, they only weigh; what shares less than half as much as the first is left out.
   */
  nearest(weights: ReadonlyMap<number, number>): readonly number[];
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
  return { ids, bits, stems, nearest: nearestBy(postings(stems, ids.size), bits, summaries.length) };
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

/** Words that more titles share than this find nothing. */
const common = 1500;
/** Stems that weigh less stand too far from what is said. */
const leastWeight = 0.5;
const nearestMost = 60;

function nearestBy(
  decisions: readonly Uint32Array[],
  bits: Float32Array,
  size: number,
): (weights: ReadonlyMap<number, number>) => readonly number[] {
  // Columns for all searches, zero again behind each: new ones for each would be most of their work.
  const sums = new Float32Array(size);
  const touched = new Uint32Array(size);
  return (weights) => {
    let count = 0;
    let most = 0;
    for (const [id, weight] of weights) {
      const having = decisions[id];
      if (!having || having.length > common || weight < leastWeight) continue;
      const more = weight * (bits[id] ?? 0);
      for (let i = 0; i < having.length; i++) {
        const at = having[i] ?? 0;
        const sum = sums[at] ?? 0;
        if (sum === 0) touched[count++] = at;
        sums[at] = sum + more;
        if (sum + more > most) most = sum + more;
      }
    }
    const near: number[] = [];
    for (let i = 0; i < count; i++) {
      const at = touched[i] ?? 0;
      if ((sums[at] ?? 0) >= most / 2) near.push(at);
    }
    near.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || b - a);
    for (let i = 0; i < count; i++) sums[touched[i] ?? 0] = 0;
    return near.slice(0, nearestMost);
  };
}
