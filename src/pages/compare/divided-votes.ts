import type { MemberCode } from '../../members/index.ts';
import { type Ballot, ballotOf, type DecisionSummary, type OpenRecord } from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';
import { recordedVotes } from '../votes/recorded-votes.ts';

/** How far apart: a yes against a no, or any two ballots that differ; absence is no ballot. */
export const splits = ['opposed', 'any'] as const;
export type Split = (typeof splits)[number];

/** Votes on which members differ: how far, and of one body or of all. */
export interface DividedAsked {
  readonly split: Split;
  readonly body: Body | undefined;
}

/** A vote on which members differ, with the ballot of each in the order asked. */
export interface DividedVote {
  readonly decision: DecisionSummary;
  readonly ballots: readonly (Ballot | undefined)[];
}

/** The votes on which the members differ so far, the latest first. */
export function dividedVotes(
  record: OpenRecord,
  codes: readonly MemberCode[],
  { split, body }: DividedAsked,
): readonly DividedVote[] {
  return recordedVotes(record)
    .flatMap(({ decision, roll }): readonly DividedVote[] => {
      if (body !== undefined && decision.body !== body) return [];
      const ballots = codes.map((code) => ballotOf(roll, code));
      return isSplit(ballots, split) ? [{ decision, ballots }] : [];
    })
    .reverse();
}

function isSplit(ballots: readonly (Ballot | undefined)[], split: Split): boolean {
  const cast = new Set(ballots.filter((each) => each !== undefined && each !== 'absent'));
  return split === 'opposed' ? cast.has('yes') && cast.has('no') : cast.size > 1;
}
