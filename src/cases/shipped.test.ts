import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permanentMembers } from '../members/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { formatCaseDate } from './case-date.ts';
import { checkCase } from './checking/check.ts';
import { compareCases } from './compare.ts';
import { latestVotes } from './latest-votes.ts';
import { newCase } from './new-case.ts';
import { positionsOf } from './positions-of.ts';
import { readCaseFiles } from './reading/read.ts';
import { caseFileSchema } from './schema/file.ts';
import { shippedCaseIds, shippedCases } from './shipped.ts';
import { stagesOf } from './stages.ts';
import { caseStatus } from './status.ts';
import { shippedCaseForTests, shippedReading, shippedRecordForTests } from './testing.ts';
import { timeline } from './timeline.ts';
import { wordsAndDeeds } from './words-and-deeds.ts';

let shipped: { readonly record: OpenRecord; readonly close: () => void };
beforeAll(async () => {
  shipped = await shippedRecordForTests();
});
afterAll(() => shipped.close());

const today = '2026-11-25';

test('six cases ship', () => {
  expect(shippedCaseIds()).toEqual(['dprk', 'lby', 'mmr', 'sdn', 'syr', 'ukr']);
});

test.each(shippedCaseIds())('%s passes the check against the shipped record', (id) => {
  expect(checkCase(shippedReading(id), shipped.record)).toEqual([]);
});

test.each(shippedCaseIds())('every fact of %s has a source that can be named', (id) => {
  for (const { grounds, what } of timeline(shippedCaseForTests(id), shipped.record)) {
    expect(grounds.sources.length, what).toBeGreaterThan(0);
  }
});

test('the editor schema is that of the program', () => {
  const file = readFileSync(join(shippedCases(), 'schema.json'), 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(caseFileSchema())));
});

test('a new case can be read and passes the check as it is', () => {
  const reading = readCaseFiles(newCase('burundi', today));
  expect(checkCase(reading, shipped.record)).toEqual([]);
  expect(reading.case).toMatchObject({ id: 'burundi', asOf: { first: today } });
});

