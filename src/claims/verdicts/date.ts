import { spellDate } from '../../record/index.ts';
import { isMainCommittee } from '../../symbols/index.ts';
import { dateOfDay } from '../docket/days.ts';
import { plenaryOf } from '../docket/family.ts';
import { distance, type When } from '../matching/when.ts';
import {
  type Bench,
  capital,
  contradicted,
  imprecise,
  type Judgement,
  supported,
  uncheckable,
  voteName,
} from './judgement.ts';

/** Whether the decision was taken then; a day beside it is a slip of time zones or of the pen. */
export function judgeDate(said: When, bench: Bench): Judgement {
  const { entry } = bench;
  const { day } = entry;
  if (day === undefined)
    return uncheckable('roll-incomplete', `The record has no day for ${voteName(entry)}.`);
  const off = distance(day, asWritten(said, day));
  if (off === 0) return rightDay(bench);
  const because = `${capital(voteName(entry))} was on ${spellDate(dateOfDay(day))}.`;
  const corrections = [{ field: 'date', said: saidDate(said), record: dateOfDay(day) }];
  if (off === 1 || (said.kind === 'days' && said.precision === 'about' && off <= 31))
    return imprecise('wrong-day', because, corrections);
  const otherYear = said.kind === 'days' && (said.precision === 'year' || off > 200);
  return contradicted(otherYear ? 'wrong-year' : 'wrong-day', because, { corrections, disputes: ['date'] });
}

/** A year that the text leaves out was our guess: that a decision is of another one contradicts nothing that is written. */
function asWritten(said: When, day: number): When {
  const { mention } = said;
  const guessed = (mention.kind === 'day' || mention.kind === 'month') && mention.year === undefined;
  if (!guessed || distance(day, said) < halfAYear) return said;
  return {
    mention,
    kind: 'yearless',
    month: mention.month,
    day: mention.kind === 'day' ? mention.day : undefined,
  };
}

const halfAYear = 183;

function rightDay({ entry, docket, stage }: Bench): Judgement {
  const name = capital(voteName(entry));
  if (
    !isMainCommittee(entry.body) ||
    stage === 'committee' ||
    entry.outcome !== 'adopted' ||
    entry.kind !== 'resolution'
  )
    return supported('date-as-recorded', `${name} was then.`);
  const plenary = plenaryOf(docket.family(entry), entry);
  const then = plenary?.summary.heldOn ? ` The plenary decided on ${spellDate(plenary.summary.heldOn)}.` : '';
  return imprecise(
    'wrong-stage',
    `On that day the committee approved the draft: ${voteName(entry)}.${then}`,
    [
      {
        field: 'body',
        said: stage === 'plenary' ? 'General Assembly' : 'United Nations',
        record: entry.body,
      },
    ],
  );
}

const saidDate = (said: When): string => {
  if (said.kind !== 'days') return said.kind;
  return said.first === said.last
    ? dateOfDay(said.first)
    : `${dateOfDay(said.first)}/${dateOfDay(said.last)}`;
};
