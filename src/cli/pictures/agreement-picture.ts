import type {
  AgreementRule,
  AgreementThen,
  GroupAgreement,
  PairAgreement,
  Selection,
} from '../../analysis/index.ts';
import {
  agreementPicture,
  agreementYearsPicture,
  type Drawing,
  nearestPicture,
  sourceLine,
  withGroupPicture,
} from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { About } from '../../record/index.ts';

/** What an answer on agreement holds that can be drawn. */
export interface Agreed {
  readonly selection: Selection;
  readonly rule: AgreementRule;
  readonly pairs: readonly PairAgreement[];
  readonly withGroups: readonly GroupAgreement[];
  readonly overTime: readonly (readonly AgreementThen[])[];
}

/** Lines where it is over time; a ranking where it is with a group or of one member with others; else all pairs as a field. */
export function agreementDrawing(
  { selection, rule, pairs, withGroups, overTime }: Agreed,
  about: About,
): Drawing {
  const resting = { selection, source: sourceLine(about) };
  if (overTime.length > 0) return agreementYearsPicture(overTime, resting);
  if (withGroups.length > 0) return withGroupPicture(withGroups, rule, resting);
  const one = inAll(pairs);
  return one ? nearestPicture(one, { pairs, rule }, resting) : agreementPicture(pairs, resting);
}

/** The member that all pairs have in common. */
const inAll = (pairs: readonly PairAgreement[]): MemberCode | undefined =>
  pairs[0]?.members.find((code) => pairs.every(({ members }) => members.includes(code)));
