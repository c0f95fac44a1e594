import { ballotByte } from '../../record/index.ts';
import type { Archive, PastVote } from '../past/archive.ts';

/** The rules that a forecast has to beat. */
export const naiveRules = ['always-yes', 'own-rates', 'last-ballot'] as const;
export type NaiveRule = (typeof naiveRules)[number];

/** What the rules know after some sessions. Counts begin at one each, so that nothing is impossible. */
export interface NaiveKnowledge {
  /** Shares of yes, no and abstain for a member on a question, by each rule. */
  readonly say: (rule: NaiveRule, vote: PastVote, member: number) => readonly [number, number, number];
  /** Takes in a session's votes. */
  readonly learn: (votes: readonly PastVote[]) => void;
}

/**
 * `always-yes`: all shares of the past, of which yes is the greatest. `own-rates`: the member's shares of all its ballots.
 * `last-ballot`: the member's last ballot under the same title, with the shares in which members have followed such a
 * ballot by yes, no and abstain; where it has none, its own rates.
 */
export function naiveKnowledge({ votes }: Pick<Archive, 'votes'>): NaiveKnowledge {
  const members = votes[0]?.roll.length ?? 0;
  const all = new Float64Array(3).fill(1);
  const own = new Float64Array(3 * members).fill(1);
  const followed = new Float64Array(9).fill(1);
  const last = new Map<string, Uint8Array>();
  const lastOf = (vote: PastVote, member: number): number => last.get(vote.key)?.[member] ?? 0;
  return {
    say: (rule, vote, member) => {
      const before = rule === 'last-ballot' ? lastOf(vote, member) : 0;
      if (rule === 'always-yes') return shares(all, 0);
      return before > 0 ? shares(followed, 3 * (before - 1)) : shares(own, 3 * member);
    },
    learn: (session) => {
      for (const vote of session)
        forEachBallot(vote, (member, ballot) => {
          count(all, ballot);
          count(own, 3 * member + ballot);
          const before = lastOf(vote, member);
          if (before > 0) count(followed, 3 * (before - 1) + ballot);
        });
      for (const vote of session) {
        const ballots = last.get(vote.key) ?? new Uint8Array(members);
        last.set(vote.key, ballots);
        forEachBallot(vote, (member, ballot) => {
          ballots[member] = ballot + 1;
        });
      }
    },
  };
}

function count(into: Float64Array, at: number): void {
  into[at] = (into[at] ?? 0) + 1;
}

function shares(counts: Float64Array, from: number): readonly [number, number, number] {
  const [yes = 0, no = 0, abstain = 0] = counts.subarray(from, from + 3);
  const sum = yes + no + abstain;
  return [yes / sum, no / sum, abstain / sum];
}

function forEachBallot({ roll }: PastVote, work: (member: number, ballot: number) => void): void {
  for (let member = 0; member < roll.length; member++) {
    const byte = roll[member] ?? 0;
    if (byte >= ballotByte.yes && byte <= ballotByte.abstain) work(member, byte - 1);
  }
}
