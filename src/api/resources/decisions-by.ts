import {
  type BallotMatrix,
  ballotByte,
  type DecisionFilter,
  type DecisionSummary,
  type OpenRecord,
} from '../../record/index.ts';

interface Kept {
  readonly decisions: readonly DecisionSummary[];
  readonly matrix: BallotMatrix;
  /** Where in the matrix a decision's ballots begin. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

const kept = new WeakMap<OpenRecord, Kept>();

/** All decisions and ballots, read at once and kept as long as the record is: read anew for each question they take half a second. */
export function keptOf(record: OpenRecord): Kept {
  const known = kept.get(record);
  if (known) return known;
  const matrix = record.matrix();
  const { members, decisions } = matrix;
  const made = {
    matrix,
    decisions: record.decisions(),
    rows: new Map(decisions.map((id, at) => [id, at * members.length])),
    columns: new Map(members.map((code, at) => [code, at])),
  };
  kept.set(record, made);
  return made;
}

/** What `record.decisions` gives for a filter without a topic, in the same order and faster. */
export function decisionsBy(
  { member, bodies, from, to, kinds, methods, outcomes, lineage }: Omit<DecisionFilter, 'topic'>,
  record: OpenRecord,
): readonly DecisionSummary[] {
  const known = keptOf(record);
  const wanted = member && ballotByte[member.ballot];
  return known.decisions.filter(
    (decision) =>
      isAmong(bodies, decision.body) &&
      isAmong(kinds, decision.kind) &&
      isAmong(methods, decision.method) &&
      (outcomes === undefined || (decision.outcome !== undefined && outcomes.includes(decision.outcome))) &&
      (from === undefined || (decision.heldOn ?? '') >= from) &&
      (to === undefined || (decision.heldOn !== undefined && decision.heldOn <= to)) &&
      (lineage === undefined || decision.lineage === lineage) &&
      (member === undefined || byteOf(decision.id, member.code, known) === wanted),
  );
}

const isAmong = <T>(words: readonly T[] | undefined, word: T): boolean =>
  words === undefined || words.includes(word);

/** 0 where the roll does not list the member, or there is none. */
export const byteOf = (id: string, code: string, { matrix, rows, columns }: Kept): number => {
  const [row, column] = [rows.get(id), columns.get(code)];
  return row === undefined || column === undefined ? 0 : (matrix.cells[row + column] ?? 0);
};
