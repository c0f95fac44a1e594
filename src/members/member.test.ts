import { describe, expect, test } from 'vitest';
import {
  allMembers,
  groupOf,
  isMemberOn,
  member,
  memberIndex,
  memberOrder,
  namesInLanguages,
  parseMemberCode,
} from './index.ts';
import { codeOf } from './testing.ts';

describe('membership', () => {
  test.each([
    { code: 'PRK', date: '1991-09-17', is: true, why: 'both Koreas admitted' },
    { code: 'PRK', date: '1991-09-16', is: false, why: 'the day before' },
    { code: 'SUN', date: '1991-12-23', is: true, why: 'last day of the Soviet Union' },
    { code: 'SUN', date: '1991-12-24', is: false, why: 'the Russian Federation goes on' },
    { code: 'RUS', date: '1991-12-24', is: true, why: 'in its place' },
    { code: 'RUS', date: '1980-01-01', is: false, why: 'not under this code' },
    { code: 'SYR', date: '1960-06-01', is: false, why: 'part of the United Arab Republic' },
    { code: 'SYR', date: '1961-10-13', is: true, why: 'on its own again' },
    { code: 'IDN', date: '1965-12-01', is: false, why: 'withdrawn' },
    { code: 'IDN', date: '1966-09-28', is: true, why: 'back' },
    { code: 'DDR', date: '1990-10-02', is: true, why: 'the day before unity' },
    { code: 'DDR', date: '1990-10-03', is: false, why: 'unity' },
    { code: 'EAZ', date: '1963-12-17', is: true, why: 'Zanzibar voted for two days' },
    { code: 'CHN', date: '1950-01-01', is: true, why: 'one code for the seat' },
    { code: 'SSD', date: '2011-07-14', is: true, why: 'latest admission' },
    { code: 'PSE', date: '2024-01-01', is: false, why: 'observer' },
    { code: 'VAT', date: '2024-01-01', is: false, why: 'observer' },
  ])('$code on $date: $is ($why)', ({ code, date, is }) => {
    expect(isMemberOn(codeOf(code), date)).toBe(is);
  });

  test.each([
    { date: '1945-12-31', members: 51 },
    { date: '1955-12-15', members: 76 },
    { date: '1960-12-31', members: 99 },
    { date: '1973-12-31', members: 135 },
    { date: '1991-12-31', members: 166 },
    { date: '2000-12-31', members: 189 },
    { date: '2002-12-31', members: 191 },
    { date: '2006-12-31', members: 192 },
    { date: '2014-12-18', members: 193 },
  ])('the United Nations had $members members on $date', ({ date, members }) => {
    expect(memberOrder.filter((code) => isMemberOn(code, date))).toHaveLength(members);
  });
});

describe('the table', () => {
  test('has 193 members, seven former ones, two observers', () => {
    const count = (status: string) => allMembers.filter((one) => one.status === status).length;
    expect([count('member'), count('former'), count('observer')]).toEqual([193, 7, 2]);
  });

  test('gives everybody with a ballot a place, and keeps it', () => {
    expect(memberOrder).toHaveLength(200);
    expect(memberOrder.map((code) => memberIndex(code))).toEqual(memberOrder.map((_, place) => place));
    expect(['AFG', 'PRK', 'ZWE', 'SUN', 'YUG'].map((code) => memberIndex(codeOf(code)))).toEqual([
      0, 141, 192, 197, 199,
    ]);
    expect(memberIndex(codeOf('VAT'))).toBeUndefined();
  });

  test('names only successors that it knows', () => {
    const successors = allMembers.flatMap((one) => one.successors);
    expect(successors.filter((code) => !member(code))).toEqual([]);
    expect(member(codeOf('CSK'))?.successors).toEqual(['CZE', 'SVK']);
  });
});

test.each([
  { text: 'PRK', code: 'PRK' },
  { text: ' prk ', code: 'PRK' },
  { text: 'GER', code: 'DEU' },
  { text: 'ZAR', code: 'COD' },
  { text: 'TWN', code: undefined },
  { text: 'XXX', code: undefined },
  { text: 'KP', code: undefined },
  { text: '', code: undefined },
])('the code "$text" is $code', ({ text, code }) => {
  expect(parseMemberCode(text)).toBe(code);
});

test.each([
  { code: 'USA', date: undefined, group: undefined },
  { code: 'KEN', date: undefined, group: 'African' },
  { code: 'KEN', date: '1963-12-16', group: undefined },
  { code: 'ISR', date: '1999-12-31', group: undefined },
  { code: 'ISR', date: '2000-05-30', group: 'WEOG' },
  { code: 'SUN', date: '1980-01-01', group: 'Eastern European' },
  { code: 'VAT', date: undefined, group: undefined },
])('the regional group of $code on $date is $group', ({ code, date, group }) => {
  expect(groupOf(codeOf(code), date)).toBe(group);
});

test('names in the six languages come from the platform; none for states that ended', () => {
  expect(namesInLanguages(codeOf('PRK'))).toMatchObject({
    en: 'North Korea',
    fr: 'Corée du Nord',
    zh: '朝鲜',
  });
  expect(namesInLanguages(codeOf('SUN'))).toEqual({});
});
