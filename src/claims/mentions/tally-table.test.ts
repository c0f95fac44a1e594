import { describe, expect, test } from 'vitest';
import { findTables } from './tally-table.ts';

const read = (text: string) => {
  const { tallies, symbols } = findTables(text, text.toLowerCase());
  return {
    tallies: tallies.map(({ parts }) => parts.map(({ field, value }) => `${field} ${value}`).join(', ')),
    symbols: symbols.map(({ symbols: [symbol] }) => symbol),
  };
};

describe('reads a vote from each row', () => {
  test.each([
    {
      name: 'bars',
      text: 'Date | Resolution | Subject | Yes | No | Abstaining\n12 December 1946 | 39 (I) | Spain | 34 | 6 | 13\n6 October 2008 | 63/3 | Kosovo | 77 | 6 | 74',
      tallies: ['yes 34, no 6, abstain 13', 'yes 77, no 6, abstain 74'],
      symbols: ['A/RES/39(I)', 'A/RES/63/3'],
    },
    {
      name: 'Markdown, with a rule under the header',
      text: '| Text | In favour | Against | Abstentions |\n|---|---|---|---|\n| ES-11/4 | 143 | 05 | 35 |',
      tallies: ['yes 143, no 5, abstain 35'],
      symbols: ['A/RES/ES-11/4'],
    },
    {
      name: 'tabs',
      text: 'Year\tFor\tAgainst\n2005\t88\t21',
      tallies: ['yes 88, no 21'],
      symbols: [],
    },
  ])('$name', ({ text, tallies, symbols }) => {
    expect(read(text)).toEqual({ tallies, symbols });
  });
});

test.each([
  ['no header', 'Spain | 34 | 6 | 13'],
  ['a header of other things', 'Club | Won | Lost | Drawn\nLeeds | 34 | 6 | 13'],
  ['a row of another width', 'Yes | No | Abstaining\n34 | 6'],
])('reads nothing from %s', (_, text) => {
  expect(read(text).tallies).toEqual([]);
});
