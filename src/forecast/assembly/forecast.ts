import { allMembers, isMemberOn, type MemberCode, memberIndex } from '../../members/index.ts';
import { outcome, type Ruling, ruleFor } from '../../procedure/index.ts';
import { type Ballot, ballotByte, ballotOf, type DecisionSummary } from '../../record/index.ts';
import { attendanceBefore } from '../evidence/attendance.ts';
import { type Evidence, knownBefore } from '../evidence/evidence.ts';
import { type Acquaintance, featuresOf } from '../evidence/features.ts';
import { type Archive, heldBefore, timeOf } from '../past/archive.ts';
import { titleKey } from '../past/tokens.ts';
import { logOdds, probabilities } from '../regression/softmax.ts';
import { type Draft, filledIn } from './draft.ts';
import { lessonsOf } from './lesson.ts';
import { learnBefore, type Model, type Windows } from './model.ts';
import {
  type CountForecast,
  countForecast,
  type FullTally,
  type MemberOdds,
  simulateTallies,
} from './simulate.ts';
import { alikeSurprises } from './surprise.ts';

/** How likely each ballot of a member is; the four add up to 1. */
export type BallotShares = { readonly [ballot in Ballot]: number };

/** What is forecast of one member, and what it rests on. */
export interface MemberForecast {
  readonly member: MemberCode;
  readonly probability: BallotShares;
  readonly acquaintance: Acquaintance;
  readonly sponsor: boolean;
  /** Its last ballot under the title, or in the lineage; absences are passed over. */
  readonly last?: { readonly ballot: Ballot; readonly decision: DecisionSummary } | undefined;
  /** Its ballots under the title, and on the nearest votes: yes, no, abstain, in votes. */
  readonly underTitle: readonly [number, number, number];
  readonly nearest: readonly [number, number, number];
}

/** An earlier vote that a forecast rests on. */
export interface BasisVote {
  readonly decision: DecisionSummary;
  /** 0 to 1: the cosine of the weighted words of both titles, agenda items and subjects. */
  readonly likeness: number;
}

/** What is forecast of a draft put to the General Assembly, should it come to a recorded vote. */
export interface AssemblyForecast {
  readonly kind: 'forecast';
  /** As it was asked, with title, agenda and subjects filled in. */
  readonly draft: Draft;
  readonly members: readonly MemberForecast[];
  readonly tally: { readonly [ballot in Ballot]: CountForecast };
  /** The share of possible tallies that each interval holds: 0.9. */
  readonly level: number;
  readonly ruling: Ruling;
  /** Share of possible tallies with the needed majority; `otherwise` under the other majority where it is unknown which one applies. */
  readonly adopted: { readonly probability: number; readonly otherwise?: number | undefined };
  readonly basis: {
    /** Earlier votes under the title or in the lineage, the latest first. */
    readonly sameTitle: readonly DecisionSummary[];
    readonly nearest: readonly BasisVote[];
    /** Decisions under the title or in the lineage that were taken without a vote before the day, the latest first. */
    readonly withoutVote: readonly DecisionSummary[];
    /** How little the words tell: 0 much, 1 nothing. */
    readonly doubt: number;
    /** Recorded votes held before the day. */
    readonly known: number;
    readonly learntFrom: { readonly ballots: number; readonly sessions: readonly number[] };
    /** Past votes whose surprises make up the interval. */
    readonly surprises: number;
  };
}

/** Why nothing is forecast: too little is known before the day. */
export interface TooFew {
  readonly kind: 'too-few';
  readonly found: number;
  readonly needed: number;
  /** "recorded votes of the General Assembly before 2014-12-18" */
  readonly of: string;
}

/** Votes and sessions without which nothing is forecast. */
const votesNeeded = 200;
const level = 0.9;
const draws = 4000;
const seed = 19451024;
const nearestShown = 12;
/** A forecast of one draft learns from fewer sessions than the scorecard, to be there in seconds. */
const quick: Windows = { known: 6, fresh: 8 };

/**
 * How the members would vote on a draft, should it come to a recorded vote: most texts are adopted without one, and this
 * says nothing of whether it would. Uses only votes held before the draft's day.
 */
export function forecastAssembly(archive: Archive, asked: Draft): AssemblyForecast | TooFew {
  const draft = filledIn(asked, archive, titleKey);
  const before = heldBefore(archive, draft.heldOn);
  const known = archive.votes.slice(0, before).filter(({ decision }) => decision.body === 'GA').length;
  if (known < votesNeeded) {
    const of = `recorded votes of the General Assembly before ${draft.heldOn}`;
    return { kind: 'too-few', found: known, needed: votesNeeded, of };
  }
  const model = learnBefore(archive, lessonsOf(archive), draft.heldOn, quick);
  const whole = draft.kind === 'resolution' || draft.kind === 'decision';
  const evidence = knownBefore(archive, draft.heldOn).of({ ...draft, whole });
  const voters = allMembers.map(({ code }) => code).filter((code) => isMemberOn(code, draft.heldOn));
  const odds = memberOdds(archive, { model, evidence, before, day: draft.heldOn, voters });
  const tallies = simulateTallies(odds, surprisesFor(model, evidence), { draws, seed });
  const count = (ballot: Ballot) => countForecast(tallies, ballot, level);
  return {
    kind: 'forecast',
    draft,
    members: odds.map((each) => memberForecast(archive, evidence, { draft, ...each })),
    tally: { yes: count('yes'), no: count('no'), abstain: count('abstain'), absent: count('absent') },
    level,
    ...adoption(draft, tallies, voters.length),
    basis: basisOf(archive, { draft, evidence, model, known }),
  };
}

