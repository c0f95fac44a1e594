import type {
  Case,
  CaseStatus,
  ComparedStep,
  Grounds,
  Positions,
  TimelineEntry,
  WordsAndDeeds,
} from '../../cases/index.ts';
import type {
  CaseJson,
  ComparedJson,
  EntryJson,
  PositionsJson,
  TimelineJson,
  WordsJson,
} from '../../json/index.ts';
import { summaryJson } from './decision.ts';

/** Which record and which case answered. */
export interface Asked {
  readonly record: { readonly version: string; readonly decisions: number };
  readonly case: Case;
}

export function statusJson(asked: Asked, status: CaseStatus): CaseJson {
  return {
    ...head(asked),
    date: status.today,
    stages: status.stages.map(({ step, name, first, latest, times }) => ({
      ...{ step, name, first: entryJson(first), latest: entryJson(latest), times },
    })),
    latest: status.latest.map(entryJson),
    latestVote: status.latestVote && summaryJson(status.latestVote),
    next: status.next.map(({ step, name, who, why, basis, majority, clock, blockers }) => ({
      ...{ step, name, who, why, basis: basis.cite, majority: majority?.needed },
      ...{ from: clock?.from, by: clock?.by, blockers: blockers.map((each) => each.who) },
    })),
    routes: status.routes.map(({ id, name, standing }) => ({ id, name, standing })),
  };
}

export const timelineJson = (asked: Asked, entries: readonly TimelineEntry[]): TimelineJson => ({
  ...head(asked),
  entries: entries.map(entryJson),
});

export const positionsJson = (
  asked: Asked,
  { actor, statements, actions, ballots }: Positions,
): PositionsJson => ({
  ...head(asked),
  actor,
  statements: statements.map(entryJson),
  actions: actions.map(entryJson),
  ballots: ballots.map(({ ballot, decision }) => ({ ballot, decision: summaryJson(decision) })),
});

export const wordsJson = (asked: Asked, actor: string, rows: readonly WordsAndDeeds[]): WordsJson => ({
  ...head(asked),
  actor,
  rows: rows.map(({ kind, what, condition, said, grounds, deeds }) => ({
    ...{ kind, on: said.on, what, condition, said: said.said, ...groundsJson(grounds) },
    deeds: deeds.map((deed) => ({
      kind: deed.kind,
      on: deed.on,
      text: deed.text,
      ...groundsJson(deed.grounds),
    })),
  })),
});

export const comparedJson = (
  record: Asked['record'],
  cases: readonly Case[],
  steps: readonly ComparedStep[],
): ComparedJson => ({
  record,
  cases: cases.map(({ id }) => id),
  steps: steps.map(({ step, name, taken }) => ({
    step,
    name,
    taken: taken.map((each) =>
      each
        ? {
            ...{ first: each.first.on, latest: each.latest.on, times: each.times },
            ...{ result: each.result, sinceInquiry: each.sinceInquiry },
          }
        : null,
    ),
  })),
});

const head = ({ record, case: { id, title, state, asOf, situation } }: Asked) => ({
  record,
  case: { id, title, state, asOf: asOf.first, situation },
});

const groundsJson = ({ mark, note, sources }: Grounds) => ({ mark, note, sources: [...sources] });

function entryJson({
  kind,
  on,
  what,
  actors,
  steps,
  decision,
  documents,
  grounds,
}: TimelineEntry): EntryJson {
  return {
    ...{ kind, on, what, actors: [...actors], steps: [...steps], decision: decision?.id },
    ...{ documents: [...documents], ...groundsJson(grounds) },
  };
}
