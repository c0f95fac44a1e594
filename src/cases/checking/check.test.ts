import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { readCaseFiles } from '../reading/read.ts';
import { shippedRecordForTests } from '../testing.ts';
import { checkCase } from './check.ts';

let shipped: { readonly record: OpenRecord; readonly close: () => void };
beforeAll(async () => {
  shipped = await shippedRecordForTests();
});
afterAll(() => shipped.close());

const head = `id: dprk
title: Human rights in the DPRK
state: PRK
asOf: 2026-11-23
situation: Crimes against humanity were found.
sources:
  un: { name: A source, address: "https://example.org/" }
`;

const check = (rest: string) =>
  checkCase(readCaseFiles([{ name: 'case.yaml', text: `${head}${rest}\n` }]), shipped.record);

test.each([
  {
    mistake: 'an unknown member',
    entry: 'actions:\n  - { actor: PRX, on: 2014, did: Leaves., source: un, mark: 1 }',
    line: 9,
    found: '"PRX"',
    expected: 'PRK (North Korea)',
  },
  {
    mistake: 'an unknown actor',
    entry:
      'actors:\n  - { id: council, kind: un-organ, name: Security Council }\nevents:\n  - { on: 2014, what: It meets., who: counsil, source: un, mark: 1 }',
    line: 11,
    found: '"counsil"',
    expected: 'nearest: council',
  },
  {
    mistake: 'an unknown source',
    entry: 'events:\n  - { on: 2014, what: It meets., source: u-n, mark: 1 }',
    line: 9,
    found: '"u-n"',
    expected: 'nearest: un',
  },
  {
    mistake: 'memory that is not marked so',
    entry: 'events:\n  - { on: 2014, what: It meets., source: memory, mark: O }',
    line: 9,
    found: 'memory, mark O',
    expected: 'mark M',
  },
  {
    mistake: 'the record as source of what is no decision',
    entry: 'events:\n  - { on: 2014, what: It meets., source: record, mark: O }',
    line: 9,
    found: 'record, and no decision',
    expected: 'a "decision:"',
  },
  {
    mistake: 'a decision that the record does not have',
    entry:
      'events:\n  - { on: 2014-12-18, what: It votes., decision: A/RES/69/881, source: record, mark: O }',
    line: 9,
    found: '"A/RES/69/881"',
    expected: 'nearest: A/RES/69/188',
  },
  {
    mistake: 'another day than the record has',
    entry:
      'events:\n  - { on: 2014-11-18, what: It votes., decision: A/RES/69/188, source: record, mark: O }',
    line: 9,
    found: '18 November 2014',
    expected: '18 December 2014, the day of A/RES/69/188 in the record',
  },
  {
    mistake: 'another tally than the record has',
    entry:
      'events:\n  - { on: 2014-12-18, what: "It votes, 111-19-55.", decision: A/RES/69/188, source: record, mark: O }',
    line: 9,
    found: '111-19-55',
    expected: '116-20-53, the tally of A/RES/69/188 in the record',
  },
  {
    mistake: 'an end before its beginning',
    entry: 'measures:\n  - { kind: panel, name: Panel, by: PRK, from: 2009, to: 2008, source: un, mark: 1 }',
    line: 9,
    found: '2008',
    expected: 'a date after its beginning, 2009',
  },
  {
    mistake: 'a fact of a day yet to come',
    entry: 'events:\n  - { on: 2027-01-01, what: It meets., source: un, mark: 1 }',
    line: 9,
    found: '1 January 2027',
    expected: 'up to "asOf", 23 November 2026',
  },
  {
    mistake: 'stages out of order',
    entry: `proceedings:
  - court: PRK
    name: A case
    stages:
      - { on: 2012-01-01, what: judgment, source: un, mark: 1 }
      - { on: 2011-01-01, what: charges, source: un, mark: 1 }`,
    line: 9,
    found: '1 January 2011 ("charges")',
    expected: 'stages in order of date',
  },
  {
    mistake: 'a deed before the words',
    entry: `statements:
  - { id: offer, actor: PRK, on: 2014-10-30, said: Offers., source: un, mark: 1 }
actions:
  - { id: visit, actor: PRK, on: 2013-01-01, did: Admits., source: un, mark: 1 }
promises:
  - { id: visit-offered, kind: offer, statement: offer, what: A visit, deeds: [{ action: visit }] }`,
    line: 13,
    found: '1 January 2013',
    expected: 'what came after the words of 30 October 2014',
  },
  {
    mistake: 'two facts that contradict each other',
    entry: `documents:
  - { symbol: A/HRC/25/63, title: The report, on: 2014-02-07, source: un, mark: 1 }
  - { symbol: A/HRC/25/63, title: The report, on: 2014-02-17, source: un, mark: 1 }`,
    line: 10,
    found: 'A/HRC/25/63 of 17 February 2014',
    expected: '7 February 2014, as at case.yaml:9',
  },
  {
    mistake: 'an id given twice',
    entry: `statements:
  - { id: offer, actor: PRK, on: 2014, said: Offers., source: un, mark: 1 }
  - { id: offer, actor: PRK, on: 2015, said: Offers again., source: un, mark: 1 }`,
    line: 10,
    found: '"offer"',
    expected: 'the first is at case.yaml:9',
  },
  {
    mistake: 'words that nobody said',
    entry: 'promises:\n  - { id: visit, kind: offer, statement: offr, what: A visit, deeds: [] }',
    line: 9,
    found: '"offr"',
    expected: 'the id of an entry under "statements:"',
  },
  {
    mistake: 'a lineage that there is not',
    entry: 'lineages: [dprk-human-right]',
    line: 1,
    found: '"dprk-human-right"',
    expected: 'nearest: dprk-human-rights',
  },
])('$mistake is found, with its line', ({ entry, line, found, expected }) => {
  expect(check(entry)).toEqual([
    expect.objectContaining({
      file: 'case.yaml',
      line,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    }),
  ]);
});

test('mistakes of reading and of sense are told together, in the order of the file', () => {
  const problems = check(`events:
  - { on: 2014-12-18, what: "It votes, 111-19-55.", decision: A/RES/69/188, source: record, mark: O }
  - { on: 2014-02-30, what: It meets., source: un, mark: 1 }
  - { on: 2014, what: It meets., source: uno, mark: 1 }`);
  expect(problems.map(({ line }) => line)).toEqual([9, 10, 11]);
});

test('who refers to an entry that could not be read makes no mistake of their own', () => {
  const problems = check(`statements:
  - { id: offer, actor: PRK, on: 2014-02-30, said: Offers., source: un, mark: 1 }
promises:
  - { id: visit, kind: offer, statement: offer, what: A visit, deeds: [] }`);
  expect(problems).toHaveLength(1);
});
