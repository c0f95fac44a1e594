import { spellDate, type Tally } from '../../record/index.ts';
import { bodyName, isMainCommittee } from '../../symbols/index.ts';
import type { Correction } from '../checked.ts';
import { committeeOf, plenaryOf } from '../docket/family.ts';
import type { Field } from '../matching/scoring.ts';
import type { TallyField, TallyMention, TallyPart } from '../mentions/tally-mention.ts';
import {
  type Bench,
  capital,
  contradicted,
  imprecise,
  type Judgement,
  spellTally,
  supported,
  talliesOf,
  uncheckable,
  voteName,
} from './judgement.ts';

/** Whether the counts are those of the decision; any source's figure supports. */
export function judgeTally(said: TallyMention, bench: Bench): Judgement {
  const { entry, docket } = bench;
  const [shown, ...others] = talliesOf(entry, docket.decision(entry));
  if (!shown && entry.method === 'without-vote' && said.parts.length > 1 && !said.compared)
    return contradicted(
      'no-vote-taken',
      `${capital(voteName(entry))} was a decision without a vote; there are no counts of it.`,
      {
        corrections: [{ field: 'method', said: 'recorded vote', record: 'without a vote' }],
        disputes: ['yes', 'no', 'abstain', 'outcome'],
      },
    );
  if (!shown)
    return uncheckable(
      'roll-incomplete',
      `The record holds no count of ${voteName(entry)}${entry.method === 'without-vote' ? ', which was taken without a vote' : ''}.`,
    );
  if (agrees(said, shown)) return asRecorded(said, shown, bench);
  if (entry.outcome !== 'adopted' && !said.inOrder && agrees(said, turned(shown)))
    return asRecorded(said, turned(shown), bench);
  const other = others.find((tally) => agrees(said, tally));
  if (other)
    return supported(
      'sources-differ',
      `One source of the record counts so for ${voteName(entry)}; others count ${spellTally(shown)}.`,
    );
  return differs(said, shown, bench);
}

const agrees = ({ parts }: TallyMention, tally: Tally): boolean =>
  parts.every((part) => fits(part, tally[part.field]));

/** Whether a count fits the recorded one: "more than 100" fits 116, "nearly 120" as well. */
function fits({ value, bound }: TallyPart, record: number | undefined): boolean {
  if (record === undefined) return true;
  switch (bound) {
    case 'exact':
      return record === value;
    case 'at-least':
      return record >= value;
    case 'at-most':
      return record <= value;
    case 'about':
      return Math.abs(record - value) <= Math.max(1, value * 0.06);
  }
}

const turned = ({ yes, no, ...rest }: Tally): Tally => ({ ...rest, yes: no, no: yes });

function asRecorded(said: TallyMention, tally: Tally, { entry, docket, moment, stage }: Bench): Judgement {
  const name = voteName(entry);
  const figures = spellTally(tally);
  const family = docket.family(entry);
  if (isMainCommittee(entry.body) && stage === 'plenary') {
    const plenary = plenaryOf(family, entry);
    const then = plenary?.tally
      ? ` The plenary voted on ${spellDate(plenary.summary.heldOn ?? '')}: ${spellTally(plenary.tally)} (${plenary.summary.symbol ?? plenary.id}).`
      : '';
    return imprecise(
      'wrong-stage',
      `These are the figures of ${name}, a committee, not of the plenary.${then}`,
      [{ field: 'body', said: 'General Assembly', record: bodyName(entry.body) }],
    );
  }
  if (entry.body === 'GA' && stage === 'committee') {
    const committee = committeeOf(family, entry);
    const before = committee?.tally
      ? ` The ${bodyName(committee.body)} had voted ${spellTally(committee.tally)}.`
      : '';
    return imprecise(
      'wrong-stage',
      `These are the figures of ${name}, in the plenary, not in committee.${before}`,
      [{ field: 'body', said: 'committee', record: bodyName(entry.body) }],
    );
  }
  const body = moment.bodies.find(({ body: named, vague }) => named && !vague);
  if (
    body?.body &&
    !moment.bodies.some(
      ({ body: named }) => named === entry.body || (named === 'GA' && isMainCommittee(entry.body)),
    )
  )
    return imprecise('wrong-body', `These are the figures of ${name}, not of the ${bodyName(body.body)}.`, [
      { field: 'body', said: bodyName(body.body), record: bodyName(entry.body) },
    ]);
  const given = new Set(said.parts.map(({ field }) => field));
  if (given.has('yes') && given.has('no') && !given.has('abstain') && tally.abstain > 0)
    return supported(
      'abstentions-left-out',
      `${capital(name)}: ${figures}; the text leaves out the ${tally.abstain} abstentions.`,
    );
  return supported('tally-as-recorded', `${capital(name)}: ${figures}.`);
}

const disputable = new Set<TallyField>(['yes', 'no', 'abstain']);

function differs(said: TallyMention, tally: Tally, { entry }: Bench): Judgement {
  const wrong = said.parts.filter((part) => !fits(part, tally[part.field]));
  const corrections = wrong.map(
    ({ field, value }): Correction => ({ field, said: String(value), record: String(tally[field]) }),
  );
  const because = `${capital(voteName(entry))}: ${spellTally(tally)}; the text has ${wrong.map(({ field, value }) => `${value} ${labels[field]}`).join(', ')}.`;
  if (wrong.some(({ bound }) => bound === 'about')) return imprecise('tally-differs', because, corrections);
  const disputes = wrong.flatMap(({ field }): Field[] =>
    disputable.has(field) && field !== 'absent' ? [field] : [],
  );
  if (takesAbsentForAbstaining(wrong, tally))
    return contradicted(
      'absent-counted-as-abstaining',
      `${because} ${tally.absent} members did not vote, which is not abstaining.`,
      { corrections, disputes },
    );
  const sorted = (values: readonly number[]): string => [...values].sort((a, b) => a - b).join();
  const swapped =
    sorted(said.parts.map(({ value }) => value)) ===
    sorted(said.parts.map(({ field }) => tally[field] ?? -1));
  if (swapped && wrong.length > 1) return contradicted('swapped-figures', because, { corrections, disputes });
  const near = wrong.every(({ field, value }) => Math.abs(value - (tally[field] ?? 0)) <= 2);
  return contradicted(near ? 'close-but-wrong' : 'tally-differs', because, { corrections, disputes });
}

function takesAbsentForAbstaining(wrong: readonly TallyPart[], { abstain, absent = 0 }: Tally): boolean {
  const [first] = wrong;
  return absent > 0 && wrong.length === 1 && first?.field === 'abstain' && first.value === abstain + absent;
}

const labels: { readonly [field in TallyField]: string } = {
  yes: 'in favour',
  no: 'against',
  abstain: 'abstaining',
  absent: 'not voting',
};
