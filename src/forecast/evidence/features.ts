import type { Evidence } from './evidence.ts';

/** Columns of a row of features; see `featuresOf`. */
export const featureCount = 33;

/**
 * How well a member is known on a question. `new`: it has no ballot under this title. `once`: one vote, or only old
 * ones. `often`: more.
 */
export const acquaintances = ['new', 'once', 'often'] as const;
export type Acquaintance = (typeof acquaintances)[number];

export interface MemberFeatures {
  readonly acquaintance: Acquaintance;
  /** Of length `featureCount`, the last of them always 1. */
  readonly row: Float32Array;
}

type Shares = readonly [yes: number, no: number, abstain: number];

/**
 * What the evidence says of each member, as odds: for each source of evidence the logarithm of no to yes and of abstain
 * to yes. Each source leans on the next broader one as far as it is thin itself (partial pooling): a member's ballots
 * under the title on those of its kin, these on similar questions, these on the whole Assembly's.
 */
export function featuresOf(evidence: Evidence): (member: number) => MemberFeatures {
  const { title, similar, effective, words, sameTitle, likeness, whole, own } = evidence;
  const overall = shareOf(own.shares, [1, 1, 1]);
  const similarScale = similar.weight > 0 ? Math.min(effective, 30) / similar.weight : 0;
  const wideScale = evidence.wide.weight > 0 ? 20 / evidence.wide.weight : 0;
  const similarVote = shareOf(similar.shares, overall, 1, similarScale);
  const titleVote = shareOf(title.shares, similarVote, 0.5);
  const wordsVote = meanOf(words.shares);
  return (member) => {
    const of = (ballots: Float32Array): Shares => [
      ballots[3 * member] ?? 0,
      ballots[3 * member + 1] ?? 0,
      ballots[3 * member + 2] ?? 0,
    ];
    const kin = of(evidence.similarKin);
    const kinWeight = 8 * Math.min(1, 4 * total(kin));
    const kinSimilar = shareOf(kin, similarVote, 1, kinWeight / (total(kin) + 1e-9));
    const near = shareOf(of(similar.ballots), kinSimilar, 1.5, similarScale);
    const kinThere = of(evidence.titleKin);
    const kinTitle = shareOf(kinThere, near, 1, Math.min(6, 6 * total(kinThere)) / (total(kinThere) + 1e-9));
    const there = of(title.ballots);
    const ownRates = shareOf(of(own.ballots), overall, 5);
    const said = wordShares(words.shares, member);
    const [wordNo, wordAbstain] = odds(said);
    const last = lastUnder(evidence, member);
    const row = Float32Array.from([
      ...odds(shareOf(there, kinTitle, 0.25)),
      ...odds(kinTitle),
      ...odds(near),
      ...odds(shareOf(of(evidence.wide.ballots), kinSimilar, 1.5, wideScale)),
      ...odds(kinSimilar),
      ...odds(ownRates),
      ...odds(similarVote),
      ...odds(titleVote),
      wordNo,
      wordAbstain,
      ...odds(wordsVote),
      words.doubt,
      words.doubt * wordNo,
      words.doubt * wordAbstain,
      Number(last === 0),
      Number(last === 1),
      Number(last === 2),
      likeness,
      Math.log(1 + sameTitle.length),
      Math.log(1 + effective),
      Number(!whole),
      evidence.sponsors[member] ?? 0,
      evidence.kinSponsors[member] ?? 0,
      1,
    ]);
    return { row, acquaintance: acquaintanceOf(total(there), sameTitle.length) };
  };
}

const acquaintanceOf = (weight: number, votes: number): Acquaintance =>
  weight === 0 ? 'new' : votes === 1 || weight < 0.5 ? 'once' : 'often';

const total = ([yes, no, abstain]: Shares): number => yes + no + abstain;

const odds = ([yes, no, abstain]: Shares): readonly [number, number] => [
  Math.log(no / yes),
  Math.log(abstain / yes),
];

/** Counts, scaled, held up by `support` imagined ballots that fall as the prior says. None of the shares is 0. */
function shareOf(counts: Shares, prior: Shares, support = 1, scale = 1): Shares {
  const all = total(prior);
  const one = (k: 0 | 1 | 2): number => counts[k] * scale + (support * prior[k]) / all;
  const held: Shares = [one(0), one(1), one(2)];
  const sum = total(held);
  return [held[0] / sum, held[1] / sum, held[2] / sum];
}

const least = 0.02;

/** A regression's shares, kept away from 0. */
function wordShares(shares: Float64Array, member: number): Shares {
  const [no, abstain] = [shares[2 * member] ?? 0, shares[2 * member + 1] ?? 0];
  return [Math.max(least, 1 - no - abstain), Math.max(least, no), Math.max(least, abstain)];
}

function meanOf(shares: Float64Array): Shares {
  const members = shares.length / 2;
  let [no, abstain] = [1, 2];
  for (let member = 0; member < members; member++) {
    no += Math.max(0, shares[2 * member] ?? 0);
    abstain += Math.max(0, shares[2 * member + 1] ?? 0);
  }
  const [n, a] = [no / (members + 8), abstain / (members + 8)];
  return [Math.max(0.05, 1 - n - a), n, a];
}

/** 0 yes, 1 no, 2 abstain: the member's last ballot under the title; undefined where it has none. */
function lastUnder({ last }: Evidence, member: number): number | undefined {
  const byte = last[member] ?? 0;
  return byte === 0 ? undefined : byte - 1;
}
