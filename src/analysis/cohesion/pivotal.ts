import { type MemberCode, memberIndex, permanentMembers } from '../../members/index.ts';
import {
  decidingOf,
  outcome,
  type Question,
  type Result,
  type Ruling,
  ruleFor,
} from '../../procedure/index.ts';
import {
  ballotByte,
  ballotOf,
  type DecisionSummary,
  emptyRoll,
  type Roll,
  type Tally,
} from '../../record/index.ts';
import type { Matrix } from '../selection/matrix.ts';
import type { Selection } from '../selection/selection.ts';
import { membersOf, type Whom } from './whom.ts';

/** What a group could have done to one decision under the rule that applied. */
export interface PivotOn {
  readonly decision: string;
  readonly ruling: Ruling;
  readonly result: Result;
  readonly yes: number;
  readonly needed: number;
  /** Members of the group on the roll. */
  readonly members: number;
  /** The fewest of them whose other ballot would have turned the result; undefined where all together would not. */
  readonly fewest?: number | undefined;
  /** Each of whom could have turned it alone. */
  readonly alone: readonly MemberCode[];
}

/** Where a group, or single members of it, held a result in their hands. */
export interface Pivots {
  /** The decisions that were looked at. */
  readonly selection: Selection;
  /** Decisions whose result the figures tell, with at least one of the group on the roll. */
  readonly counted: number;
  /** Those that the group, all of it, could have turned; the fewest needed first, of equals the earlier. */
  readonly pivotal: readonly PivotOn[];
}

/**
 * On which decisions a group was pivotal: had enough of its members voted otherwise, the result would have been another.
 * Exact under the majority that `ruleFor` finds; in the Council with the veto.
 *
 * @param on the text that an amendment, a part or a motion bears on, where it is known
 */
export function pivotsOf(
  matrix: Matrix,
  whom: Whom,
  on: (decision: DecisionSummary) => Question | undefined = () => undefined,
): Pivots {
  const found = matrix.decisions.flatMap((decision, d) => {
    if (decision.method !== 'recorded' || !decision.tally) return [];
    return pivotOn({ decision, tally: decision.tally, roll: rollAt(matrix, d) }, whom, on(decision)) ?? [];
  });
  const pivotal = found.filter(({ fewest }) => fewest !== undefined);
  return {
    selection: matrix.selection,
    counted: found.length,
    pivotal: pivotal.toSorted((a, b) => (a.fewest ?? 0) - (b.fewest ?? 0)),
  };
}

interface Vote {
  readonly decision: DecisionSummary;
  readonly tally: Tally;
  readonly roll: Roll;
}

/** Undefined where nobody of the group is on the roll, or the figures do not tell the result. */
export function pivotOn(vote: Vote, whom: Whom, on?: Question): PivotOn | undefined {
  const { decision, roll, tally } = vote;
  const ruling = ruleFor(decision, on);
  const { result, yes, needed } = resultOf(vote, ruling);
  const those = membersOf(whom, decision.heldOn ?? '').filter((code) => ballotOf(roll, code) !== undefined);
  if (result === 'unknown' || those.length === 0) return undefined;
  const turned = (codes: readonly MemberCode[]): boolean =>
    (resultOf(changed({ decision, roll, tally }, codes, result), ruling).result === 'adopted') !==
    (result === 'adopted');
  const order = strongestFirst(those, vote, result);
  const fewest = turned(order) ? fewestOf(order.length, (count) => turned(order.slice(0, count))) : undefined;
  return {
    decision: decision.id,
    ruling,
    result,
    yes,
    needed,
    members: those.length,
    fewest,
    alone: fewest === 1 ? those.filter((code) => turned([code])) : [],
  };
}

/** The smallest number that is enough, where `most` is, and more is never less than enough. */
function fewestOf(most: number, enough: (count: number) => boolean): number {
  let [below, found] = [0, most];
  while (found - below > 1) {
    const middle = (below + found) >> 1;
    if (enough(middle)) found = middle;
    else below = middle;
  }
  return found;
}

const resultOf = ({ decision, roll, tally }: Vote, { majority }: Ruling) =>
  outcome(tally, majority, decidingOf({ ...decision, roll }, tally));

/** Permanent members first, whose no decides alone; then those whose change moves both sides. */
function strongestFirst(
  those: readonly MemberCode[],
  { decision, roll }: Vote,
  result: Result,
): readonly MemberCode[] {
  const permanent = decision.body === 'SC' ? permanentMembers(decision.heldOn ?? '') : [];
  const weight = (code: MemberCode): number => {
    const ballot = ballotOf(roll, code);
    const moves = result === 'adopted' ? ballot !== 'no' : ballot !== 'yes';
    const both = result === 'adopted' ? ballot === 'yes' : ballot === 'no';
    return (
      (moves ? 4 : 0) +
      (moves && permanent.includes(code) && (result === 'adopted' || both) ? 2 : 0) +
      (both ? 1 : 0)
    );
  };
  return those.toSorted((a, b) => weight(b) - weight(a));
}

/** The vote with some members voting no where it was adopted, yes where it was not. */
function changed({ decision, roll, tally }: Vote, codes: readonly MemberCode[], result: Result): Vote {
  const to = result === 'adopted' ? 'no' : 'yes';
  const next = emptyRoll();
  next.set(roll);
  const counts = { ...tally, absent: tally.absent ?? 0 };
  for (const code of codes) {
    const from = ballotOf(roll, code);
    if (from) counts[from] -= 1;
    counts[to] += 1;
    const place = memberIndex(code);
    if (place !== undefined) next[place] = ballotByte[to];
  }
  return { decision, roll: next, tally: counts };
}

function rollAt({ members, decisions, cells }: Matrix, d: number): Roll {
  const roll = emptyRoll();
  for (const [m, code] of members.entries()) {
    const place = memberIndex(code);
    if (place !== undefined) roll[place] = cells[m * decisions.length + d] ?? 0;
  }
  return roll;
}
