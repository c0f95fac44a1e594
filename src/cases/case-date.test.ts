import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, formatCaseDate, isBefore, onDay, parseCaseDate } from './case-date.ts';

test.each([
  {
    written: '2014-11-18',
    first: '2014-11-18',
    last: '2014-11-18',
    precision: 'day',
    told: '18 November 2014',
  },
  { written: '2014-11', first: '2014-11-01', last: '2014-11-30', precision: 'month', told: 'November 2014' },
  { written: '2016-02', first: '2016-02-01', last: '2016-02-29', precision: 'month', told: 'February 2016' },
  { written: 2003, first: '2003-01-01', last: '2003-12-31', precision: 'year', told: '2003' },
  {
    written: { between: '2014-11-10', and: '2014-11-12' },
    first: '2014-11-10',
    last: '2014-11-12',
    precision: 'between',
    told: 'between 10 and 12 November 2014',
  },
  {
    written: { between: '2015-09', and: '2015-10' },
    first: '2015-09-01',
    last: '2015-10-31',
    precision: 'between',
    told: 'between September and October 2015',
  },
  {
    written: { between: '2013-03-21', and: '2014-02-07' },
    first: '2013-03-21',
    last: '2014-02-07',
    precision: 'between',
    told: 'between 21 March 2013 and 7 February 2014',
  },
])('$told is from $first to $last', ({ written, first, last, precision, told }) => {
  const date = parseCaseDate(written);
  expect(date).toEqual({ precision, first, last });
  expect(date && formatCaseDate(date)).toBe(told);
});

test.each([
  '2014-02-30',
  '2014-13',
  '14-11-2014',
  'November 2014',
  '',
  { between: '2014-11-12', and: '2014-11-10' },
  { between: 'spring', and: '2014' },
])('%j is no date', (written) => {
  expect(parseCaseDate(written)).toBeUndefined();
});

test('a date is before another one only where every day of it is', () => {
  const [month, day] = [parseCaseDate('2014-11'), parseCaseDate('2014-11-18')];
  if (!month || !day) throw new Error('both are dates');
  expect(isBefore(month, day)).toBe(false);
  expect(isBefore(day, onDay('2014-12-18'))).toBe(true);
});

test('days between dates that are not known to the day have a least and a most', () => {
  expect(daysBetween(onDay('2013-03-21'), onDay('2014-02-07'))).toEqual({ least: 323, most: 323 });
  const month = parseCaseDate('2014-11');
  expect(month && daysBetween(month, onDay('2014-12-18'))).toEqual({ least: 18, most: 47 });
});

test('every day of the calendar can be read, and told back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1946-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseCaseDate(day)).toEqual(onDay(day));
      },
    ),
  );
});
