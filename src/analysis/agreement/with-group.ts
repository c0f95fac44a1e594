import type { MemberCode } from '../../members/index.ts';
import { ballotByte } from '../../record/index.ts';
import { type Estimate, wilson } from '../estimate.ts';
import { groupRows } from '../selection/group-rows.ts';
import { ballotsOf, type Matrix } from '../selection/matrix.ts';
import type { Selection } from '../selection/selection.ts';
import { type AgreementRule, scoreOf } from './rule.ts';

/** How far a member votes with a group of which it may be one. */
export interface GroupAgreement {
  /** The decisions that it was measured on. */
  readonly selection: Selection;
  readonly member: MemberCode;
  readonly group: string;
  /**
   * The mean, over decisions, of its mean agreement with each other member of the group on the day. Wilson's interval
   * with decisions as observations.
   */
  readonly agreement: Estimate;
  /** Decisions on which it and at least one other member of the group have a ballot that counts. */
  readonly counted: number;
  /** Of these with most of the group's ballots on its side, among those on which the group had a side. */
  readonly withLine: Estimate;
}

/**
 * A member with a group as it was on each day. Of indexes `same`, `half` and `yes-no`: chance is that of two members.
 * The group's side on a decision is the ballot that more than half of its voting members cast.
 */
export function agreementWithGroup(
  matrix: Matrix,
  { member, group }: { readonly member: MemberCode; readonly group: string },
  rule: AgreementRule,
): GroupAgreement {
  const { selection } = matrix;
  const own = ballotsOf(matrix, member);
  if (!own) {
    const agreement = { kind: 'not-in-selection', who: member } as const;
    return { selection, member, group, agreement, counted: 0, withLine: agreement };
  }
  const inside = groupRows(matrix, group);
  const scores: number[] = [];
  const sided: number[] = [];
  for (let d = 0; d < matrix.decisions.length; d++) {
    const ballot = counts(own[d], rule);
    const others = othersOn(matrix, inside, d, member).flatMap((byte) => counts(byte, rule) ?? []);
    if (ballot === undefined || others.length === 0) continue;
    scores.push(others.reduce((sum, other) => sum + scoreOf(rule.index, ballot, other), 0) / others.length);
    const line = [1, 2, 3].find(
      (byte) => 2 * others.filter((other) => other === byte).length > others.length,
    );
    if (line !== undefined) sided.push(line === ballot ? 1 : 0);
  }
  return {
    selection,
    member,
    group,
    agreement: meanOf(scores, rule),
    counted: scores.length,
    withLine: meanOf(sided, rule),
  };
}

function othersOn(
  { members, decisions, cells }: Matrix,
  inside: Uint8Array,
  d: number,
  member: MemberCode,
): readonly number[] {
  return members.flatMap((code, m) =>
    code !== member && inside[m * decisions.length + d] === 1 ? [cells[m * decisions.length + d] ?? 0] : [],
  );
}

/** The ballot as it counts under the rule; undefined where it does not. */
function counts(byte: number | undefined, { index, absent }: AgreementRule): number | undefined {
  const meant = byte === ballotByte.absent && absent === 'abstain' ? ballotByte.abstain : byte;
  if (meant === ballotByte.yes || meant === ballotByte.no) return meant;
  return meant === ballotByte.abstain && index !== 'yes-no' ? meant : undefined;
}

function meanOf(scores: readonly number[], { needed }: AgreementRule): Estimate {
  const n = scores.length;
  if (n < needed) return { kind: 'too-few', found: n, needed, of: 'shared votes' };
  // Rounding may leave a mean of ones a hair above one.
  const value = Math.min(1, scores.reduce((sum, score) => sum + score, 0) / n);
  return { kind: 'estimate', value, ...wilson(value, n), n };
}
