import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './date.ts';
import { blanked, findFigures, shadowOf } from './figure.ts';
import { findTallies } from './tally.ts';

/** As `readText` does it: dates are no figures, figures are written as marks. */
function read(text: string) {
  const places = blanked(text.toLowerCase(), findDates(text.toLowerCase()));
  const figures = findFigures(places);
  return findTallies(shadowOf(places, figures), figures);
}

const counts = (text: string): string =>
  read(text)
    .map(({ parts }) => parts.map(({ field, value }) => `${field} ${value}`).join(', '))
    .join(' | ');

describe('reads as a tally', () => {
  test.each([
    ['voted 111-19 in favor, although 55 countries abstained', 'yes 111, no 19, abstain 55'],
    ['adopted by 138 votes to 9, with 41 abstentions', 'yes 138, no 9, abstain 41'],
    ['voted 40 to 3, with a dozen sitting on the fence', 'yes 40, no 3, abstain 12'],
    ['40 in favour and one lone vote against', 'yes 40, no 1'],
    ['adopted by the vote of all fifteen members', 'yes 15'],
    ['Thirty delegations took no part.', 'absent 30'],
    ['a recorded vote (116:20:55)', 'yes 116, no 20, abstain 55'],
    ['It did so again, 99-20-63.', 'yes 99, no 20, abstain 63'],
    ['a recorded vote of 77 in favour to 6 against', 'yes 77, no 6'],
    ['passed with 116 in favour, 20 against, 53 abstentions', 'yes 116, no 20, abstain 53'],
    ['with the support of 141 of the UN’s 193 members'.replace('’', "'"), 'yes 141'],
    ['with 93 votes in favor; the US voted against', 'yes 93'],
    ['of the 15 members of the UNSC, 13 favored the draft', 'yes 13'],
    ['Votes In Favor: 20\nVotes Against: 07\nAbstentions: 20', 'yes 20, no 7, abstain 20'],
    ['By one hundred and eleven to nineteen, with fifty-five abstaining', 'yes 111, no 19, abstain 55'],
    ['one hundred and sixteen in favour, a score against, fifty-three neutral', 'yes 116, no 20, abstain 53'],
    ["the Council's seven-to-one vote on Korea", 'yes 7, no 1'],
    [
      '39 members voted for the document, 7 members voted against it and 100 abstained',
      'yes 39, no 7, abstain 100',
    ],
    ['votes against numbered 41, and there were 34 abstentions', 'no 41, abstain 34'],
    ['adopted by 11 votes to none with four abstentions', 'yes 11, no 0, abstain 4'],
    ['only seven, Russia and allies of it, had been opposed to the resolution', 'no 7'],
    ['adopted with no votes against', 'no 0'],
    ['the vote: yes 116, no 20, abstain 53', 'yes 116, no 20, abstain 53'],
    ['93 members of the General Assembly voted in favour', 'yes 93'],
    ['got 28 yes votes against 10, while 15 members abstained', 'yes 28, no 10, abstain 15'],
    ['won 99 votes, while 12 refused', 'yes 99, no 12'],
    ['the draft passed 10 to nothing', 'yes 10, no 0'],
    ['fifteen hands went up for the resolution', 'yes 15'],
    ['eleven opposed it, 58 abstained, and another 24 pressed no button', 'no 11, abstain 58, absent 24'],
    ['143 voted in favour, nine – including the US – voted against'.replaceAll('–', '-'), 'yes 143, no 9'],
    ['ayes 40, noes 7, abstentions 3', 'yes 40, no 7, abstain 3'],
    ['37 members approved the resolution, four rejected it and six abstained', 'yes 37, no 4, abstain 6'],
    ['adopted with 111 votes, an increase of two from 2010', 'yes 111 | yes 109'],
    ['voted 191 to 2 on the resolution, up from 188 the year before', 'yes 191, no 2 | yes 188'],
    ['the vote had been 86-36-61, and a year before 85-35', 'yes 86, no 36, abstain 61 | yes 85, no 35'],
  ])('%s', (text, expected) => {
    expect(counts(text)).toBe(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    'adopted the resolution on 2014-12-18',
    'the text went through without a vote at 4.10 a.m.',
    'call 555-123-4567 to support the resolution',
    'troops aged 18 to 35 years backed the coup',
    'the budget rose from 10 to 20 with the votes of donors',
    'a draft needs 9 votes in favour and no negative vote',
    'nine votes are required to pass a resolution',
    'of the 54 African states, 17 abstained',
    'more than 20 of which abstained',
    'in 1914-18 the vote was not extended',
    'the resolution ended the measures of paragraphs 4, 5 and 6 to 12 of resolution 1973',
    'the resolution recalled paragraphs 9 to 12',
    'cut 116 posts, froze 20 and left 53 vacant',
    'support for resolution 111.19 million',
    'the P5 all voted for it',
    'adopted a resolution, an increase of two from 2010',
  ])('%s', (text) => {
    expect(counts(text)).toBe('');
  });
});

describe('reads two bare counts only where the sentence goes on with a vote', () => {
  const goingOn = (text: string): string => {
    const places = blanked(text.toLowerCase(), findDates(text.toLowerCase()));
    const figures = findFigures(places);
    return findTallies(shadowOf(places, figures), figures, true)
      .map(({ parts }) => parts.map(({ field, value }) => `${field} ${value}`).join(', '))
      .join(' | ');
  };
  test.each([
    ['In 1988 it was 44 to 31; in 1989, 47 to 30.', 'yes 44, no 31 | yes 47, no 30'],
    ['Cyprus in 1974: 31 to 20.', 'yes 31, no 20'],
    ['The hall sent the generals home 119 to 1, with 36 neutral.', 'yes 119, no 1, abstain 36'],
  ])('%s', (text, expected) => {
    expect(goingOn(text)).toBe(expected);
    expect(counts(text).split(' | ').length).toBeLessThanOrEqual(expected.split(' | ').length);
  });
  test.each([
    'Office hours are from 9 to 5.',
    'He read pages 9 to 12 of it.',
    'Children of 6 to 12 years sang.',
  ])('leaves alone: %s', (text) => {
    expect(goingOn(text)).toBe('');
  });
});

test('keeps where each tally stands', () => {
  const text = 'The draft passed 111-19, with 55 abstentions, and the amendment failed 40-77.';
  expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '111-19, with 55 abstentions',
    '40-77',
  ]);
});

test('says that an estimate is one', () => {
  expect(read('more than 100 countries voted for it')[0]?.parts[0]).toMatchObject({
    value: 100,
    bound: 'at-least',
  });
  expect(read('nearly 60 countries abstained')[0]?.parts[0]).toMatchObject({ value: 60, bound: 'about' });
});

test('never throws, and spans lie inside the text', () => {
  const words = fc.constantFrom(
    '111',
    '-',
    ' to ',
    '19',
    'votes',
    ' against',
    ' in favour',
    ', ',
    'abstained',
    '(',
    ':',
    'none',
    ' of the ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of read(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
