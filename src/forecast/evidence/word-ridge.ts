import { ballotByte } from '../../record/index.ts';
import type { Archive } from '../past/archive.ts';
import { cholesky, solve, solveLower } from './cholesky.ts';
import { lowRank } from './low-rank.ts';
import type { Similarity } from './similarity.ts';

/** What the words of a question say of each member's ballot. */
export interface WordSaying {
  /** Share of no and of abstain for each member, `[no, abstain, no, abstain, …]`; a regression's, so a little below 0 or above 1 at times. */
  readonly shares: Float64Array;
  /** How little the words tell: about 1 where nothing like it was voted on before, near 0 where much was. */
  readonly doubt: number;
}

/** The latest so many whole texts are learnt from. */
const most = 1000;
/** Variance that all votes share, and that of one vote about what its words say. Chosen, like the next, on sessions up to 68. */
const shared = 0.05;
const noise = 0.3;
/** Ways to divide that are told apart. */
const mostPatterns = 40;
/** Years after which likeness counts 1/e. */
const fading = 20;

/**
 * Regresses members' ballots on the words of the questions (kernel ridge regression, which is the mean of a Gaussian
 * process): two questions are alike as far as their rare words are the same and as they lie near in time. Unlike a mean
 * over the nearest votes it knows that twenty votes on one question tell no more than a few. A member that did not vote
 * counts as its kin did.
 */
export function wordRidgeBefore(
  { votes }: Archive,
  similarity: Similarity,
  kinship: Float32Array,
): (alike: Float32Array, time: number) => WordSaying {
  const learnt = latestWhole(votes, similarity.before);
  const n = learnt.length;
  const members = votes[0]?.roll.length ?? 0;
  const lower = cholesky(kernelOf(votes, learnt, similarity), n);
  const means = meanShares(votes, learnt, members);
  const targets = targetsOf(votes, learnt, means, kinship);
  const { rank, scores, patterns } = lowRank(targets, n, 2 * members, mostPatterns);
  const weights = solve(lower, n, scores, rank);
  return (alike, time) => {
    const near = Float64Array.from(learnt, (vote) =>
      kernel(alike[vote] ?? 0, time - (votes[vote]?.time ?? time)),
    );
    const scored = new Float64Array(rank);
    for (let at = 0; at < n; at++)
      for (let k = 0; k < rank; k++)
        scored[k] = (scored[k] ?? 0) + (near[at] ?? 0) * (weights[at * rank + k] ?? 0);
    const shares = means.map((mean, at) =>
      scored.reduce((sum, score, k) => sum + score * (patterns[k * means.length + at] ?? 0), mean),
    );
    const explained = solveLower(lower, n, near).reduce((sum, each) => sum + each * each, 0);
    return { shares, doubt: shared + 1 - explained };
  };
}

const kernel = (alike: number, years: number): number => shared + alike * Math.exp(-Math.abs(years) / fading);

function latestWhole(votes: Archive['votes'], before: number): readonly number[] {
  const learnt: number[] = [];
  for (let vote = before - 1; vote >= 0 && learnt.length < most; vote--) {
    const { decision, whole } = votes[vote] ?? {};
    if (whole && decision?.body === 'GA') learnt.push(vote);
  }
  return learnt;
}

function kernelOf(votes: Archive['votes'], learnt: readonly number[], similarity: Similarity): Float64Array {
  const n = learnt.length;
  const places = new Int32Array(similarity.before).fill(-1);
  for (const [at, vote] of learnt.entries()) places[vote] = at;
  // Cosines by the words that votes share: nearly all pairs share none.
  const holders = new Map<number, [number, number][]>();
  const matrix = new Float64Array(n * n);
  for (const [at, vote] of learnt.entries()) {
    for (const [token, weight] of similarity.vector(vote)) {
      const having = holders.get(token) ?? [];
      holders.set(token, having);
      having.push([at, weight]);
      for (const [other, theirs] of having)
        matrix[at * n + other] = (matrix[at * n + other] ?? 0) + weight * theirs;
    }
  }
  for (let at = 0; at < n; at++) {
    const time = votes[learnt[at] ?? 0]?.time ?? 0;
    for (let other = 0; other <= at; other++) {
      const years = time - (votes[learnt[other] ?? 0]?.time ?? 0);
      matrix[at * n + other] = kernel(matrix[at * n + other] ?? 0, years) + (at === other ? noise : 0);
    }
  }
  return matrix;
}

/** Each member's share of no and of abstain over the votes learnt from, held up by a few imagined ballots. */
function meanShares(votes: Archive['votes'], learnt: readonly number[], members: number): Float64Array {
  const shares = new Float64Array(2 * members);
  for (let member = 0; member < members; member++) {
    const count = [0, 0, 0, 0, 0];
    for (const vote of learnt) {
      const byte = votes[vote]?.roll[member] ?? 0;
      count[byte] = (count[byte] ?? 0) + 1;
    }
    const [, yes = 0, no = 0, abstain = 0] = count;
    shares[2 * member] = (no + 0.2) / (yes + no + abstain + 5);
    shares[2 * member + 1] = (abstain + 0.6) / (yes + no + abstain + 5);
  }
  return shares;
}

/** How far each ballot is from its member's mean, `[no, abstain]` for each member, a row for each vote. */
function targetsOf(
  votes: Archive['votes'],
  learnt: readonly number[],
  means: Float64Array,
  kinship: Float32Array,
): Float64Array {
  const width = means.length;
  const targets = new Float64Array(learnt.length * width);
  for (const [at, vote] of learnt.entries()) {
    const roll = votes[vote]?.roll;
    if (!roll) continue;
    for (let member = 0; 2 * member < width; member++) {
      const [meanNo, meanAbstain] = [means[2 * member] ?? 0, means[2 * member + 1] ?? 0];
      const byte = roll[member] ?? 0;
      const [no, abstain] =
        byte >= ballotByte.yes && byte <= ballotByte.abstain
          ? [Number(byte === ballotByte.no), Number(byte === ballotByte.abstain)]
          : kinShares(roll, kinship, member, [meanNo, meanAbstain]);
      targets[at * width + 2 * member] = no - meanNo;
      targets[at * width + 2 * member + 1] = abstain - meanAbstain;
    }
  }
  return targets;
}

function kinShares(
  roll: Uint8Array,
  kinship: Float32Array,
  member: number,
  [meanNo, meanAbstain]: readonly [number, number],
): readonly [number, number] {
  const support = 0.02;
  let [sum, no, abstain] = [support, support * meanNo, support * meanAbstain];
  const row = member * roll.length;
  for (let other = 0; other < roll.length; other++) {
    const kin = kinship[row + other] ?? 0;
    const byte = roll[other] ?? 0;
    if (kin < 1e-3 || byte < ballotByte.yes || byte > ballotByte.abstain) continue;
    sum += kin;
    if (byte === ballotByte.no) no += kin;
    else if (byte === ballotByte.abstain) abstain += kin;
  }
  return [no / sum, abstain / sum];
}
