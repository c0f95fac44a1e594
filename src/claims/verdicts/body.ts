import { spellDate } from '../../record/index.ts';
import { type Body, bodyName, isMainCommittee } from '../../symbols/index.ts';
import { committeeOf, plenaryOf } from '../docket/family.ts';
import {
  type Bench,
  capital,
  contradicted,
  imprecise,
  type Judgement,
  outcomeWord,
  spellTally,
  supported,
  voteName,
} from './judgement.ts';

/** Whether that body took the decision. */
export function judgeBody(said: Body, { entry, docket }: Bench): Judgement {
  const name = capital(voteName(entry));
  if (said === entry.body) return supported('body-as-recorded', `${name}: ${outcomeWord(entry)}.`);
  const correction = { field: 'body', said: bodyName(said), record: bodyName(entry.body) };
  const family = docket.family(entry);
  const other = said === 'GA' ? plenaryOf(family, entry) : committeeOf(family, entry);
  if ((said === 'GA' && isMainCommittee(entry.body)) || (isMainCommittee(said) && entry.body === 'GA')) {
    const there = other?.summary.heldOn
      ? ` The ${bodyName(other.body)} decided on ${spellDate(other.summary.heldOn)}${other.tally ? `: ${spellTally(other.tally)}` : ''}.`
      : '';
    return imprecise('wrong-stage', `What the text describes is ${voteName(entry)}.${there}`, [correction]);
  }
  return contradicted(
    'wrong-body',
    `What the text describes is ${voteName(entry)}, not a decision of the ${bodyName(said)}.`,
    {
      corrections: [correction],
      disputes: ['body'],
    },
  );
}
