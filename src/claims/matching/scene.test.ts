import { expect, test } from 'vitest';
import { dayNumber } from '../docket/days.ts';
import { type Moment, momentsOf } from '../moments.ts';
import { readText } from '../reading.ts';
import { scenesOf } from './scene.ts';
import { type When, whenOf } from './when.ts';

/** The beginnings of the moments of each scene. */
const scenes = (
  text: string,
  timesOf?: (moment: Moment) => readonly When[],
): readonly (readonly string[])[] =>
  scenesOf(momentsOf(readText({ name: 'text', text, format: 'text', sha256: '' })), timesOf).map(
    ({ moments }) => moments.map(({ start }) => text.slice(start, start + 9)),
  );

test.each([
  {
    of: 'one vote is one scene',
    text: 'On 18 November 2014 the Third Committee approved the draft resolution. It passed 111-19. China voted against it.',
    expected: [['On 18 Nov', 'It passed', 'China vot']],
  },
  {
    of: 'an amendment is another proposal',
    text: 'The resolution was adopted 111-19. The amendment of Cuba was defeated 40-77.',
    expected: [['The resol'], ['The amend']],
  },
  {
    of: '"this proposal" is the amendment, whatever resolution stands beside it',
    text: 'Cuba suggested an amendment. However, this proposal was defeated 40-77 by those who drafted the resolution.\n\nChina voted against the resolution itself.',
    expected: [['Cuba sugg', 'However, '], ['China vot']],
  },
  {
    of: 'another year is another vote',
    text: 'The General Assembly adopted the resolution in 2014 by 116 votes to 20. In 2011 the General Assembly adopted it by 123 to 16.',
    expected: [['The Gener'], ['In 2011 t']],
  },
  {
    of: '"this time" comes back from another year',
    text: 'The General Assembly adopted the resolution on 18 June 2021; China abstained. In 2017 China voted against a similar text. This time Russia abstained.',
    expected: [['The Gener'], ['In 2017 C'], ['This time']],
  },
  {
    of: 'ballots stay with the body before them, not with the next',
    text: 'The General Assembly adopted the text by 93 votes to 8. The amendment won and Russia voted against it. The Security Council adopted resolution 2774 with 10 votes in favour.',
    expected: [['The Gener'], ['The amend'], ['The Secur']],
  },
  {
    of: 'what "it was" on a day is of the vote told next',
    text: 'The Assembly adopted the text in 1975 by 72 votes to 35.\n\nIt was taken back on 16 December 1991. A total of 111 members voted for it.',
    expected: [['The Assem'], ['It was ta', 'A total o']],
  },
  {
    of: 'a question that is a date begins another vote',
    text: 'The General Assembly adopted the resolution in 2014 by 116 votes to 20. Remember 2011? Nobody voted no.',
    expected: [['The Gener'], ['Nobody vo']],
  },
])('$of', ({ text, expected }) => {
  expect(scenes(text)).toEqual(expected);
});

test('every row of a table with dates is a scene of its own', () => {
  const text =
    'The General Assembly on the death penalty:\n\n2007: 104 in favour, 54 against, 29 abstentions\n2008: 106 in favour, 46 against, 34 abstentions';
  expect(scenes(text).at(-1)).toEqual(['2008: 106']);
});

test('a day without its year is not one of a few days counted from another', () => {
  const before = dayNumber('1950-06-25');
  const text =
    'Two days later the Security Council adopted a resolution by seven votes to one. Egypt voted for it. Resolution 84, of 7 July, was adopted with three abstentions.';
  expect(scenes(text, ({ dates }) => dates.flatMap((date) => whenOf(date, { before }) ?? []))).toEqual([
    ['Two days ', 'Egypt vot'],
    ['Resolutio'],
  ]);
});
