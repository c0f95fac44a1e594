import { describe, expect, test } from 'vitest';
import {
  group,
  groupMembersOn,
  groupPhrases,
  groups,
  groupsOf,
  isInGroupOn,
  member,
  memberIndex,
  resolveGroup,
} from './index.ts';
import { codeOf } from './testing.ts';

describe('the members of a group', () => {
  test.each([
    { id: 'EU', date: '1957-12-31', members: 0, why: 'not yet founded' },
    { id: 'EU', date: '1973-01-01', members: 8, why: 'nine, without the Federal Republic' },
    { id: 'EU', date: '1973-09-18', members: 9, why: 'the Federal Republic joined the United Nations' },
    { id: 'EU', date: '2004-04-30', members: 15, why: 'the day before the enlargement' },
    { id: 'EU', date: '2004-05-01', members: 25, why: 'ten joined' },
    { id: 'EU', date: '2007-01-01', members: 27, why: 'Bulgaria and Romania' },
    { id: 'EU', date: '2013-07-01', members: 28, why: 'Croatia' },
    { id: 'EU', date: '2020-01-31', members: 28, why: "the United Kingdom's last day" },
    { id: 'EU', date: '2020-02-01', members: 27, why: 'without it' },
    { id: 'NATO', date: '2024-03-07', members: 32, why: 'Sweden' },
    { id: 'ASEAN', date: '1999-04-30', members: 10, why: 'Cambodia' },
    { id: 'BRICS', date: '2023-12-31', members: 5, why: 'before the enlargement' },
    { id: 'BRICS', date: '2024-01-01', members: 9, why: 'four joined' },
    { id: 'AU', date: '1963-05-25', members: 32, why: 'the founders, all members of the United Nations' },
    { id: 'AU', date: '2017-01-30', members: 54, why: 'Morocco came back' },
    { id: 'GCC', date: '2024-01-01', members: 6, why: 'unchanged since 1981' },
    { id: 'NAM', date: '2024-12-01', members: 120, why: '121 with Palestine' },
    { id: 'OIC', date: '2024-12-01', members: 56, why: '57 with Palestine' },
    { id: 'LAS', date: '2024-12-01', members: 21, why: '22 with Palestine' },
    { id: 'P5', date: '1991-12-25', members: 5, why: 'the Russian Federation after the USSR' },
    { id: 'WEOG', date: '2024-12-01', members: 28, why: 'regional groups are groups too' },
    { id: 'WEOG', date: '1950-01-01', members: 0, why: 'there were none' },
    { id: 'nobody', date: '2024-12-01', members: 0, why: 'no such group' },
  ])('$id had $members on $date ($why)', ({ id, date, members }) => {
    expect(groupMembersOn(id, date)).toHaveLength(members);
  });

  test('a state outside the United Nations is in no group here', () => {
    expect(isInGroupOn('NAM', codeOf('PRK'), '1990-01-01')).toBe(false);
    expect(isInGroupOn('NAM', codeOf('PRK'), '1991-09-17')).toBe(true);
  });

  test('the groups of Germany, its regional one first', () => {
    expect(groupsOf(codeOf('DEU'), '2020-06-01').map(({ id }) => id)).toEqual([
      'WEOG',
      'EU',
      'NATO',
      'G7',
      'G20',
      'OECD',
    ]);
  });
});

describe('data/groups.csv', () => {
  test('every stay is that of a member that can have a ballot, ends after it begins, and overlaps no other', () => {
    for (const { stays } of groups()) {
      for (const [at, { code, from, to, source }] of stays.entries()) {
        expect(memberIndex(code), code).toBeDefined();
        expect(source).not.toBe('');
        if (from && to) expect(from < to, `${code} ${from} ${to}`).toBe(true);
        const next = stays[at + 1];
        if (next?.code === code) expect((to ?? '9') <= (next.from ?? ''), code).toBe(true);
      }
    }
  });

  test('nobody stays longer than its code was', () => {
    const ended = groups().flatMap(({ stays }) => stays.filter(({ code, to }) => member(code)?.ended && !to));
    expect(ended).toEqual([]);
  });
});

describe('names of groups', () => {
  test.each([
    { text: 'EU', id: 'EU' },
    { text: 'the European Union', id: 'EU' },
    { text: 'the 27', id: 'EU', date: '2021-01-01' },
    { text: 'the 27', id: undefined, date: '2015-01-01' },
    { text: 'the 28', id: 'EU', date: '2015-01-01' },
    { text: 'OAU', id: 'AU', date: '1990-01-01' },
    { text: 'OAU', id: undefined, date: '2020-01-01' },
    { text: 'Arab League', id: 'LAS' },
    { text: 'G77', id: 'G77' },
    { text: 'G-20', id: 'G20' },
    { text: 'non-aligned movement', id: 'NAM' },
    { text: 'African Group', id: 'African' },
    { text: 'Group of 8', id: undefined },
  ])('"$text" on $date is $id', ({ text, date, id }) => {
    expect(resolveGroup(text, date)).toBe(id);
  });

  test('every phrase is that of a group, and every group has a name', () => {
    for (const { group: id, phrase } of groupPhrases()) expect(group(id), phrase).toBeDefined();
    for (const { id } of groups().filter(({ kind }) => kind === 'other'))
      expect(
        groupPhrases().some((each) => each.group === id && each.use === 'name'),
        id,
      ).toBe(true);
  });
});
