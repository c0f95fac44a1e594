import type { MemberCode } from '../members/index.ts';
import { type Reckoning, reckon } from '../procedure/index.ts';
import {
  type Ballot,
  ballotOf,
  ballotOrder,
  ballots,
  type Decision,
  type DecisionSummary,
  type OpenRecord,
  type Roll,
} from '../record/index.ts';
import { decisionMeant } from './decision-meant.ts';
import type { Case } from './model.ts';
import { decisionsOf } from './timeline.ts';

/** Members whose ballot changed in one way from one vote to a later one. */
export interface Move {
  readonly from: Ballot;
  readonly to: Ballot;
  /** In the order of `memberOrder`. */
  readonly members: readonly MemberCode[];
}

/** A recorded vote with its rule, and who moved since the last one on the same question in the same body. */
export interface LatestVote {
  readonly decision: Decision;
  readonly reckoning: Reckoning;
  /** The last one of the same title, else of the question; undefined where the record has no earlier vote with all ballots. */
  readonly before?: Decision | undefined;
  /** Empty where nobody did; members on one of the two rolls only have not moved. */
  readonly moves: readonly Move[];
  /** Members on both rolls, to tell what share moved. */
  readonly onBoth: number;
  /** Decisions on the same question by the same body since then without a vote. */
  readonly sinceWithoutVote: readonly DecisionSummary[];
}

const order = ['GA', 'SC', 'HRC', 'CHR', 'GA-C3'];

/**
 * The latest recorded vote of each body on each question of a case, as far as the record has all its ballots: the Assembly
 * first. The questions are the lineages, and each decision outside of them that an event names. Empty for none.
 */
export function latestVotes(found: Case, record: OpenRecord, today: string): readonly LatestVote[] {
  const named = found.events.flatMap(({ decision }) => {
    const meant = decision === undefined ? undefined : decisionMeant(record, decision);
    return meant && !(meant.lineage && found.lineages?.includes(meant.lineage)) ? [meant] : [];
  });
  const questions = new Map<string, DecisionSummary[]>();
  for (const decision of [...decisionsOf(found, record), ...named]) {
    if (!decision.heldOn || decision.heldOn > today) continue;
    if (decision.kind !== 'resolution' && decision.kind !== 'procedural') continue;
    const key = `${decision.lineage ?? decision.id} ${decision.body} ${decision.kind}`;
    questions.set(key, [...(questions.get(key) ?? []), decision]);
  }
  return [...questions.values()]
    .flatMap((asked) => latestOf(asked, record))
    .sort((a, b) => order.indexOf(a.decision.body) - order.indexOf(b.decision.body));
}

function latestOf(asked: readonly DecisionSummary[], record: OpenRecord): readonly LatestVote[] {
  const voted = asked.filter(
    ({ method, complete, listed }) => method === 'recorded' && complete && listed > 0,
  );
  const latest = voted.at(-1);
  const earlier = voted.findLast((each) => each !== latest && each.title === latest?.title) ?? voted.at(-2);
  const decision = latest && record.decision(latest.id);
  if (!decision) return [];
  const before = earlier && record.decision(earlier.id);
  const after = asked.slice(asked.indexOf(latest) + 1);
  return [
    {
      decision,
      reckoning: reckon(decision),
      before,
      moves: before ? movesBetween(before.roll, decision.roll) : [],
      onBoth: before
        ? [...ballots(before.roll)].filter(({ member }) => ballotOf(decision.roll, member)).length
        : 0,
      sinceWithoutVote: after.filter(({ method }) => method === 'without-vote'),
    },
  ];
}

/** Who voted otherwise on the second roll than on the first, by way of moving. */
export function movesBetween(first: Roll, second: Roll): readonly Move[] {
  const all = [...ballots(first)];
  return ballotOrder.flatMap((from) =>
    ballotOrder
      .filter((to) => to !== from)
      .flatMap((to) => {
        const members = all
          .filter(({ member, ballot }) => ballot === from && ballotOf(second, member) === to)
          .map(({ member }) => member);
        return members.length > 0 ? [{ from, to, members }] : [];
      }),
  );
}
