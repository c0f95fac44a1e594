import { ballotOrder } from '../ballot.ts';
import { rollsOf } from '../matrix-rolls.ts';
import type { DecisionSummary, IsoDate } from '../model.ts';
import type { OpenRecord } from '../record.ts';
import { emptyRoll, formatTally, type Roll } from '../roll.ts';

/** In what a decision of two records differs. `facts`: symbols, session, agenda, subjects, note and the like. */
export const changedFields = ['date', 'outcome', 'tally', 'ballots', 'title', 'facts'] as const;
export type ChangedField = (typeof changedFields)[number];

/** What a record says otherwise than the one before it, by ids of decisions in their order in the record. */
export interface RecordChanges {
  readonly before: RecordEdition;
  readonly after: RecordEdition;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly ChangedField[] }[];
}

/** Which record: its version, and its last day where it has one. */
export interface RecordEdition {
  readonly version: string;
  readonly to?: IsoDate | undefined;
}

/** All of a record that is compared with another: held in memory, so that its file may be replaced meanwhile. */
export interface RecordState {
  readonly edition: RecordEdition;
  readonly decisions: ReadonlyMap<string, { readonly summary: DecisionSummary; readonly roll: Roll }>;
}

export function stateOf(record: OpenRecord): RecordState {
  const { version, to } = record.about();
  const rolls = rollsOf(record.matrix());
  const decisions = record
    .decisions()
    .map((summary) => [summary.id, { summary, roll: rolls.get(summary.id) ?? emptyRoll() }] as const);
  return { edition: { version, to }, decisions: new Map(decisions) };
}

/** What `after` has more, less and otherwise than `before`. A decision whose id changed is one less and one more. */
export function changesBetween(before: RecordState, after: RecordState): RecordChanges {
  const [had, has] = [before.decisions, after.decisions];
  return {
    before: before.edition,
    after: after.edition,
    added: [...has.keys()].filter((id) => !had.has(id)),
    removed: [...had.keys()].filter((id) => !has.has(id)),
    changed: [...has].flatMap(([id, now]) => {
      const then = had.get(id);
      const fields = then ? changedFields.filter((field) => differs[field](then, now)) : [];
      return fields.length > 0 ? [{ id, fields }] : [];
    }),
  };
}

type Kept = RecordState['decisions'] extends ReadonlyMap<string, infer Value> ? Value : never;

const differs: { readonly [field in ChangedField]: (then: Kept, now: Kept) => boolean } = {
  date: ({ summary: then }, { summary: now }) => then.heldOn !== now.heldOn,
  outcome: ({ summary: then }, { summary: now }) =>
    then.outcome !== now.outcome || then.method !== now.method,
  tally: ({ summary: then }, { summary: now }) => figures(then) !== figures(now),
  ballots: ({ roll: then }, { roll: now }) => then.some((ballot, at) => ballot !== now[at]),
  title: ({ summary: then }, { summary: now }) => then.title !== now.title,
  facts: ({ summary: then }, { summary: now }) => others(then) !== others(now),
};

const figures = ({ tally }: DecisionSummary): string =>
  tally ? `${formatTally(tally)}-${ballotOrder.map((ballot) => tally[ballot]).join()}` : '';

/** All else of a summary, as text. */
function others({
  heldOn: _,
  outcome: _o,
  method: _m,
  tally: _t,
  title: _n,
  ...rest
}: DecisionSummary): string {
  return JSON.stringify(rest);
}
