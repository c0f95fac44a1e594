import {
  type AgreementThen,
  agreementOf,
  agreementOverTime,
  type ComparedPair,
  type Matrix,
  matrixOf,
  rowsOf,
  select,
  usualRule,
} from '../../analysis/index.ts';
import { agreementYearsPicture, type Drawing, type Size, sourceLine } from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { kept } from '../figure/kept.ts';
import type { Site } from '../site.ts';

/** Years that a point of the lines rests on. */
export const windowYears = 3;

const matrices = new WeakMap<OpenRecord, Matrix>();

/** Every recorded vote of the Assembly's plenary: read once for a record, a quarter of a second on all of them. */
function assemblyMatrix(record: OpenRecord): Matrix {
  const known = matrices.get(record);
  if (known) return known;
  const selected = select(record, { bodies: ['GA'] });
  if (!selected.ok) throw new Error(selected.problem);
  const made = matrixOf(record, selected.selection);
  matrices.set(record, made);
  return made;
}

/** The rows of a few members, which are read quickly; the selection stays as it is. */
const rowsOfMembers = (record: OpenRecord, codes: readonly MemberCode[]): Matrix => {
  const matrix = assemblyMatrix(record);
  return rowsOf(matrix, (at) => codes.some((code) => code === matrix.members[at]));
};

type Pair = readonly [MemberCode, MemberCode];

export const pairsOf = (codes: readonly MemberCode[]): readonly Pair[] =>
  codes.flatMap((one, at) => codes.slice(at + 1).map((other): Pair => [one, other]));

/** Every pair over all votes of the Assembly. */
export function comparedPairs({ record }: Site, codes: readonly MemberCode[]): readonly ComparedPair[] {
  const matrix = rowsOfMembers(record, codes);
  return pairsOf(codes).map((pair) => agreementOf(matrix, pair, usualRule));
}

/** Lines of at most three members are of all pairs; of more, of the first member with each other: more would be a thicket. */
const linesOf = (codes: readonly MemberCode[]): readonly Pair[] => {
  const pairs = pairsOf(codes);
  return codes.length <= 3 ? pairs : pairs.filter(([one]) => one === codes[0]);
};

/** Agreement over the years. */
export function agreementYears(site: Site, codes: readonly MemberCode[], size: Size): Drawing {
  return kept(site.record, `compare ${codes.join()} ${size}`, () => {
    const matrix = rowsOfMembers(site.record, codes);
    const lines: readonly (readonly AgreementThen[])[] = linesOf(codes).map((pair) =>
      agreementOverTime(matrix, pair, usualRule, windowYears),
    );
    if (lines.every((line) => line.every(({ agreement }) => agreement.kind !== 'estimate')))
      return {
        kind: 'nothing',
        reason: `No pair of them has ${usualRule.needed} shared votes in the Assembly within ${windowYears} years.`,
      };
    const { selection } = matrix;
    return agreementYearsPicture(lines, { selection, source: sourceLine(site.about) }, size);
  });
}
