import { expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../docket/days.ts';
import { findDates } from '../mentions/date.ts';
import { whenOf } from './when.ts';

const resolve = (text: string, published?: string, before?: string): string => {
  const [mention] = findDates(text.toLowerCase());
  const clock = {
    published: published ? dayNumber(published) : undefined,
    before: before ? dayNumber(before) : undefined,
  };
  const when = mention && whenOf(mention, clock);
  if (!when) return 'nothing';
  if (when.kind !== 'days') return when.kind;
  return when.first === when.last
    ? dateOfDay(when.first)
    : `${dateOfDay(when.first)} to ${dateOfDay(when.last)}`;
};

test.each([
  { said: 'on November 18th', published: '2014-11-19', is: '2014-11-18' },
  { said: 'on December 18', published: '2015-01-02', is: '2014-12-18' },
  { said: 'on November 18th', is: 'yearless' },
  { said: 'on Wednesday', published: '2022-03-03', is: '2022-03-02' },
  { said: 'on Thursday', published: '2012-12-21', is: '2012-12-20' },
  { said: 'on Wednesday', is: 'weekday' },
  { said: 'yesterday', published: '2008-03-15', is: '2008-03-14' },
  { said: 'yesterday', is: 'nothing' },
  { said: 'last month', published: '2015-01-12', is: '2014-12-01 to 2014-12-31' },
  { said: 'in 1975', is: '1975-01-01 to 1975-12-31' },
  { said: 'in November 2014', is: '2014-11-01 to 2014-11-30' },
  { said: 'two days earlier', before: '1983-11-02', is: '1983-10-31' },
  { said: 'a month later', before: '2014-11-18', is: '2014-12-02 to 2015-01-03' },
  { said: 'a month later', is: 'nothing' },
])('"$said", published $published, after $before, is $is', ({ said, published, before, is }) => {
  expect(resolve(said, published, before)).toBe(is);
});
