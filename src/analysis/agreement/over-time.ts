import type { MemberCode } from '../../members/index.ts';
import type { Matrix } from '../selection/matrix.ts';
import { windowsOf, type Years } from '../selection/periods.ts';
import { agreementOf, type PairAgreement } from './agreement.ts';
import type { AgreementRule } from './rule.ts';

/** Agreement of two members in a window of years. */
export interface AgreementThen extends PairAgreement {
  readonly years: Years;
}

/**
 * Two members over time, a figure for each window of so many years; years in which the selection has no decision are
 * left out, those with too few say so.
 *
 * @param years 1 to 50 (`windowProblem`)
 */
export const agreementOverTime = (
  matrix: Matrix,
  members: readonly [MemberCode, MemberCode],
  rule: AgreementRule,
  years: number,
): readonly AgreementThen[] =>
  windowsOf(matrix, years).map((window) => {
    const { table: _, opposed: __, ...then } = agreementOf(window.matrix, members, rule);
    return { ...then, years: window.years };
  });