/** Surprises of past votes of the same standing: new questions surprise more. Of all, where these are too few. */
export function surprisesFor({ surprises }: Pick<Model, 'surprises'>, evidence: Pick<Evidence, 'sameTitle'>) {
  return alikeSurprises(surprises, evidence.sameTitle.length === 0);
}

interface KnownOdds extends MemberOdds {
  readonly member: MemberCode;
  readonly acquaintance: Acquaintance;
}

function memberOdds(
  archive: Archive,
  {
    model,
    evidence,
    before,
    day,
    voters,
  }: {
    readonly model: Model;
    readonly evidence: Evidence;
    readonly before: number;
    readonly day: string;
    readonly voters: readonly MemberCode[];
  },
): readonly KnownOdds[] {
  const featuresFor = featuresOf(evidence);
  const attends = attendanceBefore(archive, before, timeOf(day))(evidence.sameTitle);
  return voters.map((code) => {
    const member = memberIndex(code) ?? 0;
    const { row, acquaintance } = featuresFor(member);
    return {
      member: code,
      acquaintance,
      ballots: logOdds(model.ballots[acquaintance], row),
      absence: logOdds(model.absence, attends(member)),
    };
  });
}

function memberForecast(
  { votes }: Archive,
  evidence: Evidence,
  { member, acquaintance, ballots, absence, draft }: KnownOdds & { readonly draft: Draft },
): MemberForecast {
  const [yes = 0, no = 0, abstain = 0] = probabilities(ballots);
  const [voting = 0, absent = 0] = probabilities(absence);
  const counted = (among: readonly number[]): readonly [number, number, number] => {
    const counts: [number, number, number] = [0, 0, 0];
    for (const vote of among) {
      const byte = votes[vote]?.roll[memberIndex(member) ?? -1] ?? 0;
      if (byte === ballotByte.yes) counts[0]++;
      else if (byte === ballotByte.no) counts[1]++;
      else if (byte === ballotByte.abstain) counts[2]++;
    }
    return counts;
  };
  return {
    member,
    probability: { yes: voting * yes, no: voting * no, abstain: voting * abstain, absent },
    acquaintance,
    sponsor: draft.sponsors.includes(member),
    last: lastUnder(votes, evidence.sameTitle, member),
    underTitle: counted(evidence.sameTitle),
    nearest: counted(evidence.nearest.slice(0, nearestShown).map(({ vote }) => vote)),
  };
}

function lastUnder(
  votes: Archive['votes'],
  sameTitle: readonly number[],
  member: MemberCode,
): MemberForecast['last'] {
  for (const vote of sameTitle) {
    const held = votes[vote];
    const ballot = held && ballotOf(held.roll, member);
    if (held && ballot && ballot !== 'absent') return { ballot, decision: held.decision };
  }
  return undefined;
}

function adoption(
  draft: Draft,
  tallies: readonly FullTally[],
  members: number,
): Pick<AssemblyForecast, 'ruling' | 'adopted'> {
  const { title, kind, heldOn, agenda, subjects } = draft;
  const ruling = ruleFor({ body: 'GA', title, kind, heldOn, agenda, subjects });
  const share = (majority: Ruling['majority']): number =>
    tallies.filter((tally) => outcome(tally, majority, { members }).result === 'adopted').length /
    tallies.length;
  const { majority, otherwise } = ruling;
  return { ruling, adopted: { probability: share(majority), otherwise: otherwise && share(otherwise) } };
}

interface BasisGround {
  readonly draft: Draft;
  readonly evidence: Evidence;
  readonly model: Model;
  readonly known: number;
}

function basisOf(
  { votes, withoutVote }: Archive,
  { draft, evidence, model, known }: BasisGround,
): AssemblyForecast['basis'] {
  const decisionOf = (vote: number): readonly DecisionSummary[] => {
    const decision = votes[vote]?.decision;
    return decision ? [decision] : [];
  };
  return {
    sameTitle: evidence.sameTitle.flatMap(decisionOf),
    nearest: evidence.nearest
      .slice(0, nearestShown)
      .flatMap(({ vote, alike }) => decisionOf(vote).map((decision) => ({ decision, likeness: alike }))),
    withoutVote: withoutVote
      .filter((decision) => isOn(draft, decision) && (decision.heldOn ?? '9') < draft.heldOn)
      .toReversed(),
    doubt: Math.min(1, Math.max(0, evidence.words.doubt)),
    known,
    learntFrom: { ballots: model.learnt, sessions: model.sessions },
    surprises: surprisesFor(model, evidence).length,
  };
}

/** Under the draft's title, or in its lineage. */
const isOn = ({ title, lineage }: Draft, decision: DecisionSummary): boolean =>
  titleKey(title) === titleKey(decision.title) || (lineage !== undefined && decision.lineage === lineage);
