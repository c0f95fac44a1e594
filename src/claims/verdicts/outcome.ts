import { spellDate } from '../../record/index.ts';
import { bodyName, isMainCommittee } from '../../symbols/index.ts';
import { plenaryOf } from '../docket/family.ts';
import type { OutcomeMention } from '../mentions/outcome.ts';
import {
  type Bench,
  capital,
  contradicted,
  imprecise,
  type Judgement,
  outcomeWord,
  spellTally,
  supported,
  uncheckable,
  voteName,
} from './judgement.ts';

/** Whether the proposal had that outcome, and was taken in that way. */
export function judgeOutcome(said: OutcomeMention, bench: Bench): Judgement {
  return said.method ? judgeMethod(said.method, bench) : judgeResult(said, bench);
}

function judgeResult({ outcome, negated, failed }: OutcomeMention, bench: Bench): Judgement {
  const { entry, docket, stage } = bench;
  if (entry.outcome === undefined)
    return uncheckable('roll-incomplete', `The record does not say what came of ${voteName(entry)}.`);
  const because = `${capital(voteName(entry))}: ${outcomeWord(entry)}${entry.tally ? `, ${spellTally(entry.tally)}` : ', without a vote'}.`;
  const same = (outcome === entry.outcome) !== negated;
  if (same && negated) return supported('outcome-as-recorded', because);
  if (same) {
    if (outcome !== 'adopted' || !isMainCommittee(entry.body) || stage === 'committee')
      return supported('outcome-as-recorded', because);
    const plenary = plenaryOf(docket.family(entry), entry);
    const then = plenary?.summary.heldOn
      ? ` The plenary adopted it on ${spellDate(plenary.summary.heldOn)} as ${plenary.summary.symbol ?? plenary.id}.`
      : '';
    return imprecise('wrong-stage', `This was the committee stage: ${because}${then}`, [
      {
        field: 'body',
        said: stage === 'plenary' ? 'General Assembly' : 'United Nations',
        record: bodyName(entry.body),
      },
    ]);
  }
  if (failed && !negated && entry.outcome !== 'adopted') return supported('outcome-as-recorded', because);
  if (negated) return contradicted('outcome-differs', because, { disputes: ['outcome'] });
  if (outcome === 'rejected' && entry.outcome === 'vetoed')
    return imprecise('vetoed-not-defeated', because, [
      { field: 'outcome', said: outcome, record: entry.outcome },
    ]);
  return contradicted('outcome-differs', because, {
    corrections: [{ field: 'outcome', said: outcome, record: entry.outcome }],
    disputes: ['outcome'],
  });
}

function judgeMethod(method: 'unanimous' | 'without-vote', { entry }: Bench): Judgement {
  const correction = (record: string) => ({
    corrections: [{ field: 'method', said: method, record }],
    disputes: ['outcome' as const],
  });
  const tally = entry.tally ? spellTally(entry.tally) : undefined;
  const name = capital(voteName(entry));
  if (entry.method === 'without-vote')
    return method === 'without-vote'
      ? supported('outcome-as-recorded', `${name}: ${outcomeWord(entry)} without a vote.`)
      : imprecise(
          'consensus-not-unanimous',
          `${name}: ${outcomeWord(entry)} without a vote, so nobody's ballot is known.`,
          correction('without a vote').corrections,
        );
  if (!tally || !entry.tally)
    return uncheckable('roll-incomplete', `The record does not say how ${voteName(entry)} went.`);
  if (method === 'without-vote')
    return contradicted(
      'put-to-the-vote',
      `${name} was a recorded vote: ${tally}.`,
      correction('recorded vote'),
    );
  const { no, abstain, absent = 0 } = entry.summary.tally ?? { ...entry.tally };
  if (no === 0 && abstain === 0)
    return supported(
      'outcome-as-recorded',
      `${name}: ${tally}${absent > 0 ? `; ${absent} did not vote` : ''}.`,
    );
  return contradicted('not-unanimous', `${name} was not unanimous: ${tally}.`, correction(tally));
}
