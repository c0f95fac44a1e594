import type { MemberCode } from '../../members/index.ts';
import { ballotOf } from '../../record/index.ts';
import type { CouncilVote } from './drafts.ts';

/** Columns of a row on one permanent member and one draft. */
export const councilWidth = 7;

/** An earlier vote that is like a draft. */
export interface NearVote {
  readonly vote: CouncilVote;
  /** Cosine of the weighted words of both agenda items, 0 to 1. */
  readonly likeness: number;
  readonly weight: number;
}

/** Years after which a vote counts 1/e: as a similar one, and in a member's own rate. */
const fading = { similar: 6, own: 5 };

/** Earlier votes in order of day, and how rare each word of their items is. Grows as days pass. */
export interface CouncilPast {
  readonly add: (vote: CouncilVote) => void;
  readonly near: (tokens: ReadonlyMap<string, number>, time: number) => readonly NearVote[];
  readonly row: (near: readonly NearVote[], member: MemberCode, time: number) => Float32Array;
  readonly votes: readonly CouncilVote[];
}

export function councilPast(): CouncilPast {
  const votes: CouncilVote[] = [];
  const having = new Map<string, number>();
  const weigh = (tokens: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const weighed = [...tokens].map(([token, weight]): [string, number] => [
      token,
      weight * Math.log(1 + votes.length / Math.max(1, having.get(token) ?? 0)),
    ]);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([token, weight]) => [token, weight / length]));
  };
  return {
    votes,
    add: (vote) => {
      votes.push(vote);
      for (const token of vote.tokens.keys()) having.set(token, (having.get(token) ?? 0) + 1);
    },
    near: (tokens, time) => {
      const asked = weigh(tokens);
      return votes
        .flatMap((vote) => {
          if (time - vote.time > 5 * fading.similar) return [];
          let shared = false;
          for (const token of asked.keys()) shared ||= vote.tokens.has(token);
          if (!shared) return [];
          let likeness = 0;
          for (const [token, weight] of weigh(vote.tokens)) likeness += weight * (asked.get(token) ?? 0);
          const weight = likeness ** 2 * Math.exp((vote.time - time) / fading.similar);
          return likeness > 0.1 ? [{ vote, likeness, weight }] : [];
        })
        .sort((a, b) => b.weight - a.weight || (a.vote.decision.id < b.vote.decision.id ? -1 : 1));
    },
    row: (near, member, time) => rowOf({ votes, near, member, time }),
  };
}

interface RowGround {
  readonly votes: readonly CouncilVote[];
  readonly near: readonly NearVote[];
  readonly member: MemberCode;
  readonly time: number;
}

/**
 * Log-odds of the member's no on all votes of late, on similar ones, and of anybody's veto on similar ones; the member's
 * abstentions there; how many similar votes there are; its noes there within a year.
 */
function rowOf({ votes, near, member, time }: RowGround): Float32Array {
  let [all, no] = [0, 0];
  for (let at = votes.length - 1; at >= 0; at--) {
    const vote = votes[at];
    if (!vote || time - vote.time > 4 * fading.own) break;
    const weight = Math.exp((vote.time - time) / fading.own);
    all += weight;
    if (vote.against.includes(member)) no += weight;
  }
  const own = (no + 0.5) / (all + 25);
  let [sum, squares, closest, against, vetoed, abstained, lately] = [0, 0, 0, 0, 0, 0, 0];
  for (const { vote, weight, likeness } of near) {
    sum += weight;
    squares += weight * weight;
    closest = Math.max(closest, likeness);
    const isAgainst = vote.against.includes(member);
    if (isAgainst) against += weight;
    if (vote.against.length > 0) vetoed += weight;
    if (ballotOf(vote.roll, member) === 'abstain') abstained += weight;
    if (isAgainst && time - vote.time < 1) lately += likeness;
  }
  // As many votes' worth as the similar ones are, less where even the closest is far.
  const worth = sum > 0 ? Math.min(20, (sum * sum) / squares) * closest : 0;
  const scale = sum > 0 ? worth / sum : 0;
  const shareOf = (weight: number, prior: number): number =>
    (weight * scale + support * prior) / (worth + support);
  return Float32Array.from([
    logit(own),
    logit(shareOf(against, own)),
    logit(shareOf(vetoed, usual)),
    logit(shareOf(abstained, usual)),
    Math.log(1 + worth),
    Math.log(1 + lately),
    1,
  ]);
}

/** Imagined votes that hold up what similar ones say: at the member's own rate, and at about that of all drafts. */
const support = 1;
const usual = 0.03;

const logit = (share: number): number => Math.log(share / (1 - share));
