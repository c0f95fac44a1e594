import type { MemberCode } from '../members/index.ts';
import type { Tally } from '../record/index.ts';
import type { Majority } from './majority.ts';

/** Figures that decide a vote, beside the tally. */
export interface Deciding {
  /** Permanent members of the Council who voted no; undefined where it is not known who did. */
  readonly permanentNo?: readonly MemberCode[] | undefined;
  /** Members of the United Nations on the day; needed only where a majority counts them. */
  readonly members?: number | undefined;
}

/**
 * `tied`: as many yes as no in the plenary, where a second vote follows and a second tie rejects. `unknown`: the
 * figures do not tell, because who voted no, or how many members there were, is not known.
 */
export const results = ['adopted', 'rejected', 'vetoed', 'tied', 'unknown'] as const;
export type Result = (typeof results)[number];

/** What a vote decided, with the numbers that decided it. */
export interface VoteOutcome {
  readonly result: Result;
  readonly majority: Majority;
  readonly yes: number;
  readonly no: number;
  /** Yes and no. */
  readonly cast: number;
  readonly needed: number;
  /** Yes votes that were missing; 0 where there were enough. */
  readonly short: number;
  /** Permanent members whose no rejected what had the votes; empty otherwise. */
  readonly blockedBy: readonly MemberCode[];
}

/**
 * What a vote decides, with the arithmetic that decides it.
 *
 * Abstaining counts as not voting, so only yes and no are cast. In the Council a permanent member's no is a veto only
 * where the votes were there; its abstention or absence blocks nothing.
 *
 * @param tally ballots of one vote, counted in members
 * @see Charter, articles 18 and 27; Rules of Procedure of the General Assembly, rules 86 and 95
 */
export function outcome(tally: Tally, majority: Majority, deciding: Deciding = {}): VoteOutcome {
  const { yes, no } = tally;
  const cast = yes + no;
  const counted = majority.of === 'members' ? deciding.members : cast;
  const needed = majority.needed(counted ?? cast);
  const short = Math.max(0, needed - yes);
  const result = counted === undefined ? 'unknown' : resultOf({ yes, no, short }, majority, deciding);
  const blockedBy = result === 'vetoed' ? (deciding.permanentNo ?? []) : [];
  return { result, majority, yes, no, cast, needed, short, blockedBy };
}

function resultOf(
  { yes, no, short }: { readonly yes: number; readonly no: number; readonly short: number },
  { vetoable, tie }: Majority,
  { permanentNo }: Deciding,
): Result {
  if (tie === 'second-vote' && yes === no && yes > 0) return 'tied';
  if (short > 0) return 'rejected';
  if (!vetoable || no === 0) return 'adopted';
  if (permanentNo === undefined) return 'unknown';
  return permanentNo.length > 0 ? 'vetoed' : 'adopted';
}
