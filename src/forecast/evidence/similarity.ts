import type { Archive } from '../past/archive.ts';

/** How alike each earlier vote is to a question: the cosine of their weighted words, 0 to 1. */
export interface Similarity {
  /** One number for each of the first `before` votes of the archive; all 0 for a question of unknown words. */
  readonly to: (tokens: Iterable<readonly [token: number, weight: number]>) => Float32Array;
  /** The weighted words of one of these votes, of length 1; empty where it has none that another vote has. */
  readonly vector: (vote: number) => readonly (readonly [token: number, weight: number])[];
  readonly before: number;
}

/**
 * Weighs words by their rarity among the votes held before, and by nothing later: the same question asked earlier finds
 * other words rare. A word that no earlier vote has makes the question less like all of them.
 */
export function similarityBefore({ votes, vocabulary }: Archive, before: number): Similarity {
  const having = new Int32Array(vocabulary.size);
  for (let vote = 0; vote < before; vote++)
    for (const [token] of votes[vote]?.tokens ?? []) having[token] = (having[token] ?? 0) + 1;
  const weigh = (tokens: Iterable<readonly [number, number]>): [number, number][] => {
    const weighed = [...tokens].map(([token, weight]): [number, number] => [
      token,
      Math.sqrt(Math.min(weight, 2)) * Math.log(1 + before / Math.max(1, having[token] ?? 0)),
    ]);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return weighed.map(([token, weight]) => [token, weight / length]);
  };
  const vectors = votes.slice(0, before).map(({ tokens }) => weigh(tokens));
  const holders: [number, number][][] = Array.from({ length: vocabulary.size }, () => []);
  for (const [vote, vector] of vectors.entries())
    for (const [token, weight] of vector) holders[token]?.push([vote, weight]);
  return {
    before,
    vector: (vote) => vectors[vote] ?? [],
    to: (tokens) => {
      const alike = new Float32Array(before);
      for (const [token, weight] of weigh(tokens))
        for (const [vote, other] of holders[token] ?? []) alike[vote] = (alike[vote] ?? 0) + weight * other;
      return alike;
    },
  };
}
