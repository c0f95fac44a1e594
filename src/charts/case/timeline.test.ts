import { describe, expect, test } from 'vitest';
import { caption } from '../samples.fixture.ts';
import { timeScale } from './time-axis.tsx';
import { timelineChart } from './timeline-chart.tsx';

describe('a scale of days', () => {
  test('begins and ends with whole years', () => {
    const { x } = timeScale('2014-11-18', '2015-03-27', { left: 0, right: 730 });
    expect([x('2014-01-01'), x('2016-01-01'), x('2015-01-01')]).toEqual([0, 730, 365]);
  });

  test('labels no more years than there is room for', () => {
    const { years } = timeScale('1946-01-10', '2025-12-18', { left: 0, right: 320 });
    expect(years.filter(({ labelled }) => labelled).map(({ year }) => year)).toEqual([
      1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });
});

test('a day that is known is a dot, one that is not an open bar as long as it may have been', () => {
  const drawn = timelineChart(
    [
      {
        row: 'Events',
        first: '2014-02-07',
        last: '2014-02-07',
        date: '7 February 2014',
        what: 'The inquiry reports.',
      },
      { row: 'Events', first: '2014-01-01', last: '2014-12-31', date: '2014', what: 'A visit.' },
    ],
    caption,
  );
  if (drawn.kind === 'nothing') throw new Error(drawn.reason);
  expect(drawn.svg.match(/<circle/g)).toHaveLength(1);
  expect(drawn.svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(drawn.description).toBe(
    'A timeline from 2014 to 7 February 2014: 2 events. Of 1 entry the day is not known.',
  );
});
