import { expect, test } from 'vitest';
import { readCase, readCaseFiles } from './read.ts';

const head = `id: dprk
title: Human rights in the DPRK
state: PRK
asOf: 2026-11-23
situation: Crimes against humanity were found.
`;

const read = (rest: string) => readCaseFiles([{ name: 'case.yaml', text: `${head}${rest}` }]);

test('an event is read with its date, its symbols and its place', () => {
  const { case: found, problems } = read(`events:
  - on: 2014-11
    what: A draft is tabled.
    who: CUB
    documents: a/c.3/69/l.63
    source: memory
    mark: M
`);
  expect(problems).toEqual([]);
  expect(found?.events).toEqual([
    {
      on: { precision: 'month', first: '2014-11-01', last: '2014-11-30' },
      what: 'A draft is tabled.',
      who: ['CUB'],
      documents: ['A/C.3/69/L.63'],
      source: 'memory',
      mark: 'M',
      place: { file: 'case.yaml', line: 7 },
    },
  ]);
});

test.each([
  {
    mistake: 'a day that the calendar does not have',
    entry: 'events:\n  - { on: 2014-02-30, what: It happened., source: memory, mark: M }',
    line: 7,
    column: 'events.on',
    found: '"2014-02-30"',
    expected: 'a day 2014-11-18',
  },
  {
    mistake: 'a fact without a source',
    entry: 'events:\n  - on: 2014\n    what: It happened.\n    mark: O',
    line: 7,
    column: 'events.source',
    found: 'nothing',
    expected: 'where it comes from',
  },
  {
    mistake: 'a fact without a mark',
    entry: 'events:\n  - on: 2014\n    what: It happened.\n    source: memory',
    line: 7,
    column: 'events.mark',
    found: 'nothing',
    expected: 'O (official), M (from memory)',
  },
  {
    mistake: 'words in an action',
    entry:
      'actions:\n  - actor: PRK\n    on: 2014\n    did: Leaves.\n    said: We leave.\n    source: memory\n    mark: M',
    line: 10,
    column: 'actions.said',
    found: '"We leave."',
    expected: 'goes under "statements:"',
  },
  {
    mistake: 'deeds in a statement',
    entry:
      'statements:\n  - actor: PRK\n    on: 2014\n    said: We leave.\n    did: Leaves.\n    source: memory\n    mark: M',
    line: 10,
    column: 'statements.did',
    found: '"Leaves."',
    expected: 'goes under "actions:"',
  },
  {
    mistake: 'a step that nobody knows',
    entry: 'events:\n  - { on: 2014, what: It happened., step: lawsuit, source: memory, mark: M }',
    line: 7,
    column: 'events.step',
    found: '"lawsuit"',
    expected: 'one of resolution, rapporteur, inquiry',
  },
  {
    mistake: 'what is no document symbol',
    entry: 'documents:\n  - { symbol: the report, title: A report, source: memory, mark: M }',
    line: 7,
    column: 'documents.symbol',
    found: '"the report"',
    expected: 'symbol',
  },
  {
    mistake: 'a comma that ends the text',
    entry: 'sources:\n  un: { name: UN News, 1 February 2005 }',
    line: 7,
    column: 'sources.un.1 February 2005',
    found: 'nothing',
    expected: 'quotes around text with a comma in it',
  },
  {
    mistake: 'an act that the Statute does not have',
    entry: 'violations:\n  - { act: 7.1.z, finding: Something, finder: PRK, source: memory, mark: M }',
    line: 7,
    column: 'violations.act',
    found: '"7.1.z"',
    expected: 'one of 7.1.a',
  },
  {
    mistake: 'a key that a case does not have',
    entry: 'evnts: []',
    line: 6,
    column: 'evnts',
    found: '"evnts"',
    expected: 'one of id, title',
  },
  {
    mistake: 'a list that is none',
    entry: 'events: it happened',
    line: 6,
    column: 'events',
    found: 'no list',
    expected: 'each entry beginning with "- "',
  },
])('$mistake is told with its line', ({ entry, line, column, found, expected }) => {
  const { problems } = read(`${entry}\n`);
  expect(problems).toEqual([
    {
      file: 'case.yaml',
      line,
      column,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    },
  ]);
});

test('all mistakes are told at once, and the good entries are read', () => {
  const {
    case: found,
    facts,
    problems,
  } = read(`events:
  - { on: 2014-11-18, what: The committee votes., source: memory, mark: M }
  - { on: 2014-11-31, what: Nothing., source: memory, mark: M }
  - { on: 2014-12-18, what: The Assembly votes., source: memory, mark: Q }
`);
  expect(problems.map(({ line }) => line)).toEqual([8, 9]);
  expect(found?.events.map(({ what }) => what)).toEqual(['The committee votes.']);
  expect(facts.events).toHaveLength(1);
});

test('without a readable head there is no case, and its other mistakes are told all the same', () => {
  const { case: found, problems } = readCaseFiles([
    { name: 'case.yaml', text: 'id: dprk\nstate: Nordkorea\nevents:\n  - { what: It happened. }\n' },
  ]);
  expect(found).toBeUndefined();
  expect(problems.map(({ column }) => column)).toEqual([
    'title',
    'situation',
    'asOf',
    'state',
    'events.on',
    'events.source',
    'events.mark',
  ]);
});

test('a state that there is not names the nearest', () => {
  const { problems } = readCaseFiles([
    { name: 'case.yaml', text: head.replace('state: PRK', 'state: North Corea') },
  ]);
  expect(problems).toEqual([
    expect.objectContaining({
      line: 3,
      column: 'state',
      expected: expect.stringContaining('PRK (North Korea)'),
    }),
  ]);
});

test('what is no YAML is told with its line, and the other files are read', () => {
  const { facts, problems } = readCaseFiles([
    { name: 'case.yaml', text: head },
    { name: 'events.yaml', text: 'events:\n  - on: 2014\n    what: one: two\n' },
    { name: 'more.yaml', text: 'actors:\n  - { id: eu, kind: group, name: European Union }\n' },
  ]);
  expect(problems[0]).toMatchObject({
    file: 'events.yaml',
    line: 3,
    expected: expect.stringContaining('YAML'),
  });
  expect(facts.actors).toHaveLength(1);
});

test('a folder that is not there says how to make one', () => {
  const { problems } = readCase('no/such/folder');
  expect(problems).toEqual([
    {
      file: 'no/such/folder',
      found: 'no such folder',
      expected: 'a folder with case.yaml; "rapporteur case new folder" makes one',
    },
  ]);
});
