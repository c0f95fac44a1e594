import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memberOrder } from '../../members/index.ts';
import type { DecisionSummary } from '../model.ts';
import { emptyRoll, enter } from '../roll.ts';
import { changesBetween, type RecordState } from './changes.ts';
import { changesTo, keepChanges } from './changes-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const china = memberOrder.find((code) => code === 'CHN') ?? fail('China is a member.');

function fail(message: string): never {
  throw new Error(message);
}

const vote = (id: string, more: Partial<DecisionSummary> = {}) => {
  const roll = emptyRoll();
  enter(roll, china, 'no');
  const summary: DecisionSummary = {
    id,
    body: 'GA',
    heldOn: '2014-12-18',
    title: "Situation of human rights in the Democratic People's Republic of Korea",
    kind: 'resolution',
    method: 'recorded',
    outcome: 'adopted',
    tally: { yes: 116, no: 20, abstain: 53 },
    reports: [],
    agenda: [],
    subjects: [],
    listed: 1,
    complete: false,
    ...more,
  };
  return [id, { summary, roll }] as const;
};

const edition = (version: string, ...votes: readonly ReturnType<typeof vote>[]): RecordState => ({
  edition: { version, to: '2014-12-18' },
  decisions: new Map(votes),
});

test('decisions are added and removed by their ids', () => {
  const changes = changesBetween(edition('one', vote('A/RES/69/188')), edition('two', vote('A/RES/70/172')));
  expect(changes).toMatchObject({ added: ['A/RES/70/172'], removed: ['A/RES/69/188'], changed: [] });
  expect(changes.before.version).toBe('one');
});

test.each([
  { field: 'tally', now: { tally: { yes: 116, no: 20, abstain: 54 } } },
  { field: 'tally', now: { tally: { yes: 116, no: 20, abstain: 53, absent: 4 } } },
  { field: 'date', now: { heldOn: '2014-12-19' } },
  { field: 'outcome', now: { outcome: 'rejected' } },
  { field: 'title', now: { title: 'Human rights in the DPRK' } },
  { field: 'facts', now: { session: '69' } },
  { field: 'facts', now: { agenda: ['Human rights situations'] } },
] as const)('another $field is a change: $now', ({ field, now }) => {
  const { changed } = changesBetween(
    edition('one', vote('A/RES/69/188')),
    edition('two', vote('A/RES/69/188', now)),
  );
  expect(changed).toEqual([{ id: 'A/RES/69/188', fields: [field] }]);
});

test('another ballot is a change; the same record has none', () => {
  const [id, then] = vote('A/RES/69/188');
  const roll = emptyRoll();
  enter(roll, china, 'abstain');
  const after = edition('two', [id, { ...then, roll }]);
  expect(changesBetween(edition('one', vote(id)), after).changed).toEqual([{ id, fields: ['ballots'] }]);
  expect(changesBetween(after, after)).toMatchObject({ added: [], removed: [], changed: [] });
});

test('changes are kept beside the record, for the version that they are of', () => {
  const record = join(folder, 'record.sqlite');
  expect(changesTo(record, 'two')).toBeUndefined();
  const changes = changesBetween(edition('one'), edition('two', vote('A/RES/69/188')));
  keepChanges(record, changes);
  expect(changesTo(record, 'two')).toEqual(changes);
  expect(changesTo(record, 'three')).toBeUndefined();
  writeFileSync(`${record}.changes.json`, '{"half');
  expect(changesTo(record, 'two')).toBeUndefined();
});
