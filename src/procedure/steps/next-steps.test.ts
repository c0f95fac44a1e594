import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { routeFacts } from '../routes/shipped-facts.ts';
import { codeOf, shippedRecord } from '../routes/testing.ts';
import { stepCalendar } from './calendar.ts';
import { stateOfPlay } from './done.ts';
import type { NextStep, StepSources } from './model.ts';
import { nextSteps } from './next-steps.ts';
import type { StepKind } from './step.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

const sources = (today: string): StepSources => ({
  facts: routeFacts(),
  calendar: stepCalendar(),
  record,
  today,
});

function stepsOn(state: string, today: string): readonly NextStep[] {
  return nextSteps(stateOfPlay(codeOf(state), sources(today)), sources(today));
}

function stepOn(state: string, today: string, kind: StepKind): NextStep {
  const found = stepsOn(state, today).find(({ step }) => step === kind);
  if (!found) throw new Error(`No step ${kind} for ${state} on ${today}`);
  return found;
}

const kindsOn = (state: string, today: string): readonly StepKind[] =>
  stepsOn(state, today).map(({ step }) => step);

describe('North Korea, two days after the committee vote of 18 November 2014', () => {
  test('the plenary comes next, and took 23 to 33 days in the nine years before', () => {
    const [first] = stepsOn('PRK', '2014-11-20');
    expect(first).toMatchObject({
      step: 'plenary-vote',
      follows: { decision: 'A/C.3/69/L.28/Rev.1', on: '2014-11-18' },
      clock: { from: '2014-12-01', by: '2014-12-31' },
      earlier: { shortest: 23, median: 29, longest: 33 },
    });
    expect(first?.earlier.times).toHaveLength(9);
  });

  test('a Council referral needs nine yes and no veto, led to an investigation in 67 and 5 days, and was never tried', () => {
    const referral = stepOn('PRK', '2014-11-20', 'council-referral');
    expect(referral.majority?.needed).toContain('9 yes votes of 15');
    expect(referral.blockers[0]?.members?.map(({ code }) => code)).toContain('CHN');
    const [opened] = referral.led;
    expect(opened?.step).toBe('investigation-opened');
    expect(opened?.earlier.times.map(({ state, days }) => `${state} ${days}`)).toEqual(['SDN 67', 'LBY 5']);
  });

  test('the committee votes again only in the next year', () => {
    expect(stepOn('PRK', '2014-11-20', 'committee-vote').clock?.from).toBe('2015-10-01');
  });
});

test('after the plenary of 18 December 2014 the Council may meet; a year later it is known to have done so in four days', () => {
  expect(kindsOn('PRK', '2014-12-19')).not.toContain('plenary-vote');
  const agenda = stepOn('PRK', '2015-01-05', 'council-agenda');
  expect(agenda.majority?.needed).toBe('9 of 15 yes; no veto');
  expect(agenda.earlier.times).toMatchObject([
    {
      first: { decision: 'A/RES/69/188' },
      next: { decision: 'S/PV.7353' },
      days: 4,
      result: 'adopted 11-2-2',
    },
  ]);
});

describe('the veto of 26 May 2022 on North Korea', () => {
  test('is debated in the Assembly by 10 June', () => {
    expect(stepsOn('PRK', '2022-05-28')[0]).toMatchObject({
      step: 'veto-debate',
      clock: { by: '2022-06-10' },
      follows: { decision: 'S/2022/431' },
    });
  });

  test('is no next step once it was debated on 8 June', () => {
    expect(kindsOn('PRK', '2022-06-09')).not.toContain('veto-debate');
  });

  test('was 13 days old then: known at the next veto', () => {
    expect(stepOn('PRK', '2024-03-29', 'veto-debate').earlier).toMatchObject({ shortest: 13, longest: 13 });
  });
});

test('a veto before the standing rule of April 2022 brings no debate, but may bring an emergency special session', () => {
  const kinds = kindsOn('SYR', '2014-06-01');
  expect(kinds).not.toContain('veto-debate');
  expect(kinds).toContain('emergency-session');
  expect(stepOn('SYR', '2014-06-01', 'council-referral').why).toContain('22 May 2014');
});

test('after the referral of Libya the Prosecutor decides, as 67 days after that of Darfur', () => {
  expect(stepOn('LBY', '2011-02-28', 'investigation-opened')).toMatchObject({
    follows: { step: 'council-referral', decision: 'S/RES/1970 (2011)' },
    earlier: { times: [{ state: 'SDN', days: 67 }] },
  });
  expect(kindsOn('LBY', '2011-02-28')).not.toContain('council-referral');
});

describe('routes that are closed give no step', () => {
  test.each([
    { state: 'PRK', none: 'state-referral' },
    { state: 'SYR', none: 'state-referral' },
    { state: 'SDN', none: 'council-referral' },
    { state: 'UKR', none: 'declaration' },
  ] as const)('$state: no $none', ({ state, none }) => {
    expect(kindsOn(state, '2026-11-25')).not.toContain(none);
  });
});

test('a case file gives plain data; what the record knows of its lineages is added', () => {
  const play = {
    state: codeOf('PRK'),
    lineages: ['dprk-human-rights'],
    done: [{ step: 'committee-vote', on: '2014-11-18' }],
  } as const;
  const [first] = nextSteps(play, sources('2014-11-20'));
  expect(first?.follows?.decision).toBe('A/C.3/69/L.28/Rev.1');
});

test('a state of which nothing is known still has the steps that are open to all', () => {
  expect(kindsOn('TUV', '2026-11-25')).toEqual(
    expect.arrayContaining(['committee-vote', 'rights-council-vote', 'special-session', 'council-agenda']),
  );
});