describe('the DPRK', () => {
  const found = shippedCaseForTests('dprk');

  test('has taken these steps, in this order', () => {
    const steps = stagesOf(found, shipped.record).map(
      ({ step, first, times }) => `${first.on.first} ${step} ×${times}`,
    );
    expect(steps).toEqual([
      '2003-04-16 resolution ×22',
      '2004-04-15 rapporteur ×1',
      '2005-11-17 committee ×21',
      '2005-12-16 assembly ×21',
      '2006-10-14 sanctions ×1',
      '2013-03-21 inquiry ×1',
      '2014-02-07 report ×1',
      '2014-06-23 examination ×1',
      '2014-12-18 call ×1',
      '2014-12-22 agenda ×5',
      '2022-05-26 veto ×2',
    ]);
  });

  test('stands where the record ends, and any permanent member can block a referral', () => {
    const { latest, next, routes } = caseStatus(found, shipped.record, today);
    expect(latest[0]).toMatchObject({ kind: 'decision', on: { first: '2026-03-30' } });
    const referral = routes.find(({ id }) => id === 'council-referral');
    expect(referral).toMatchObject({ standing: 'open' });
    const blocking = (referral?.blockers ?? []).flatMap(({ members = [] }) =>
      members.map(({ code }) => code),
    );
    expect(blocking).toEqual(expect.arrayContaining([...permanentMembers(today)]));
    expect(next.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['committee-vote', 'council-agenda']),
    );
  });

  test('a status of an earlier day knows nothing later', () => {
    const { latest, stages } = caseStatus(found, shipped.record, '2014-11-30');
    expect(latest[0]?.on.first).toBe('2014-11-18');
    expect(stages.some(({ step }) => step === 'call')).toBe(false);
  });

  test('its words and deeds stand side by side, by date', () => {
    const rows = wordsAndDeeds(found, shipped.record, 'PRK').map(({ kind, said, what, deeds }) => [
      formatCaseDate(said.on),
      kind,
      what,
      deeds.map((deed) => `${deed.kind} ${formatCaseDate(deed.on)}`),
    ]);
    expect(rows).toEqual([
      [
        '1 May 2014',
        'promise',
        'To consider ratifying the Convention on the Rights of Persons with Disabilities',
        ['did December 2016', 'happened between 3 and 8 May 2017', 'did between 3 and 8 May 2017'],
      ],
      ['September 2014', 'offer', 'To resume talks on human rights with the EU', ['said 18 November 2014']],
      [
        '27 October 2014',
        'offer',
        'To invite the Special Rapporteur',
        ['said 30 October 2014', 'happened 18 December 2014', 'not-done 27 April 2017'],
      ],
      [
        '30 October 2014',
        'offer',
        "A visit of the EU's Special Representative for Human Rights, expected for March 2015",
        ['said 18 November 2014', 'not-done October 2015'],
      ],
      ['20 November 2014', 'threat', 'A nuclear test', ['did 6 January 2016']],
      [
        '29 May 2015',
        'threat',
        "To punish the South for hosting OHCHR's office",
        ['did 19 June 2015', 'happened 23 June 2015'],
      ],
      [
        'between September and October 2015',
        'offer',
        'A visit of the High Commissioner for Human Rights',
        ['not-done 23 November 2026'],
      ],
    ]);
  });

  test('positions keep statements, actions and ballots apart', () => {
    const { statements, actions, ballots } = positionsOf(found, shipped.record, 'CHN');
    expect(statements.every(({ kind }) => kind === 'statement')).toBe(true);
    expect(actions.every(({ kind }) => kind === 'action')).toBe(true);
    expect(ballots.find(({ decision }) => decision.id === 'A/RES/69/188')).toMatchObject({ ballot: 'no' });
    expect(ballots.find(({ decision }) => decision.id === 'S/2024/255')).toMatchObject({ ballot: 'abstain' });
  });

  test('an actor of whom nothing is known has empty lists', () => {
    expect(positionsOf(found, shipped.record, 'nobody')).toEqual({
      actor: 'nobody',
      statements: [],
      actions: [],
      ballots: [],
    });
  });

  test('who moved from 2014 to 2015 is what the fact sheet has', () => {
    const [assembly] = latestVotes(found, shipped.record, today);
    const moved = Object.fromEntries(
      (assembly?.moves ?? []).map(({ from, to, members }) => [`${from} → ${to}`, members.join(' ')]),
    );
    expect(assembly?.decision.id).toBe('A/RES/70/172');
    expect(moved).toEqual({
      'yes → no': 'BDI',
      'yes → abstain': 'SOM',
      'yes → absent': 'RWA STP SYC VUT',
      'no → yes': 'LKA',
      'no → abstain': 'ECU GMB',
      'abstain → yes': 'ATG COG COM GAB SAU TGO TJK TON',
      'abstain → no': 'DZA',
      'absent → abstain': 'SWZ',
    });
  });
});

test('compared, the referrals differ in what it took and how long', () => {
  const cases = ['dprk', 'syr', 'sdn', 'lby'].map(shippedCaseForTests);
  const rows = new Map(compareCases(cases, shipped.record).map(({ step, taken }) => [step, taken]));
  expect(rows.get('referral')?.map((taken) => taken && [taken.result, taken.sinceInquiry])).toEqual([
    undefined,
    undefined,
    ['11-0-4', { least: 194, most: 195 }],
    ['15-0-0', { least: 1, most: 1 }],
  ]);
  expect(rows.get('veto')?.map((taken) => taken?.times)).toEqual([2, 4, undefined, undefined]);
  expect(rows.get('inquiry')?.map((taken) => taken?.result)).toEqual([
    'without a vote',
    '33-4-9',
    '11-0-4',
    'without a vote',
  ]);
  expect(rows.get('conviction')?.map((taken) => taken?.first.on.first)).toEqual([
    undefined,
    undefined,
    '2025-10-06',
    undefined,
  ]);
  expect(rows.has('tribunal')).toBe(false);
});
