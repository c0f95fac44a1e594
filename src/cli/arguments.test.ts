import { expect, test } from 'vitest';
import { bodies, bodyName } from '../symbols/index.ts';
import { among, firstDay, lastDay, parseCount, parseDate, parseYears } from './arguments.ts';

test.each([
  { date: '2014-12-18', first: '2014-12-18', last: '2014-12-18' },
  { date: '2014-02', first: '2014-02-01', last: '2014-02-28' },
  { date: '2012-02', first: '2012-02-01', last: '2012-02-29' },
  { date: '2014', first: '2014-01-01', last: '2014-12-31' },
])('$date begins on $first and ends on $last', ({ date, first, last }) => {
  expect(parseDate(date)).toBe(date);
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each(['2014-13', '2014-02-30', '18.12.2014', 'yesterday', ''])('"%s" is no date', (text) => {
  expect(() => parseDate(text)).toThrow('expected a date such as 2014-12-18');
});

test.each([
  { years: '2010-2014', from: '2010-01-01', to: '2014-12-31' },
  { years: '2010–2014', from: '2010-01-01', to: '2014-12-31' },
  { years: '2014', from: '2014-01-01', to: '2014-12-31' },
])('$years are $from to $to', ({ years, from, to }) => {
  expect(parseYears(years)).toEqual({ from, to });
});

test.each(['2014-2010', '14', 'last year'])('"%s" are no years', (text) => {
  expect(() => parseYears(text)).toThrow('expected a year or a span');
});

test.each(['0', '-1', '1.5', 'ten', '99999999999'])('"%s" is no count', (text) => {
  expect(() => parseCount(text)).toThrow('expected a whole number');
});

test('bodies are given by code or name, several with commas', () => {
  const read = among(bodies, bodyName);
  expect(read('ga, Third Committee,SC')).toEqual(['GA', 'GA-C3', 'SC']);
  expect(() => read('UNSC')).toThrow('expected one of GA, GA-C1');
});
