import { describe, expect, test } from 'vitest';
import { findDates } from './date.ts';

const read = (text: string) =>
  findDates(text.toLowerCase()).map(({ start, end, ...rest }) => ({
    quote: text.slice(start, end),
    ...rest,
  }));

describe('reads as a date', () => {
  test.each([
    ['On 18 December 2014 it', { quote: '18 December 2014', kind: 'day', year: 2014, month: 12, day: 18 }],
    ['on November 18th, the', { quote: 'November 18th', kind: 'day', month: 11, day: 18 }],
    ['Oct 06 2022', { quote: 'Oct 06 2022', kind: 'day', year: 2022, month: 10, day: 6 }],
    ['2014-11-19 17:07', { quote: '2014-11-19', kind: 'day', year: 2014, month: 11, day: 19 }],
    ['11/13/2021, 7:06 PM', { quote: '11/13/2021', kind: 'day', year: 2021, month: 11, day: 13 }],
    ['in November 2014', { quote: 'November 2014', kind: 'month', year: 2014, month: 11 }],
    ['it was late October when', { quote: 'October', kind: 'month', month: 10 }],
    ['Back in 1975 the', { quote: '1975', kind: 'year', year: 1975 }],
    ['adopted on Wednesday', { quote: 'Wednesday', kind: 'weekday', weekday: 3 }],
    [
      'Yesterday the Assembly',
      { quote: 'Yesterday', kind: 'relative', unit: 'day', offset: -1, from: 'publication' },
    ],
    [
      'only two days earlier',
      { quote: 'two days earlier', kind: 'relative', unit: 'day', offset: -2, from: 'text' },
    ],
    [
      'a month later the',
      { quote: 'a month later', kind: 'relative', unit: 'month', offset: 1, from: 'text' },
    ],
    [
      'last year the vote',
      { quote: 'last year', kind: 'relative', unit: 'year', offset: -1, from: 'publication' },
    ],
    [
      'Fifteen years ago the',
      { quote: 'Fifteen years ago', kind: 'relative', unit: 'year', offset: -15, from: 'publication' },
    ],
    [
      'the day before yesterday',
      { quote: 'the day before yesterday', kind: 'relative', unit: 'day', offset: -2, from: 'publication' },
    ],
    [
      'last night the Council',
      { quote: 'last night', kind: 'relative', unit: 'day', offset: -1, from: 'publication' },
    ],
    [
      'up from 188 the year before',
      { quote: 'the year before', kind: 'relative', unit: 'year', offset: -1, from: 'text' },
    ],
    ['posted 12/18/14', { quote: '12/18/14', kind: 'day', year: 2014, month: 12, day: 18 }],
    ['an increase of two from 2010', { quote: '2010', kind: 'year', year: 2010, bound: false }],
    ['the fourth since 2007', { quote: '2007', kind: 'year', year: 2007, bound: true }],
    ["after Thursday's vote", { quote: "Thursday's", kind: 'weekday', weekday: 4, bound: false }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('leaves alone', () => {
  test.each([
    '111-19-55',
    'the council may act',
    'they march on',
    'a tally of 2014 votes/day'.replace('2014', '214'),
    '4.10 a.m.',
    '03/04',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('of 03/04/2021, which two countries read in two ways, only the year is sure', () => {
  expect(read('03/04/2021')).toEqual([expect.objectContaining({ kind: 'year', year: 2021 })]);
});
