import { expect, test } from 'vitest';
import { searchSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run } = desk();

test('decisions are found by the words of their titles', () => {
  const { code, out } = run([
    'search',
    'human',
    'rights',
    'korea',
    '--body',
    'GA',
    '--outcome',
    'adopted',
    '--limit',
    '40',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('2014-12-18  GA    A/RES/69/188');
});

test.each([
  { line: ['korea', '--years', '2014', '--body', 'GA'], only: ['A/RES/69/188'] },
  { line: ['korea', '--from', '2014-12', '--to', '2014-12-18', '--body', 'GA'], only: ['A/RES/69/188'] },
  { line: ['korea', '--kind', 'amendment'], only: ['A/C.3/69/L.63'] },
  { line: ['syrian', '--outcome', 'vetoed', '--member', 'China=no'], only: ['S/2014/348'] },
  {
    line: ['korea', '--limit', '1', '--body', 'GA,GA-C3', '--years', '2014', '--member', 'GMB=no'],
    only: ['A/RES/69/188'],
  },
])('search $line finds $only only', ({ line, only }) => {
  const { out } = run(['search', ...line, '--json']);
  expect(searchSchema.parse(JSON.parse(out)).hits.map(({ decision }) => decision.id)).toEqual(only);
});

test('nothing found says what to try', () => {
  const { code, out, err } = run(['search', 'xyzzy', '--body', 'SC']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Try without them');
});

test.each([
  { line: ['korea', '--body', 'UNSC'], says: 'expected one of GA, GA-C1' },
  { line: ['korea', '--member', 'CHN'], says: 'found "CHN", expected a member and yes, no, abstain, absent' },
  { line: ['korea', '--member', 'Congo=no'], says: '"Congo" means several members' },
  { line: ['korea', '--from', '18.12.2014'], says: 'expected a date such as 2014-12-18' },
  { line: ['korea', '--limit', 'many'], says: 'expected a whole number' },
])('search $line is wrong use', ({ line, says }) => {
  const { code, err } = run(['search', ...line]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
