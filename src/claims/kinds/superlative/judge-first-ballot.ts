import { type MemberCode, nameOn } from '../../../members/index.ts';
import { ballotOf } from '../../../record/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import { pastTense } from '../../verdicts/ballot-words.ts';
import { voteName } from '../../verdicts/judgement.ts';
import type { Answer } from './answer.ts';
import { comparedWith, groundFor, setName } from './compared.ts';
import { spellOrdinal } from './number-words.ts';
import type { Ordinal } from './ordinal.ts';

type Cast = 'yes' | 'no' | 'abstain';

/**
 * Whether a member voted so for the n-th time on this question in this body. Undefined where it did not vote so at all
 * (that is for the claim about its ballot to say).
 */
export function judgeFirstBallot(
  ordinal: Ordinal,
  { member, ballot }: { readonly member: MemberCode; readonly ballot: Cast },
  { entry, docket }: { readonly entry: Entry; readonly docket: Docket },
): Answer | undefined {
  if (!entry.complete || ballotOf(docket.roll(entry), member) !== ballot) return undefined;
  const { entries, whole, gap, mixed } = comparedWith(entry, docket, ordinal.reach);
  const votes = entries.filter(
    ({ tally, summary: { heldOn } }) => tally !== undefined && !isEdge(heldOn, ordinal),
  );
  const so = votes.filter((each) => ballotOf(docket.roll(each), member) === ballot);
  const set = setName(votes, 'recorded votes', entry);
  const name = nameOn(member, entry.summary.heldOn);
  const said = `for the ${spellOrdinal(ordinal.value)} time`;
  const statement = `${name} ${pastTense(ballot)} ${said}, of ${set}`;
  const grounds = [groundFor(votes, 'recorded votes', entry)];
  const earlier = so.filter((each) => each !== entry);
  const complete = votes.every((each) => each.complete);
  const common = { statement, grounds, corrections: [] };
  if (so.length > ordinal.value && !mixed) {
    const [before] = earlier.slice(-1);
    return {
      ...common,
      verdict: 'contradicted',
      rule: 'count-differs',
      because: `${name} ${pastTense(ballot)} before, in ${before ? voteName(before) : 'an earlier vote'}: ${so.length} times in ${set}.`,
      corrections: [{ field: 'count', said, record: `for the ${spellOrdinal(so.length)} time` }],
    };
  }
  if (!whole || !complete || so.length < ordinal.value || votes.length < 2)
    return {
      ...common,
      verdict: 'uncheckable',
      rule: 'set-not-covered',
      because: `${name} ${pastTense(ballot)} ${so.length === 1 ? 'here only' : `${so.length} times`} in ${set}, but ${gap || 'the record has not every ballot of these votes'}; the rolls of all votes on it would answer whether it was ${said}.`,
    };
  return {
    ...common,
    verdict: 'supported',
    rule: 'count-as-recorded',
    because: `${name} ${pastTense(ballot)} ${so.length === 1 ? 'here only' : `${so.length} times`} in ${set}.`,
  };
}

/** "For the first time since 2005": in 2005 it had voted so. */
const isEdge = (heldOn: string | undefined, { reach }: Ordinal): boolean =>
  reach.kind === 'since' && heldOn?.slice(0, 4) === String(reach.year);
