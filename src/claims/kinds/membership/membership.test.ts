import { describe, expect, test } from 'vitest';
import { shippedDocket } from '../../shipped-docket.fixture.ts';
import { answersIn } from '../answers.fixture.ts';
import { rightsCouncilTerms } from './rights-council-seat.ts';

const { docket } = shippedDocket();
const answers = (text: string, date?: string) => answersIn(text, 'membership', docket(), date);

describe('the Rome Statute', () => {
  test.each([
    [
      '2014-05-23',
      'Syria is not a state party to the Rome Statute, the UN said.',
      'supported "Syria is not a state party to the Rome Statute" [member-as-recorded]',
    ],
    [
      '2014-05-23',
      'North Korea has never ratified the Rome Statute, the UN said.',
      'supported "North Korea has never ratified the Rome Statute" [member-as-recorded]',
    ],
    [
      '2014-05-23',
      'The UN vote concerns the Rome Statute, to which Syria is not a party.',
      'supported "Syria is not a party" [member-as-recorded]',
    ],
    [
      '2014-05-23',
      'The United States, which signed but never ratified the Rome Statute, abstained at the UN.',
      'supported "United States, which signed but never ratified the Rome Statute" [member-as-recorded]',
    ],
    [
      '2020-05-23',
      'The Philippines withdrew from the ICC, the UN said.',
      'supported "The Philippines withdrew from the ICC" [member-as-recorded]',
    ],
    [
      '2014-05-23',
      'The United States is not a signatory to the Rome Statute, the UN said.',
      'imprecise "United States is not a signatory to the Rome Statute" [member-differs]',
    ],
    [
      '2014-05-23',
      'Kenya is not a member of the ICC, the UN said.',
      'contradicted "Kenya is not a member of the ICC" [member-differs]',
    ],
    [
      '2014-05-23',
      'North Korea is a party to the Rome Statute, the UN said.',
      'contradicted "North Korea is a party to the Rome Statute" [member-differs]',
    ],
    [
      undefined,
      'Syria is not a party to the Rome Statute, the UN said.',
      'supported "Syria is not a party to the Rome Statute" [member-as-recorded]',
    ],
    [
      undefined,
      'Ukraine is not a party to the Rome Statute, the UN said.',
      'uncheckable "Ukraine is not a party to the Rome Statute" [member-then-unsaid]',
    ],
  ])('%s, %j: %s', (date, text, answer) => {
    expect(answers(text, date)).toEqual([answer]);
  });

  test.each([
    ['a condition', 'If Syria were a party to the Rome Statute, the UN would wait.'],
    ['a wish', 'The UN urged Syria to become a party to the Rome Statute.'],
    ['another treaty', 'Syria is not a party to the UN convention.'],
    ['a visit to the Court', 'Syria sent a delegation to the International Criminal Court, the UN said.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text, '2014-05-23')).toEqual([]);
  });
});

describe('seats on the Councils', () => {
  test.each([
    [
      '2014-11-20',
      'China and Russia are two of the five permanent members of the UN Security Council.',
      'supported "China and Russia are two of the five permanent members of the UN Security Council" [member-as-recorded]',
    ],
    [
      '2014-11-20',
      'Japan is a permanent member of the UN Security Council.',
      'contradicted "Japan is a permanent member of the UN Security Council" [member-differs]',
    ],
    [
      '2014-11-20',
      'Rwanda, a non-permanent member of the UN Security Council, agreed.',
      'supported "Rwanda, a non-permanent member of the UN Security Council" [member-as-recorded]',
    ],
    [
      '2022-07-01',
      'Kenya is an elected member of the UN Security Council.',
      'supported "Kenya is an elected member of the UN Security Council" [member-as-recorded]',
    ],
    [
      '2023-07-01',
      'Kenya is a member of the UN Security Council.',
      'contradicted "Kenya is a member of the UN Security Council" [member-differs]',
    ],
    [
      '2024-07-01',
      'Denmark was elected to the UN Security Council for 2025-2026.',
      'supported "Denmark was elected to the UN Security Council for 2025-2026" [member-as-recorded]',
    ],
    [
      '2024-07-01',
      'Denmark was elected to the UN Security Council until 2025.',
      'contradicted "Denmark was elected to the UN Security Council until 2025" [member-since-differs]',
    ],
    [
      '2021-07-01',
      'Kenya joined the UN Security Council in January 2021.',
      'supported "Kenya joined the UN Security Council in January 2021" [member-as-recorded]',
    ],
    [
      '2021-07-01',
      'Israel is not a member of the UN Security Council.',
      'supported "Israel is not a member of the UN Security Council" [member-as-recorded]',
    ],
    [
      undefined,
      'Israel sits on the UN Security Council.',
      'contradicted "Israel sits on the UN Security Council" [member-differs]',
    ],
    [
      undefined,
      'Kenya sits on the UN Security Council.',
      'uncheckable "Kenya sits on the UN Security Council" [member-then-unsaid]',
    ],
    [
      '2022-05-01',
      'Germany is a member of the UN Human Rights Council.',
      'supported "Germany is a member of the UN Human Rights Council" [member-as-recorded]',
    ],
    [
      '2022-05-01',
      'Iran is a member of the UN Human Rights Council.',
      'contradicted "Iran is a member of the UN Human Rights Council" [member-differs]',
    ],
  ])('%s, %j: %s', (date, text, answer) => {
    expect(answers(text, date)).toEqual([answer]);
  });

  test.each([
    ['with its own date', 'In 2011 Germany was a member of the UN Security Council.', 'supported'],
    [
      'with a wrong date of its own',
      'Germany was a member of the UN Security Council in 2016.',
      'contradicted',
    ],
  ])('a seat told %s', (_, text, verdict) => {
    expect(answers(text, '2016-11-20').map((answer) => answer.split(' ')[0])).toEqual([verdict]);
  });

  test.each([
    [
      'a seat in passing, of an old vote',
      'Germany, a member of the UN Security Council, abstained on resolution 1973.',
    ],
    [
      'a seat with a date of something else',
      'In 2010 he recalled that Germany was a member of the UN Security Council then.',
    ],
    ['a wish', 'Germany wants to become a permanent member of the UN Security Council.'],
    ['a candidate', 'Germany should be a permanent member of the UN Security Council.'],
    ['another council', 'Japan is a permanent member of the Arctic Council, a UN official said.'],
    ['a model', 'At our Model UN, Israel is a permanent member of the Security Council.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text, '2014-11-20')).toEqual([]);
  });

  test.each(['2006-07-01', '2010-07-01', '2014-06-01', '2018-05-01', '2022-06-01', '2026-03-01'])(
    'the Human Rights Council had 47 members on %s',
    (day) => {
      const seated = rightsCouncilTerms().filter(
        ({ from, to }) => from <= day && (to === undefined || day < to),
      );
      expect(new Set(seated.map(({ code }) => code)).size).toBe(47);
    },
  );
});

test.each([
  [
    '2022-05-20',
    'Russia is no longer a member of the UN Human Rights Council.',
    'supported "Russia is no longer a member of the UN Human Rights Council" [member-as-recorded]',
  ],
  [
    '2018-08-01',
    'The United States is a member of the UN Human Rights Council.',
    'uncheckable "United States is a member of the UN Human Rights Council" [member-then-unsaid]',
  ],
  [
    '2014-11-20',
    'Israel has never been a member of the UN Security Council.',
    'supported "Israel has never been a member of the UN Security Council" [member-as-recorded]',
  ],
])('%s, %j: %s', (date, text, answer) => {
  expect(answers(text, date)).toEqual([answer]);
});

describe('"the Council" is that of the vote told, else the only one named', () => {
  const darfur = 'On 31 March 2005 the Security Council adopted resolution 1593 by 11 votes to none.';
  test.each([
    [
      `${darfur} Denmark, an elected member in 2005, voted yes.`,
      'supported "Denmark, an elected member in 2005" [member-as-recorded]',
    ],
    [
      `${darfur} Kenya sat on the Council in 2005, and Japan, elected for 2005 and 2006, did too.`,
      'contradicted "Kenya sat on the Council" [member-differs]',
    ],
    [
      `${darfur} Japan, elected for 2005 and 2006, was on the winning side.`,
      'supported "Japan, elected for 2005 and 2006" [member-as-recorded]',
    ],
    [
      `${darfur} Mexico had no seat that year.`,
      'supported "Mexico had no seat that year" [member-as-recorded]',
    ],
    [
      `${darfur} Algeria had no seat that year.`,
      'contradicted "Algeria had no seat that year" [member-differs]',
    ],
    [
      'The UN Human Rights Council met. In 2022 Ukraine was a member of the Council.',
      'supported "Ukraine was a member of the Council" [member-as-recorded]',
    ],
  ])('%j: %s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });

  test.each([
    [
      'both are named',
      'The UN Security Council and the UN Human Rights Council met. Peru sat on the Council in 2022.',
    ],
    ['another council', `${darfur} Kenya was a member of the Nordic Council in 2005.`],
    ['none', 'The United Nations met. Peru sat on the Council in 2022.'],
  ])('leaves it alone where it may be either, or neither: %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

describe('how many members, and since when', () => {
  test.each([
    [
      '2024-05-01',
      'The 193-member UN General Assembly met.',
      'supported "193-member UN General Assembly" [members-as-counted]',
    ],
    [
      '2024-05-01',
      'The 47-member UN Human Rights Council met.',
      'supported "47-member UN Human Rights Council" [members-as-counted]',
    ],
    [
      '2015-11-01',
      'On 18 December 2014 the 192-member UN General Assembly adopted resolution 69/188 by 116 votes to 20.',
      'contradicted "192-member UN General Assembly" [members-counted-otherwise]',
    ],
    [
      '2015-11-01',
      'The 192-member UN General Assembly met.',
      'imprecise "192-member UN General Assembly" [members-counted-otherwise]',
    ],
    [
      '2012-03-01',
      'The 192-member UN General Assembly met.',
      'imprecise "192-member UN General Assembly" [members-counted-otherwise]',
    ],
    [
      '2024-05-01',
      'North Korea joined the United Nations in 1991.',
      'supported "North Korea joined the United Nations in 1991" [member-as-recorded]',
    ],
    [
      '2024-05-01',
      'North Korea joined the United Nations in 1995.',
      'contradicted "North Korea joined the United Nations in 1995" [member-since-differs]',
    ],
    [
      '2024-05-01',
      'Russia joined the United Nations in 1945.',
      'supported "Russia joined the United Nations in 1945" [member-as-recorded]',
    ],
  ])('%s, %j: %s', (date, text, answer) => {
    expect(answers(text, date)).toEqual([answer]);
  });

  test.each([
    ['what joined in something else', 'North Korea joined the UN resolution in 1995.'],
    ['a group of states', 'The 57-member UN group met, and so did the 54-nation bloc.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text, '2024-05-01')).toEqual([]);
  });
});
