import type { MemberCode } from '../../members/index.ts';
import { type Ballot, ballotOrder, type DecisionSummary, type OpenRecord } from '../../record/index.ts';
import { byteOf, keptOf } from './decisions-by.ts';

/** How a member voted on some decisions, in their order; those whose roll does not list it are left out. */
export function ballotsBy(
  code: MemberCode,
  decisions: readonly DecisionSummary[],
  record: OpenRecord,
): readonly { readonly ballot: Ballot; readonly decision: DecisionSummary }[] {
  const known = keptOf(record);
  return decisions.flatMap((decision) => {
    const ballot = ballotOrder[byteOf(decision.id, code, known) - 1];
    return ballot ? [{ ballot, decision }] : [];
  });
}
