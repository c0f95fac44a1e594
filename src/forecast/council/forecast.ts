import { councilOn, type MemberCode, permanentMembers } from '../../members/index.ts';
import { councilSubstantive } from '../../procedure/index.ts';
import { type Ballot, ballotOf, type DecisionSummary, type IsoDate } from '../../record/index.ts';
import { timeOf } from '../past/archive.ts';
import { type CouncilVote, itemTokens } from './drafts.ts';
import { type CouncilPast, councilPast, type NearVote } from './evidence.ts';
import { chancesOf, learnAll, rowsOf } from './score.ts';

/** A draft that is to be put to the Security Council. */
export interface CouncilDraft {
  readonly title: string;
  readonly agenda: readonly string[];
  /** Recurring questions whose votes bear on it. */
  readonly lineages: readonly string[];
  readonly heldOn: IsoDate;
}

/** What is forecast of one member of the Council. */
export interface SeatForecast {
  readonly member: MemberCode;
  readonly seat: 'permanent' | 'elected';
  /** Add up to 1; absence hardly occurs there and is left out. */
  readonly probability: { readonly yes: number; readonly no: number; readonly abstain: number };
  /** Its ballots on the votes that this rests on. */
  readonly ballots: readonly { readonly decision: string; readonly ballot: Ballot }[];
}

/** What is forecast of a draft before the Council. */
export interface CouncilForecast {
  readonly kind: 'forecast';
  readonly draft: CouncilDraft;
  readonly seats: readonly SeatForecast[];
  readonly veto: number;
  /** Yes votes needed, and the chance that there are as many. */
  readonly needed: number;
  readonly enough: number;
  /** Enough yes and no veto. */
  readonly adopted: number;
  /**
   * Votes of the recurring questions it was said to belong to, and in how many of them a permanent member voted no: what
   * to expect if they vote as before. `veto` leans on all drafts, most of which nobody vetoes.
   */
  readonly asBefore: {
    readonly votes: number;
    readonly against: number;
    readonly by: readonly { readonly member: MemberCode; readonly no: number }[];
  };
  readonly basis: {
    readonly nearest: readonly {
      readonly decision: DecisionSummary;
      readonly likeness: number;
      readonly against: readonly MemberCode[];
    }[];
    /** Adopted resolutions and vetoed drafts before the day from 1970 on, and how many were vetoed. */
    readonly drafts: number;
    readonly vetoed: number;
  };
}

export type CouncilAnswer =
  | CouncilForecast
  | { readonly kind: 'too-few'; readonly found: number; readonly needed: number; readonly of: string };

const vetoesNeeded = 10;
const nearestShown = 12;

/** Whether the Council would adopt a draft, and who would veto it, from votes before its day. */
export function forecastCouncil(votes: readonly CouncilVote[], draft: CouncilDraft): CouncilAnswer {
  const day = draft.heldOn;
  const before = votes.filter((vote) => vote.day < day);
  const scored = before.filter((vote) => vote.isScored && vote.day >= '1970-01-01');
  const vetoed = scored.filter(({ vetoedBy }) => vetoedBy.length > 0).length;
  if (vetoed < vetoesNeeded)
    return { kind: 'too-few', found: vetoed, needed: vetoesNeeded, of: `vetoed drafts before ${day}` };
  const past = councilPast();
  before.forEach(past.add);
  const time = timeOf(day);
  const near = past.near(itemTokens(draft.agenda, draft.lineages), time);
  const chances = chancesOf(rowsOf(past, near, { day, time }), learnAll(before, day));
  const seats = seatForecasts(past, { near, day, chances });
  const veto = chances.get('vetoed') ?? 0;
  const needed = councilSubstantive(day).needed(0);
  const enough = atLeast(
    needed,
    seats.map(({ probability }) => probability.yes),
  );
  return {
    kind: 'forecast',
    draft,
    seats,
    veto,
    needed,
    enough,
    adopted: enough * (1 - veto),
    asBefore: asBefore(before, draft),
    basis: {
      nearest: near.slice(0, nearestShown).map(({ vote, likeness }) => ({
        decision: vote.decision,
        likeness,
        against: vote.against,
      })),
      drafts: scored.length,
      vetoed,
    },
  };
}

