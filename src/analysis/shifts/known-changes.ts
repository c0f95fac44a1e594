import { type MemberCode, parseMemberCode, shippedTable } from '../../members/index.ts';

/** A revolution, a change of government or another event after which a member is known to have stood elsewhere. */
export interface KnownChange {
  readonly member: MemberCode;
  readonly on: string;
  readonly event: string;
}

/** The known cases of `data/analysis/known-changes.csv`, by code and date. */
export const knownChanges = (): readonly KnownChange[] =>
  shippedTable('analysis/known-changes.csv').flatMap((row) => {
    const member = parseMemberCode(row('member'));
    return member ? [{ member, on: row('on'), event: row('event') }] : [];
  });
