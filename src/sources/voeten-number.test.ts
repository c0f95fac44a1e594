import { expect, test } from 'vitest';
import { readVoetenNumber } from './voeten-number.ts';

test.each([
  { unres: 'R/69/188', session: 69, text: 'A/RES/69/188', is: 'a resolution' },
  { unres: 'A/RES/74/88', session: 74, text: 'A/RES/74/88', is: 'a resolution in full' },
  {
    unres: 'R/30/3379',
    session: 30,
    text: 'A/RES/3379(XXX)',
    is: 'a resolution of a session in Roman numerals',
  },
  { unres: 'R/38/35A', session: 38, text: 'A/RES/38/35A', is: 'a lettered text' },
  { unres: 'R/42/209/B', session: 42, text: 'A/RES/42/209B', is: 'a lettered text behind a slash' },
  { unres: 'R/61/128AB', session: 61, text: 'A/RES/61/128A-B', is: 'two lettered texts' },
  { unres: 'R/38/416', session: 38, text: 'A/DEC/38/416', is: 'a decision, by its number' },
])('$unres is $is: $text', ({ unres, session, text }) => {
  expect(readVoetenNumber(unres, session)).toMatchObject({ session: String(session), text });
});

test('a section of a text is a part in brackets', () => {
  expect(readVoetenNumber('R/50/38B/IV', 50).text).toBe('A/RES/50/38[B-IV]');
});

test.each([
  { unres: 'R/5/234C', session: 5, why: 'to session 17 the number is a page' },
  { unres: 'R/3/272C', session: 3, why: 'though session 3 has a resolution 272' },
  { unres: 'R/29/2100', session: 29, why: 'session 29 has no such resolution' },
  { unres: 'R/16/2/1069B', session: 16, why: 'it is not in the form of a number' },
  { unres: '', session: 57, why: 'there is none' },
])('"$unres" names no text: $why', ({ unres, session }) => {
  expect(readVoetenNumber(unres, session)).toEqual({ session: String(session) });
});

test('to session 30 a letter counts the votes on a resolution, not its texts', () => {
  expect(readVoetenNumber('R/26/2758A', 26)).toEqual({ session: '26', within: 'A/RES/2758(XXVI)' });
});

test.each([
  { unres: 'ESS/2/78B', session: 11, special: 'ES-2' },
  { unres: 'SS/5', session: 23, special: 'S-5' },
  { unres: 'A/RES/ES-10/19', session: 72, special: 'ES-10' },
])(
  '$unres is of session $special, not of the regular session it is filed under',
  ({ unres, session, special }) => {
    expect(readVoetenNumber(unres, session).session).toBe(special);
  },
);
