import { type MemberCode, nameOn } from '../../members/index.ts';
import { type IsoDate, lineages, type OpenRecord } from '../../record/index.ts';
import type { CouncilDraft } from './forecast.ts';
import { councilItems } from './items.ts';

const referrals = 'icc-referrals';

/**
 * A referral of a situation to the International Criminal Court, as the Security Council might have it before it on
 * a day. Earlier referrals bear on it, and the Council's votes on the situation as such ("The situation in …"), which those
 * on sanctions are not.
 */
export function referralDraft(
  {
    state,
    lineages: own = [],
  }: { readonly state: MemberCode; readonly lineages?: readonly string[] | undefined },
  record: OpenRecord,
  day: IsoDate,
): CouncilDraft {
  const council = lineages()
    .filter(({ id, bodies }) => bodies.includes('SC') && own.includes(id) && id !== referrals)
    .map(({ id }) => id)
    .filter((id) => councilItems(record, [id]).some((item) => /^the situation in /i.test(item)));
  return {
    title: `Referral of the situation in ${nameOn(state, day)} to the International Criminal Court`,
    agenda: councilItems(record, council),
    lineages: [...council, referrals],
    heldOn: day,
  };
}
