import type { IdealBallots, IdealDecision } from './ballots.ts';

/** Ballots of one grouping, one after the other: those of group g stand from `start[g]` to `start[g + 1]`. */
export interface Grouped {
  readonly start: Int32Array;
  /** Four times the place in the other grouping, plus the answer: 0 no, 1 abstain, 2 yes. */
  readonly entries: Int32Array;
}

/**
 * The same ballots in their one order, whatever order they came in: members by code, decisions by period and id. Only
 * decisions on which members differ are kept; the others place nobody.
 */
export interface Layout {
  /** Members with a ballot on a kept decision. */
  readonly members: readonly string[];
  readonly periods: readonly number[];
  readonly decisions: readonly IdealDecision[];
  /** Decisions on which all ballots were the same, or nobody voted. */
  readonly unanimous: readonly IdealDecision[];
  /** Place of each kept decision's question. */
  readonly questionOf: Int32Array;
  readonly questions: number;
  readonly ballots: number;
  /** Entries lead to cells: `member * periods.length + period`. */
  readonly byQuestion: Grouped;
  /** Entries lead to questions. */
  readonly byCell: Grouped;
}

/** An answer for each byte of a roll; 3 is none. The answers are in order: no, abstain, yes. */
const answers = Uint8Array.of(3, 2, 0, 1, 3);
const noAnswer = 3;
const answerOf = (byte: number | undefined): number => answers[byte ?? 0] ?? noAnswer;

export function layout(given: IdealBallots): Layout {
  const rows = given.decisions
    .map((decision, row) => ({ decision, row, divided: isDivided(given, row) }))
    .sort((a, b) => a.decision.period - b.decision.period || byCode(a.decision.id, b.decision.id));
  const kept = rows.filter(({ divided }) => divided);
  const columns = votingColumns(given, kept);
  const decisions = kept.map(({ decision }) => decision);
  const periods = [...new Set(decisions.map(({ period }) => period))];
  const questionOf = placeQuestions(decisions);
  const questions = questionOf.reduce((most, question) => Math.max(most, question + 1), 0);
  const ballots = listBallots(given, { kept, columns, periods, questionOf });
  return {
    members: columns.map((column) => given.members[column] ?? ''),
    periods,
    decisions,
    unanimous: rows.filter(({ divided }) => !divided).map(({ decision }) => decision),
    questionOf,
    questions,
    ballots: ballots.answer.length,
    byQuestion: group(ballots.question, ballots.cell, ballots.answer, questions),
    byCell: group(ballots.cell, ballots.question, ballots.answer, columns.length * periods.length),
  };
}

interface Places {
  readonly kept: readonly { readonly decision: IdealDecision; readonly row: number }[];
  readonly columns: readonly number[];
  readonly periods: readonly number[];
  readonly questionOf: Int32Array;
}

/** All ballots, decision by decision and member by member. */
function listBallots({ decisions, cells }: IdealBallots, { kept, columns, periods, questionOf }: Places) {
  const periodOf = new Map(periods.map((period, at) => [period, at]));
  const [question, cell, answer]: [number[], number[], number[]] = [[], [], []];
  for (const [at, { decision, row }] of kept.entries()) {
    const period = periodOf.get(decision.period) ?? 0;
    for (const [member, column] of columns.entries()) {
      const found = answerOf(cells[column * decisions.length + row]);
      if (found === noAnswer) continue;
      question.push(questionOf[at] ?? 0);
      cell.push(member * periods.length + period);
      answer.push(found);
    }
  }
  return { question, cell, answer };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isDivided({ members, decisions, cells }: IdealBallots, row: number): boolean {
  let first = noAnswer;
  for (let column = 0; column < members.length; column++) {
    const found = answerOf(cells[column * decisions.length + row]);
    if (found === noAnswer) continue;
    if (first === noAnswer) first = found;
    else if (found !== first) return true;
  }
  return false;
}

/** Columns of members with a ballot on a kept decision, by code. */
function votingColumns(
  { members, decisions, cells }: IdealBallots,
  kept: readonly { readonly row: number }[],
): readonly number[] {
  const voted = (column: number) =>
    kept.some(({ row }) => answerOf(cells[column * decisions.length + row]) !== noAnswer);
  return members
    .map((code, column) => ({ code, column }))
    .filter(({ column }) => voted(column))
    .sort((a, b) => byCode(a.code, b.code))
    .map(({ column }) => column);
}

/** Questions are numbered in the order in which they first come up. */
function placeQuestions(decisions: readonly IdealDecision[]): Int32Array {
  const named = new Map<string, number>();
  let next = 0;
  return Int32Array.from(decisions, ({ question }) => {
    if (question === undefined) return next++;
    const place = named.get(question) ?? next++;
    named.set(question, place);
    return place;
  });
}

/** Counting sort: keeps the given order within each group. */
function group(
  by: readonly number[],
  to: readonly number[],
  answer: readonly number[],
  groups: number,
): Grouped {
  const start = new Int32Array(groups + 1);
  for (const each of by) start[each + 1] = (start[each + 1] ?? 0) + 1;
  for (let at = 0; at < groups; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const entries = new Int32Array(by.length);
  for (const [at, each] of by.entries()) {
    const place = next[each] ?? 0;
    next[each] = place + 1;
    entries[place] = 4 * (to[at] ?? 0) + (answer[at] ?? 0);
  }
  return { start, entries };
}

/** Places of the first and last period in which a member voted. */
export function span({ byCell: { start }, periods }: Layout, member: number): readonly [number, number] {
  const base = member * periods.length;
  const voted = (at: number) => start[base + at] !== start[base + at + 1];
  let [first, last] = [0, periods.length - 1];
  while (first < last && !voted(first)) first++;
  while (last > first && !voted(last)) last--;
  return [first, last];
}

/** Ballots of a member in a period. */
export const ballotsIn = ({ byCell: { start } }: Layout, cell: number): number =>
  (start[cell + 1] ?? 0) - (start[cell] ?? 0);
