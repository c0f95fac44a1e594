import { expect, test } from 'vitest';
import { allMembers } from '../../members/index.ts';
import { type Ballot, emptyRoll, enter } from '../../record/index.ts';
import { filtered, rollFilterIn, rollQuery } from './roll-filter.ts';
import { votersOn } from './voters.ts';

const cast: { readonly [code: string]: Ballot } = { CIV: 'yes', KOR: 'yes', PRK: 'no', USA: 'abstain' };
const roll = emptyRoll();
for (const { code } of allMembers) {
  const ballot = cast[code];
  if (ballot) enter(roll, code, ballot);
}
const voters = votersOn(roll, '2014-12-18');

const cases: readonly {
  readonly query: { readonly [name: string]: string };
  readonly shows: readonly string[];
}[] = [
  { query: {}, shows: ['CIV', 'PRK', 'KOR', 'USA'] },
  { query: { ballot: 'yes' }, shows: ['CIV', 'KOR'] },
  { query: { group: 'none' }, shows: ['USA'] },
  { query: { named: 'cote' }, shows: ['CIV'] },
  { query: { named: 'prk' }, shows: ['PRK'] },
  { query: { named: 'KOREA', sort: '-ballot' }, shows: ['PRK', 'KOR'] },
  { query: { sort: '-name' }, shows: ['USA', 'KOR', 'PRK', 'CIV'] },
  { query: { ballot: 'maybe', sort: 'nothing' }, shows: ['CIV', 'PRK', 'KOR', 'USA'] },
];

test.each(cases)('$query shows $shows', ({ query, shows }) => {
  expect(filtered(voters, rollFilterIn(query)).map(({ member }) => member)).toEqual(shows);
});

test('a filter is written as it was read', () => {
  const query = { ballot: 'no', group: 'WEOG', named: 'land', sort: '-group' };
  expect(rollQuery(rollFilterIn(query))).toBe('?ballot=no&group=WEOG&named=land&sort=-group');
  expect(rollQuery(rollFilterIn({}))).toBe('');
});
