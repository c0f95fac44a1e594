import { groupOf, memberOrder } from '../../members/index.ts';
import type { LessonVote } from '../assembly/lesson.ts';
import type { Model } from '../assembly/model.ts';
import { countForecast, type MemberOdds, simulateTallies } from '../assembly/simulate.ts';
import { alikeSurprises } from '../assembly/surprise.ts';
import { attendanceWidth } from '../evidence/attendance.ts';
import { acquaintances, featureCount } from '../evidence/features.ts';
import type { Archive, PastVote } from '../past/archive.ts';
import { logOdds, probabilities } from '../regression/softmax.ts';
import type { Card } from './card.ts';
import { take } from './measure.ts';
import { level, type ScoreGroup, type Span, scoredRules } from './model.ts';
import type { naiveKnowledge } from './naive.ts';
import { topicOf } from './topic.ts';

/** A vote on which less than so many of those who voted said yes is divided. */
const dividedBelow = 0.8;
const draws = 300;

/** One vote, and what was known before its session. */
export interface Scoring {
  readonly session: number;
  readonly vote: LessonVote;
  readonly model: Model;
  readonly naive: ReturnType<typeof naiveKnowledge>;
}

/** Scores all rules on one vote: each ballot, the interval of yes, and who was absent. */
export function scoreVote(card: Card, archive: Archive, { session, vote, model, naive }: Scoring): void {
  const held = archive.votes[vote.vote];
  if (!held) return;
  const spans = card.spans(session);
  const groups = groupsOf(held, vote, { session, spans });
  for (const group of groups.common) card.seen(group);
  const odds = [...vote.members.keys()].map((at) => oddsOf(vote, at, model));
  for (const [at, member] of vote.members.entries()) {
    const came = vote.outcome[at] ?? 0;
    const forecast = probabilities(odds[at] ?? []);
    const region = groups.region(member, held.day);
    for (const rule of scoredRules) {
      const told = rule === 'forecast' ? forecast : naive.say(rule, held, member);
      for (const group of groups.common) take(card.measure(group, rule), told, came);
      for (const group of region) take(card.measure(group, rule), told, came);
    }
    for (const span of spans) take(card.curve(span), forecast, came);
  }
  scoreInterval(card, vote, { odds, spans, model });
  scoreAttendance(card, vote, { spans, model });
}

const oddsOf = (vote: LessonVote, at: number, { ballots }: Model): Float64Array =>
  logOdds(
    ballots[acquaintances[vote.acquaintance[at] ?? 0] ?? 'new'],
    vote.features.subarray(at * featureCount, (at + 1) * featureCount),
  );

function groupsOf(
  held: PastVote,
  { isNew }: LessonVote,
  { session, spans }: { readonly session: number; readonly spans: readonly Span[] },
) {
  const [yes, no, abstain] = held.counts;
  const isDivided = yes / (yes + no + abstain) < dividedBelow;
  const topic = topicOf(held.decision);
  const common: ScoreGroup[] = [
    ...(spans.some(({ from, to }) => from === session && to === session)
      ? []
      : [{ from: session, to: session, by: 'all' } as const]),
    ...spans.flatMap((span): ScoreGroup[] => [
      { ...span, by: 'all' },
      ...(isDivided ? [{ ...span, by: 'divided' } as const] : []),
      ...(isNew ? [{ ...span, by: 'new' } as const] : []),
      { ...span, by: 'topic', name: topic },
    ]),
  ];
  const region = (member: number, day: string): readonly ScoreGroup[] => {
    const code = memberOrder[member];
    const name = (code && groupOf(code, day)) ?? 'none';
    return spans.map((span) => ({ ...span, by: 'region', name }));
  };
  return { common, region };
}

function scoreInterval(
  card: Card,
  vote: LessonVote,
  {
    odds,
    spans,
    model,
  }: { readonly odds: readonly Float64Array[]; readonly spans: readonly Span[]; readonly model: Model },
): void {
  const present: MemberOdds[] = odds.map((ballots) => ({ ballots, absence: votes }));
  const alike = alikeSurprises(model.surprises, vote.isNew);
  const seed = vote.vote;
  const shared = countForecast(simulateTallies(present, alike, { draws, seed }), 'yes', level);
  const alone = countForecast(simulateTallies(present, [], { draws, seed }), 'yes', level);
  const yes = vote.outcome.filter((each) => each === 0).length;
  for (const span of spans) {
    for (const by of vote.isNew ? (['all', 'new'] as const) : (['all'] as const)) {
      const count = card.interval({ ...span, by });
      count.decisions++;
      count.covered += shared.low <= yes && yes <= shared.high ? 1 : 0;
      count.independent += alone.low <= yes && yes <= alone.high ? 1 : 0;
      count.width += shared.high - shared.low;
      count.error += Math.abs(shared.expected - yes);
    }
  }
}

/** Known to vote: the count is scored among those who did. */
const votes = Float64Array.of(0, Number.NEGATIVE_INFINITY);

function scoreAttendance(
  card: Card,
  vote: LessonVote,
  { spans, model }: { readonly spans: readonly Span[]; readonly model: Model },
): void {
  for (const [at, absent] of vote.absent.entries()) {
    const row = vote.attendance.subarray(at * attendanceWidth, (at + 1) * attendanceWidth);
    const loss = -Math.log(probabilities(logOdds(model.absence, row))[absent] ?? 0);
    for (const span of spans) {
      const count = card.attendance(span);
      count.listed++;
      count.absent += absent;
      count.logLoss += loss;
    }
  }
}
