import { type NextStep, nextSteps, type Route, routes, type StepKind } from '../procedure/index.ts';
import type { DecisionSummary, OpenRecord } from '../record/index.ts';
import type { Case } from './model.ts';
import { playOf, stepSources } from './play.ts';
import { type Stage, stagesIn } from './stages.ts';
import { decisionsOf, type TimelineEntry, timeline } from './timeline.ts';

/** Where a case stands on a day, from its file, the record and the rules. */
export interface CaseStatus {
  readonly case: Case;
  readonly today: string;
  /** The record that answered. */
  readonly recordVersion: string;
  /** The path so far, by the first time of each step. */
  readonly stages: readonly Stage[];
  /** The latest events and decisions up to today, the newest first. */
  readonly latest: readonly TimelineEntry[];
  /** The latest decision of its lineages on which figures are known; undefined for a case without any. */
  readonly latestVote: DecisionSummary | undefined;
  /** What the law allows next, what is due first; steps that are routes to a court stand under `routes`. */
  readonly next: readonly NextStep[];
  /** Ways to a court, each with what it needs and who can stop it. */
  readonly routes: readonly Route[];
}

/** Where a case stands today: the path so far, the latest, what may come next and who can block it. */
export function caseStatus(found: Case, record: OpenRecord, today: string): CaseStatus {
  const entries = timeline(found, record).filter(({ on }) => on.first <= today);
  const happened = entries.filter(({ kind }) => kind === 'event' || kind === 'decision');
  const sources = stepSources(record, today);
  return {
    case: found,
    today,
    recordVersion: record.about().version,
    stages: stagesIn(entries),
    latest: happened.slice(-5).reverse(),
    latestVote: latestVote(found, record, today),
    next: nextSteps(playOf(found, record, today), sources).filter(({ step }) => !routeSteps.includes(step)),
    routes: routes({ state: found.state, today }, { facts: sources.facts, record }).routes,
  };
}

const routeSteps: readonly StepKind[] = [
  'declaration',
  'state-referral',
  'council-referral',
  'evidence-mechanism',
];

/** The latest decision of the lineages with a tally, of any body, up to a day. */
const latestVote = (found: Case, record: OpenRecord, today: string): DecisionSummary | undefined =>
  decisionsOf(found, record).findLast(({ tally, heldOn }) => tally && heldOn && heldOn <= today);
