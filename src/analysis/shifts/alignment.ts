import type { MemberCode } from '../../members/index.ts';
import { ballotsOf, type Matrix } from '../selection/matrix.ts';
import { windowsOf } from '../selection/periods.ts';

/** Whom a member is compared with: a state under the codes that it had one after the other (`SUN`, then `RUS`). */
export interface Reference {
  readonly name: string;
  readonly codes: readonly MemberCode[];
}

/** Where a member stood in one year, towards each reference. */
export interface Alignment {
  readonly year: number;
  /**
   * Its agreement with each reference (half for an abstention), less the mean of all members: what is left when a year's
   * agenda, which moves everybody, is taken out. From -1 to 1.
   */
  readonly towards: readonly number[];
}

/** Shared votes with each reference without which a year is left out. */
const neededVotes = 8;

/**
 * Alignments of every member of a matrix by year, in order; a year with too few votes is left out of a member's. A reference
 * is compared with the others alone: empty where there is no other.
 */
export function alignmentsOf(
  matrix: Matrix,
  references: readonly Reference[],
): ReadonlyMap<MemberCode, readonly Alignment[]> {
  const found = new Map<MemberCode, Alignment[]>(matrix.members.map((member) => [member, []]));
  for (const { years, matrix: year } of windowsOf(matrix, 1)) {
    const towards = references.map((reference) => agreementsWith(year, rowOf(year, reference)));
    const means = towards.map((each) => meanOf(each.filter((value) => value !== undefined)));
    for (const [m, member] of year.members.entries()) {
      const others = towards.flatMap((each, at) =>
        references[at]?.codes.includes(member) ? [] : [minus(each[m], means[at])],
      );
      const complete = others.filter((value) => value !== undefined);
      if (complete.length === others.length && complete.length > 0)
        found.get(member)?.push({ year: years.to, towards: complete });
    }
  }
  return found;
}

/** The ballots of a state under all its codes. */
function rowOf(matrix: Matrix, { codes }: Reference): Uint8Array {
  const joined = new Uint8Array(matrix.decisions.length);
  for (const code of codes)
    ballotsOf(matrix, code)?.forEach((byte, d) => {
      if (byte > 0) joined[d] = byte;
    });
  return joined;
}

/** Agreement of each member with a row; undefined where the shared votes are too few. */
function agreementsWith(
  { members, decisions, cells }: Matrix,
  row: Uint8Array,
): readonly (number | undefined)[] {
  const width = decisions.length;
  return members.map((_, m) => {
    let [agreed, shared] = [0, 0];
    for (let d = 0; d < width; d++) {
      const [one, other] = [cells[m * width + d] ?? 0, row[d] ?? 0];
      if (!votes(one) || !votes(other)) continue;
      shared++;
      agreed += one === other ? 1 : one === 3 || other === 3 ? 0.5 : 0;
    }
    return shared < neededVotes ? undefined : agreed / shared;
  });
}

const votes = (byte: number): boolean => byte > 0 && byte < 4;

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const minus = (value: number | undefined, mean: number | undefined): number | undefined =>
  value === undefined || mean === undefined ? undefined : value - mean;
