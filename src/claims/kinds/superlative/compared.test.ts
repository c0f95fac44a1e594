import { expect, test } from 'vitest';
import type { Entry } from '../../docket/entry.ts';
import { shippedDocket } from '../../shipped-docket.fixture.ts';
import { comparedWith, setName } from './compared.ts';
import type { Reach } from './span-of-time.ts';
import { reachIn } from './span-of-time.ts';

const { docket } = shippedDocket();

function entry(id: string): Entry {
  const found = docket().entries.find((each) => each.id === id);
  if (!found) throw new Error(`The shipped record has no ${id}.`);
  return found;
}

const ever: Reach = { kind: 'ever' };

test.each([
  { id: 'A/RES/69/188', count: 10, whole: true, gap: '' },
  { id: 'A/HRC/RES/25/25', count: 7, whole: true, gap: '' },
  { id: 'A/C.3/69/L.28/Rev.1', count: 10, whole: true, gap: '' },
  {
    id: 'A/RES/69/190',
    count: 1,
    whole: false,
    gap: 'the record holds too few decisions on this question to compare',
  },
  { id: 'A/RES/71/248', count: 4, whole: false, gap: 'several questions bear this title' },
])('$id is compared over $count decisions, without a gap: $whole', ({ id, count, whole, gap }) => {
  const compared = comparedWith(entry(id), docket(), ever);
  expect({ count: compared.entries.length, whole: compared.whole, gap: compared.gap }).toEqual({
    count,
    whole,
    gap,
  });
});

test.each([
  {
    reach: { kind: 'since', year: 2009 } as const,
    name: '6 decisions on this question in the General Assembly, 2009 to 2014',
  },
  {
    reach: { kind: 'years', years: 2 } as const,
    name: '3 decisions on this question in the General Assembly, 2012 to 2014',
  },
  { reach: ever, name: '10 decisions on this question in the General Assembly, 2005 to 2014' },
])('$name', ({ reach, name }) => {
  const { entries } = comparedWith(entry('A/RES/69/188'), docket(), reach);
  expect(setName(entries, 'decisions', entry('A/RES/69/188'))).toBe(name);
});

test.each([
  [' since 2005', { kind: 'since', year: 2005 }],
  [' since the vote of 2005', { kind: 'since', year: 2005 }],
  [' in nine years', { kind: 'years', years: 9 }],
  [' in more than a decade', { kind: 'years', years: 10 }],
  [' in two decades', { kind: 'years', years: 20 }],
  [' ever', { kind: 'ever' }],
  [' in the history of the text', { kind: 'ever' }],
  [' on the agenda', undefined],
])('"%s" reaches back', (words, reach) => {
  expect(reachIn(words)?.reach).toEqual(reach);
});
