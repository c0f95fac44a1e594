import { expect, test } from 'vitest';
import { partAfter } from './cursor.ts';

const list = Array.from({ length: 120 }, (_, at) => ({ id: `d${at + 1}` }));

test.each([
  { after: undefined, first: 1, shown: 50, next: 'd50', previous: undefined },
  { after: 'd50', first: 51, shown: 50, next: 'd100', previous: '' },
  { after: 'd100', first: 101, shown: 20, next: undefined, previous: 'd50' },
  { after: 'nothing of the kind', first: 1, shown: 50, next: 'd50', previous: undefined },
])('after $after: $shown from number $first', ({ after, shown, ...rest }) => {
  const part = partAfter(list, after);
  expect(part).toMatchObject(rest);
  expect(part.shown).toHaveLength(shown);
});

test('an empty list has one empty page', () => {
  expect(partAfter([], undefined)).toEqual({ shown: [], first: 1, next: undefined, previous: undefined });
});
