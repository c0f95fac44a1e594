import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountOf, library, rollOf, symbolOf, voeten } from './assemble/account.fixture.ts';
import { assemble } from './assemble/assemble.ts';
import { gather } from './assemble/gather.ts';
import { openRecord } from './open.ts';
import type { OpenRecord } from './record.ts';
import { ballotOf, membersWho } from './roll.ts';
import { type RecordContent, writeRecord } from './write.ts';

const [china = raise()] = membersWho(rollOf({ no: 'CHN' }), 'no');

function raise(): never {
  throw new Error('China has no place on a roll');
}

let folder: string;
let record: OpenRecord;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  writeRecord(join(folder, 'record.sqlite'), content());
  const opened = openRecord(join(folder, 'record.sqlite'));
  if (!opened.ok) throw new Error(opened.problem.found);
  record = opened.record;
});

afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

function content(): RecordContent {
  const gathering = gather();
  const roll = rollOf({ yes: 'USA FRA GBR JPN', no: 'CHN RUS CUB', abstain: 'ZAF IND' });
  const korea = { symbol: symbolOf('A/RES/69/188'), heldOn: '2014-12-18', session: '69' };
  const committee = { body: 'GA-C3', draft: symbolOf('A/C.3/69/L.28/Rev.1'), heldOn: '2014-11-18' } as const;
  gathering.add(
    library,
    accountOf({ ref: '820106', ...korea, roll, tally: { yes: 116, no: 20, abstain: 53, absent: 4 } }),
  );
  gathering.add(
    voeten,
    accountOf({ ref: 'rcid 5377', ...korea, roll, tally: { yes: 116, no: 20, abstain: 52 } }),
  );
  gathering.add(
    library,
    accountOf({ ref: 'c3', ...committee, becomes: korea.symbol, agenda: ['Promotion of human rights'] }),
  );
  gathering.add(
    library,
    accountOf({
      ref: '820070',
      symbol: symbolOf('A/RES/69/189'),
      heldOn: '2014-12-18',
      title: 'Situation of human rights in the Syrian Arab Republic',
      roll: rollOf({ yes: 'USA FRA', no: 'CHN RUS', abstain: 'IND' }),
      subjects: ['SYRIAN ARAB REPUBLIC', 'HUMAN RIGHTS'],
      text: '1. Strongly condemns the use of chemical weapons;',
    }),
  );
  const source = {
    ...library,
    format: 'undl-ga-csv',
    files: [{ path: 'ga_voting.csv', bytes: 1, sha256: 'ab', retrieved: '2026-11-25' }],
    accounts: 4,
    rows: 40,
    rejected: 1,
  };
  return {
    ...assemble(gathering.all(), '2026-11-25'),
    sources: [source],
    seats: [],
    problems: [{ file: 'ga_voting.csv', line: 7, column: 'ms_vote', found: 'P', expected: 'Y, N, A or X' }],
  };
}

test('a decision comes back with its figures, conflicts and neighbours', () => {
  const found = record.decision('A/RES/69/188');
  expect(found).toMatchObject({
    heldOn: '2014-12-18',
    tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
    before: ['A/C.3/69/L.28/Rev.1'],
    sources: [{ source: 'undl', ref: '820106' }, { source: 'voeten-unvotes' }],
    conflicts: [{ field: 'tally', other: { value: '116-20-52' } }],
  });
  expect(found && ballotOf(found.roll, china)).toBe('no');
});

test.each([
  { symbol: 'A/RES/69/188', ids: ['A/RES/69/188', 'A/C.3/69/L.28/Rev.1'] },
  { symbol: 'A/C.3/69/L.28/Rev.1', ids: ['A/C.3/69/L.28/Rev.1'] },
  { symbol: 'A/RES/69/881', ids: [] },
])('$symbol may mean $ids', ({ symbol, ids }) => {
  expect(record.withSymbol(symbol).map(({ id }) => id)).toEqual(ids);
});

test.each([
  { words: 'human rights syria', first: 'A/RES/69/189' },
  { words: 'korea democratic', first: 'A/RES/69/188' },
  { words: 'north korea', first: 'A/RES/69/188' },
  { words: 'promotion', first: 'A/C.3/69/L.28/Rev.1' },
  { words: '69/189', first: 'A/RES/69/189' },
  { words: '!!', first: undefined },
  { words: '*" NEAR(', first: undefined },
])('the first hit for "$words" is $first', ({ words, first }) => {
  expect(record.search(words)[0]?.decision.id).toBe(first);
});

test.each([
  { filter: { bodies: ['GA-C3'] as const }, ids: ['A/C.3/69/L.28/Rev.1'] },
  { filter: { from: '2014-12-01' }, ids: ['A/RES/69/188', 'A/RES/69/189'] },
  {
    filter: { member: { code: china, ballot: 'no' as const } },
    ids: ['A/RES/69/188', 'A/RES/69/189'],
  },
  { filter: { member: { code: china, ballot: 'yes' as const } }, ids: [] },
  { filter: { topic: 'syria' }, ids: ['A/RES/69/189'] },
  { filter: { topic: 'human rights', from: '2014-12-01' }, ids: ['A/RES/69/188', 'A/RES/69/189'] },
  { filter: { topic: 'human rights chemical' }, ids: [] },
  { filter: { topic: '!!' }, ids: [] },
])('decisions with $filter are $ids', ({ filter, ids }) => {
  expect(record.decisions(filter).map(({ id }) => id)).toEqual(ids);
});

test('the text of a decision comes back, and its words find it', () => {
  expect(record.text('A/RES/69/189')).toMatch(/^1\. Strongly condemns/);
  expect(record.text('A/RES/69/188')).toBeUndefined();
  expect(record.search('chemical weapons')[0]?.decision.id).toBe('A/RES/69/189');
});

test('the matrix holds a column of bytes for every decision with a roll', () => {
  const { members, decisions, cells } = record.matrix();
  expect(decisions).toEqual(['A/RES/69/188', 'A/RES/69/189']);
  expect(cells).toHaveLength(members.length * decisions.length);
});

test('the record says what it is', () => {
  expect(record.about()).toMatchObject({
    decisions: 3,
    from: '2014-11-18',
    sources: [{ id: 'undl', rows: 40, rejected: 1 }],
    agreements: [{ one: 'undl', other: 'voeten-unvotes', compared: 1, equal: 1 }],
  });
  expect(record.problems()).toHaveLength(1);
});

test('the same content gives the same bytes, and nothing is left beside', () => {
  const [one, other] = [join(folder, 'one.sqlite'), join(folder, 'other.sqlite')];
  writeFileSync(`${one}.999999.new`, 'left behind by a run that was killed');
  writeRecord(one, content());
  writeRecord(other, content());
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test.each([
  { what: 'a missing file', make: () => join(folder, 'none.sqlite'), found: /no such file/ },
  {
    what: 'a file of another kind',
    make: () => {
      writeFileSync(join(folder, 'text.sqlite'), 'A newspaper');
      return join(folder, 'text.sqlite');
    },
    found: /no record/,
  },
])('$what is refused with what to do', ({ make, found }) => {
  const opened = openRecord(make());
  expect(!opened.ok && opened.problem.found).toMatch(found);
  expect(!opened.ok && opened.problem.expected).toMatch(/import/);
});
