import type { MemberCode } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Estimate, valueIn, wilson } from '../estimate.ts';
import { meanOver } from '../mean.ts';
import type { Matrix } from '../selection/matrix.ts';
import { windowsOf, type Years } from '../selection/periods.ts';
import type { Selection } from '../selection/selection.ts';
import { agreementIndex, type GroupTally, riceIndex } from './indices.ts';
import { insideOf, type Whom } from './whom.ts';

/** A group on one decision. */
export interface CohesionOn extends GroupTally {
  readonly decision: string;
  readonly heldOn?: string | undefined;
  readonly agreement: number;
  /** Undefined where nobody in the group voted yes or no. */
  readonly rice?: number | undefined;
  /** The ballot that more than half of those in the group who voted cast; undefined where none is. */
  readonly line?: Ballot | undefined;
  /** Who voted otherwise than the line; empty where there is none. Absence is no defection. */
  readonly defectors: readonly MemberCode[];
}

/** How often a member of a group leaves its line. */
export interface Loyalty {
  readonly member: MemberCode;
  /** Decisions on which the group had a line and the member voted. */
  readonly counted: number;
  readonly defected: number;
  /** Share of defections, with Wilson's interval. */
  readonly share: Estimate;
}

/** How united a group is over a selection. */
export interface Cohesion {
  readonly selection: Selection;
  readonly whom: Whom;
  /** Mean agreement index and mean index of Rice over decisions on which at least two in the group voted. */
  readonly agreement: Estimate;
  readonly rice: Estimate;
  /** The agreement index of all who voted, on the same decisions: what the group is to be compared with. */
  readonly everybody: Estimate;
  /** The least united first; of equals the earlier. */
  readonly decisions: readonly CohesionOn[];
  /** Who defects most, first; of equals by code; those who voted too seldom to say last. */
  readonly members: readonly Loyalty[];
}

/** Decisions without which no mean is given. */
export const neededDecisions = 5;

/** The cohesion of a group as it was on each day. A group without ballots in the matrix gives "too few: 0 decisions". */
export function cohesionOf(matrix: Matrix, whom: Whom): Cohesion {
  const inside = insideOf(matrix, whom);
  const everywhere = new Uint8Array(inside.length).fill(1);
  const columns = matrix.decisions.map((_, d) => d).filter((d) => votingOf(tallyOn(matrix, inside, d)) >= 2);
  const decisions = columns.map((d) => cohesionOn(matrix, inside, d));
  const mean = (values: readonly (number | undefined)[]): Estimate =>
    meanOver(
      values.filter((value) => value !== undefined),
      neededDecisions,
    );
  return {
    selection: matrix.selection,
    whom,
    agreement: mean(decisions.map(({ agreement }) => agreement)),
    rice: mean(decisions.map(({ rice }) => rice)),
    everybody: mean(columns.map((d) => agreementIndex(tallyOn(matrix, everywhere, d)))),
    decisions: decisions.toSorted((a, b) => a.agreement - b.agreement),
    members: loyaltiesOf(matrix, inside, decisions, columns),
  };
}

/** The cohesion of a group in a window of years. */
export interface CohesionThen extends Pick<Cohesion, 'selection' | 'agreement' | 'rice' | 'everybody'> {
  readonly years: Years;
}

/** A group over time, for each window of so many years (1 to 50, `windowProblem`). */
export const cohesionOverTime = (matrix: Matrix, whom: Whom, years: number): readonly CohesionThen[] =>
  windowsOf(matrix, years).map((window) => {
    const { selection, agreement, rice, everybody } = cohesionOf(window.matrix, whom);
    return { selection, years: window.years, agreement, rice, everybody };
  });

const votingOf = ({ yes, no, abstain }: GroupTally): number => yes + no + abstain;

function tallyOn({ members, decisions, cells }: Matrix, inside: Uint8Array, d: number): GroupTally {
  const counts = [0, 0, 0, 0, 0];
  for (let m = 0; m < members.length; m++) {
    const at = m * decisions.length + d;
    const byte = cells[at] ?? 0;
    if (inside[at] === 1) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const [, yes = 0, no = 0, abstain = 0, absent = 0] = counts;
  return { yes, no, abstain, absent };
}

function cohesionOn(matrix: Matrix, inside: Uint8Array, d: number): CohesionOn {
  const tally = tallyOn(matrix, inside, d);
  const line = ballotOrder.find((ballot) => ballot !== 'absent' && 2 * tally[ballot] > votingOf(tally));
  const { id = '', heldOn } = matrix.decisions[d] ?? {};
  const defectors = matrix.members.filter((_, m) => defects(matrix, inside, { m, d }, line));
  return {
    decision: id,
    heldOn,
    ...tally,
    agreement: agreementIndex(tally) ?? 0,
    rice: riceIndex(tally),
    line,
    defectors,
  };
}

interface Cell {
  readonly m: number;
  readonly d: number;
}

function votes({ decisions, cells }: Matrix, inside: Uint8Array, { m, d }: Cell): Ballot | undefined {
  const at = m * decisions.length + d;
  const ballot = inside[at] === 1 ? ballotOrder[(cells[at] ?? 0) - 1] : undefined;
  return ballot === 'absent' ? undefined : ballot;
}

function defects(matrix: Matrix, inside: Uint8Array, cell: Cell, line: Ballot | undefined): boolean {
  const ballot = votes(matrix, inside, cell);
  return line !== undefined && ballot !== undefined && ballot !== line;
}

function loyaltiesOf(
  matrix: Matrix,
  inside: Uint8Array,
  decisions: readonly CohesionOn[],
  columns: readonly number[],
): readonly Loyalty[] {
  const led = columns.flatMap((d, at) => {
    const line = decisions[at]?.line;
    return line ? [{ d, line }] : [];
  });
  return matrix.members
    .map((member, m) => {
      const ballots = led.filter(({ d }) => votes(matrix, inside, { m, d }) !== undefined);
      const defected = ballots.filter(({ d, line }) => defects(matrix, inside, { m, d }, line)).length;
      return { member, counted: ballots.length, defected, share: shareOf(defected, ballots.length) };
    })
    .filter(({ counted }) => counted > 0)
    .sort((a, b) => (valueIn(b.share) ?? -1) - (valueIn(a.share) ?? -1) || (a.member < b.member ? -1 : 1));
}

function shareOf(defected: number, n: number): Estimate {
  if (n < neededDecisions)
    return { kind: 'too-few', found: n, needed: neededDecisions, of: 'votes with a line' };
  return { kind: 'estimate', value: defected / n, ...wilson(defected / n, n), n };
}
