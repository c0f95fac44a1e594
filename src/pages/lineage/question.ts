import {
  type LineageShifts,
  lineageShifts,
  type Rolled,
  type Shift,
  select,
  shiftBetween,
} from '../../analysis/index.ts';
import type { DecisionSummary, Lineage, OpenRecord } from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';

/** One recurring question as the record has it in one body. */
export interface Question {
  readonly lineage: Lineage;
  readonly body: Body;
  /** Bodies that took it up, those with most decisions first. */
  readonly bodies: readonly { readonly body: Body; readonly decisions: number }[];
  /** Whole texts of the body, in order of date. */
  readonly decisions: readonly DecisionSummary[];
  /** Votes with a whole roll, and who moved between them. */
  readonly shifts: LineageShifts;
}

const whole: readonly string[] = ['resolution', 'decision', 'procedural'];

const made = new WeakMap<OpenRecord, Map<string, Question>>();

/**
 * The question in a body, or where it has most votes with a roll if the body is not named or never took it up. Undefined where
 * the record has no decision on it. Read once for a record.
 */
export function questionOf(record: OpenRecord, lineage: Lineage, asked?: string): Question | undefined {
  const known = made.get(record) ?? new Map<string, Question>();
  made.set(record, known);
  const key = `${lineage.id} ${asked ?? ''}`;
  const question = known.get(key) ?? readQuestion(record, lineage, asked);
  if (question) known.set(key, question);
  return question;
}

function readQuestion(record: OpenRecord, lineage: Lineage, asked: string | undefined): Question | undefined {
  const all = record.decisions({ lineage: lineage.id }).filter(({ kind }) => whole.includes(kind));
  const found = [...new Set(all.map(({ body }) => body))].map((body) => {
    const those = all.filter((each) => each.body === body);
    return { body, decisions: those.length, votes: those.filter(hasRoll).length };
  });
  const most = found.toSorted((a, b) => b.votes - a.votes || b.decisions - a.decisions);
  const body = (most.find((each) => each.body === asked) ?? most[0])?.body;
  if (!body) return undefined;
  const decisions = all.filter((each) => each.body === body);
  const selected = select(record, {
    lineage: lineage.id,
    bodies: [body],
    ids: decisions.filter(isVote).map(({ id }) => id),
  });
  if (!selected.ok) return undefined;
  const { selection } = selected;
  const votes = selection.decisions.map((decision) => ({ decision, roll: record.roll(decision.id) }));
  return {
    lineage,
    body,
    bodies: most.map((each) => ({ body: each.body, decisions: each.decisions })),
    decisions,
    shifts: lineageShifts(selection, votes),
  };
}

const isVote = ({ method }: DecisionSummary): boolean => method === 'recorded';

const hasRoll = (decision: DecisionSummary): boolean =>
  isVote(decision) && decision.listed > 0 && decision.complete;

/**
 * Who moved between two votes on a question; those that are not named are the first and the last. Undefined where there are
 * fewer than two.
 */
export function shiftAsked(
  record: OpenRecord,
  { shifts: { votes } }: Question,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Shift | undefined {
  const at = (id: string | undefined): DecisionSummary | undefined => votes.find((each) => each.id === id);
  const [before, after] = [at(asked.from) ?? votes[0], at(asked.to) ?? votes.at(-1)];
  if (!before || !after || votes.length < 2) return undefined;
  const rolled = (decision: DecisionSummary): Rolled => ({ decision, roll: record.roll(decision.id) });
  return shiftBetween(rolled(before), rolled(after));
}
