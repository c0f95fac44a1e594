import type { MemberCode } from '../../members/index.ts';
import {
  type Ballot,
  ballotOf,
  type DecisionSummary,
  type OpenRecord,
  type Roll,
  rollOf,
} from '../../record/index.ts';

const read = new WeakMap<OpenRecord, ReadonlyMap<string, Roll>>();

/** Every roll of a record by decision, read at once and kept as long as the record is: one by one they take half a second. */
function rollsOf(record: OpenRecord): ReadonlyMap<string, Roll> {
  const known = read.get(record);
  if (known) return known;
  const { members, decisions, cells } = record.matrix();
  const width = members.length;
  const made = new Map(
    decisions.map((id, at) => [id, rollOf(cells.subarray(at * width, (at + 1) * width))] as const),
  );
  read.set(record, made);
  return made;
}

/** How a member voted on some decisions, in their order; those whose roll does not list it are left out. */
export function ballotsBy(
  code: MemberCode,
  decisions: readonly DecisionSummary[],
  record: OpenRecord,
): readonly { readonly ballot: Ballot; readonly decision: DecisionSummary }[] {
  const rolls = rollsOf(record);
  return decisions.flatMap((decision) => {
    const roll = rolls.get(decision.id);
    const ballot = roll && ballotOf(roll, code);
    return ballot ? [{ ballot, decision }] : [];
  });
}
