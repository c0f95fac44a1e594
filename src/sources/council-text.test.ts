import { expect, test } from 'vitest';
import { membersWho } from '../record/index.ts';
import {
  councilMeeting,
  councilMember,
  counted,
  readCouncilDraft,
  rollOfVetoes,
  votesNeeded,
} from './council-text.ts';

test.each([
  { text: 'S/2014/348', draft: 'S/2014/348', rest: '' },
  { text: ' S/1371', draft: 'S/1371', rest: '' },
  { text: 'S/3713/Rev.1 (as amended)', draft: 'S/3713/Rev.1', rest: 'as amended' },
  { text: 'S/15255/Rev.2(as corrected)', draft: 'S/15255/Rev.2', rest: 'as corrected' },
  { text: 'S/471 and S/471/Add.1', draft: 'S/471', rest: 'and S/471/Add.1' },
  { text: 'S/1076 Paragraphs 1-4', draft: 'S/1076', rest: 'Paragraphs 1-4' },
  { text: 'S/552, S/PV.202', draft: 'S/552', rest: 'S/PV.202' },
])('"$text" is draft $draft', ({ text, draft, rest }) => {
  expect(readCouncilDraft(text)).toEqual({ draft, rest });
});

test('where the meeting stands for a draft without number, there is no draft', () => {
  expect(readCouncilDraft('S/PV.49')).toEqual({ meeting: 'S/PV.49', rest: '' });
});

test('words in place of a symbol stay words', () => {
  expect(readCouncilDraft('174th Meeting Draft Resolution')).toEqual({
    draft: undefined,
    rest: '174th Meeting Draft Resolution',
  });
});

test.each([
  { text: 'S/PV.7180', meeting: 'S/PV.7180' },
  { text: '7785', meeting: 'S/PV.7785' },
  { text: 'S/2020/661\nS/2020/667', meeting: undefined },
])('$text is meeting $meeting', ({ text, meeting }) => expect(councilMeeting(text)).toBe(meeting));

test.each([
  { name: 'Russian Federation', date: '1947-07-01', code: 'SUN' },
  { name: 'the Russian Federation', date: '2015-07-29', code: 'RUS' },
  { name: 'USSR', date: '1946-02-16', code: 'SUN' },
  { name: 'USA', date: '2011-02-18', code: 'USA' },
  { name: 'UK', date: '1956-10-30', code: 'GBR' },
  { name: 'China', date: '1955-12-13', code: 'CHN' },
])('$name on $date is $code', ({ name, date, code }) => expect(councilMember(name, date)).toBe(code));

test('a roll of vetoes lists only these, and says so', () => {
  const { roll, flags } = rollOfVetoes(['China', 'Russia', ''], '2014-05-22');
  expect(membersWho(roll, 'no')).toEqual(expect.arrayContaining(['CHN', 'RUS']));
  expect(flags.map(({ kind }) => kind)).toEqual(['roll-incomplete']);
});

test('seven of eleven votes were needed to 1965, nine of fifteen since', () => {
  expect([1946, 1965, 1966, 2022].map(votesNeeded)).toEqual([7, 7, 9, 9]);
});

test('a reference that comes again is numbered', () => {
  const refOf = counted();
  expect(['a', 'b', 'a', 'a'].map(refOf)).toEqual(['a', 'b', 'a (2)', 'a (3)']);
});
