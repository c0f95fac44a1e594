/** Which community each node is in, by a number; equal numbers are together. */
export type Partition = Int32Array;

/** A gain below this is none: sums of floating-point numbers in another order differ by as much. */
const noGain = 1e-10;

/**
 * Communities of a network of weighted ties by greedy modularity (Louvain). Nothing is left to chance: nodes are visited in
 * their order, and of communities that gain the same the first is taken, so that the same network gives the same
 * communities. Each node alone where there are no ties.
 *
 * @param weights symmetric, 0 or more, `size × size`; the diagonal holds ties within a node, twice
 * @param resolution 1 is modularity; more gives more and smaller communities
 * @see Blondel, Guillaume, Lambiotte and Lefebvre (2008), J. Stat. Mech. P10008; Newman and Girvan (2004), Phys. Rev. E 69
 */
export function louvain(weights: Float64Array, size: number, resolution: number): Partition {
  let partition = Int32Array.from({ length: size }, (_, node) => node);
  let [ties, nodes] = [weights, size];
  for (;;) {
    const communities = moved(ties, nodes, resolution);
    const count = renumber(communities);
    partition = partition.map((node) => communities[node] ?? 0);
    if (count === nodes) return partition;
    ties = merged(ties, nodes, communities, count);
    nodes = count;
  }
}

/**
 * How much more weight lies within communities than chance would put there, given each node's ties; from -0.5 to below 1,
 * and 0 where all are together or there are no ties.
 */
export function modularity(weights: Float64Array, partition: Partition, resolution: number): number {
  const size = partition.length;
  const strength = strengths(weights, size);
  const total = strength.reduce((sum, each) => sum + each, 0);
  if (total === 0) return 0;
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      if (partition[i] === partition[j])
        sum += (weights[i * size + j] ?? 0) - (resolution * (strength[i] ?? 0) * (strength[j] ?? 0)) / total;
  return sum / total;
}

/** Moves single nodes to the neighbouring community that gains most, until none gains. */
function moved(weights: Float64Array, size: number, resolution: number): Int32Array {
  const community = Int32Array.from({ length: size }, (_, node) => node);
  const strength = strengths(weights, size);
  const total = strength.reduce((sum, each) => sum + each, 0);
  if (total === 0) return community;
  const within = Float64Array.from(strength);
  const ties = new Float64Array(size);
  for (let again = true; again; ) {
    again = false;
    for (let node = 0; node < size; node++) {
      const own = community[node] ?? 0;
      const pull = strength[node] ?? 0;
      ties.fill(0);
      for (let other = 0; other < size; other++)
        if (other !== node) {
          const to = community[other] ?? 0;
          ties[to] = (ties[to] ?? 0) + (weights[node * size + other] ?? 0);
        }
      within[own] = (within[own] ?? 0) - pull;
      const gain = (to: number): number => (ties[to] ?? 0) - (resolution * pull * (within[to] ?? 0)) / total;
      let [best, most] = [own, gain(own)];
      for (let to = 0; to < size; to++)
        if ((ties[to] ?? 0) > 0 && gain(to) > most + noGain * total) [best, most] = [to, gain(to)];
      within[best] = (within[best] ?? 0) + pull;
      if (best !== own) {
        community[node] = best;
        again = true;
      }
    }
  }
  return community;
}

function strengths(weights: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) sums[i] = (sums[i] ?? 0) + (weights[i * size + j] ?? 0);
  return sums;
}

/** Numbers communities 0, 1 … in the order of their first nodes; tells how many there are. */
function renumber(community: Int32Array): number {
  const numbers = new Map<number, number>();
  for (const [node, of] of community.entries()) {
    const number = numbers.get(of) ?? numbers.size;
    numbers.set(of, number);
    community[node] = number;
  }
  return numbers.size;
}

/** The network of communities: each a node, ties added up. */
function merged(weights: Float64Array, size: number, community: Int32Array, count: number): Float64Array {
  const ties = new Float64Array(count * count);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const at = (community[i] ?? 0) * count + (community[j] ?? 0);
      ties[at] = (ties[at] ?? 0) + (weights[i * size + j] ?? 0);
    }
  return ties;
}