function asBefore(
  before: readonly CouncilVote[],
  { lineages, heldOn }: CouncilDraft,
): CouncilForecast['asBefore'] {
  const votes = before.filter(({ decision }) => decision.lineage && lineages.includes(decision.lineage));
  const by = permanentMembers(heldOn)
    .map((member) => ({ member, no: votes.filter(({ against }) => against.includes(member)).length }))
    .filter(({ no }) => no > 0);
  return { votes: votes.length, against: votes.filter(({ against }) => against.length > 0).length, by };
}

interface SeatGround {
  readonly near: readonly NearVote[];
  readonly day: string;
  readonly chances: ReadonlyMap<'vetoed' | MemberCode, number>;
}

function seatForecasts({ votes }: CouncilPast, { near, day, chances }: SeatGround): readonly SeatForecast[] {
  const permanent = permanentMembers(day);
  const seated = councilOn(day);
  const lately = votes.filter((vote) => vote.day >= `${Number(day.slice(0, 4)) - 10}${day.slice(4)}`);
  const nearVotes = near.map(({ vote, weight }) => ({ vote, weight }));
  const recent = lately.map((vote) => ({ vote, weight: 1 }));
  const elected = sharesOf(nearVotes, recent, (code) => !permanent.includes(code));
  return seated.map((member) => {
    const isPermanent = permanent.includes(member);
    const ballots = near.slice(0, nearestShown).flatMap(({ vote }) => {
      const ballot = ballotOf(vote.roll, member);
      return ballot ? [{ decision: vote.decision.id, ballot }] : [];
    });
    if (!isPermanent) return { member, seat: 'elected', probability: elected, ballots };
    const no = chances.get(member) ?? 0;
    const own = sharesOf(nearVotes, recent, (code) => code === member);
    const yes = ((1 - no) * own.yes) / (own.yes + own.abstain);
    return { member, seat: 'permanent', probability: { yes, no, abstain: 1 - no - yes }, ballots };
  });
}

type Shares = { readonly yes: number; readonly no: number; readonly abstain: number };
interface Weighed {
  readonly vote: CouncilVote;
  readonly weight: number;
}

/** Shares of ballots on similar votes, held up by two imagined votes as the last ten years went. */
function sharesOf(
  near: readonly Weighed[],
  recent: readonly Weighed[],
  who: (code: MemberCode) => boolean,
): Shares {
  const prior = countsOf(recent, who);
  const [counts, support] = [countsOf(near, who), 2];
  const all = prior.yes + prior.no + prior.abstain + 3;
  const votes =
    near.length === 0
      ? 1
      : (counts.yes + counts.no + counts.abstain) / near.reduce((n, { weight }) => n + weight, 0) || 1;
  const one = (ballot: 'yes' | 'no' | 'abstain'): number =>
    counts[ballot] / votes + (support * (prior[ballot] + 1)) / all;
  const [yes, no, abstain] = [one('yes'), one('no'), one('abstain')];
  const sum = yes + no + abstain;
  return { yes: yes / sum, no: no / sum, abstain: abstain / sum };
}

/** Only whole rolls count: of many vetoed drafts the record has the vetoes alone. */
function countsOf(votes: readonly Weighed[], who: (code: MemberCode) => boolean): Shares {
  const counts = { yes: 0, no: 0, abstain: 0 };
  for (const { vote, weight } of votes) {
    if (!vote.decision.complete) continue;
    for (const code of councilOn(vote.day)) {
      const ballot = who(code) ? ballotOf(vote.roll, code) : undefined;
      if (ballot && ballot !== 'absent') counts[ballot] += weight;
    }
  }
  return counts;
}

/** The chance of at least so many yes, where each comes by itself. */
function atLeast(needed: number, chances: readonly number[]): number {
  let counts = [1];
  for (const chance of chances) {
    const next = [...counts, 0];
    for (let yes = counts.length; yes >= 0; yes--)
      next[yes] = (counts[yes] ?? 0) * (1 - chance) + (counts[yes - 1] ?? 0) * chance;
    counts = next;
  }
  return counts.slice(needed).reduce((a, b) => a + b, 0);
}
