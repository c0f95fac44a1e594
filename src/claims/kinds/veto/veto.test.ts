import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenRecord, openRecord } from '../../../record/index.ts';
import { importRecord } from '../../../sources/index.ts';
import { type Docket, openDocket } from '../../docket/docket.ts';
import { shippedDocket } from '../../shipped-docket.fixture.ts';
import { answersIn } from '../answers.fixture.ts';

const { docket: shipped } = shippedDocket();

const header =
  'year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3,single_veto,multiple_vetoes,China,France,Russia,USSR,USA,UK,russia_china,usa_uk,usa_france,usa_france_uk,france_uk';
/** Day, draft, subject, who: vetoes on Syria and two others, to the last that the list has here. */
const vetoes: readonly (readonly [string, string, string, string, string])[] = [
  ['8/17/1978', 'S/12822', 'Western Sahara', 'USSR', ''],
  ['10/4/2011', 'S/2011/612', 'Syria', 'China', 'Russia'],
  ['2/4/2012', 'S/2012/77', 'Syria', 'China', 'Russia'],
  ['7/19/2012', 'S/2012/538', 'Syria', 'China', 'Russia'],
  ['3/15/2014', 'S/2014/189', 'Ukraine', 'Russia', ''],
  ['5/22/2014', 'S/2014/348', 'Syria', 'China', 'Russia'],
  ['10/8/2016', 'S/2016/846', 'Syria', 'Russia', ''],
  ['12/5/2016', 'S/2016/1026', 'Syria', 'China', 'Russia'],
  ['2/28/2017', 'S/2017/172', 'Syria', 'China', 'Russia'],
];

let folder: string;
let made: { readonly record: OpenRecord; readonly docket: Docket } | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-vetoes-'));
  const file = join(folder, 'vetoes.csv');
  const rows = vetoes.map(
    ([day, draft, topic, one, other]) =>
      `,${day},,${draft},${draft},${topic},${topic},,${one},${other},,,,,,,,,,,,,,`,
  );
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  const into = join(folder, 'record.sqlite');
  await importRecord({ files: [file], into, today: '2026-11-25' });
  const opened = openRecord(into);
  if (!opened.ok) throw new Error(opened.problem.found);
  made = { record: opened.record, docket: openDocket(opened.record) };
});

afterAll(() => {
  made?.record.close();
  rmSync(folder, { recursive: true });
});

function answers(text: string, date?: string): readonly string[] {
  if (!made) throw new Error('The record is there once the tests run.');
  return answersIn(text, 'veto', made.docket, date);
}

describe('how many vetoes', () => {
  test.each([
    [
      '2014-05-23',
      'Russia has now blocked a UN Security Council resolution on Syria for the fourth time.',
      'supported',
      'vetoes-as-counted',
    ],
    [
      '2017-02-01',
      'Russia has vetoed six UN Security Council resolutions on Syria.',
      'supported',
      'vetoes-as-counted',
    ],
    [
      '2017-02-01',
      'Russia has vetoed seven UN Security Council resolutions on Syria since 2011.',
      'imprecise',
      'vetoes-counted-otherwise',
    ],
    [
      '2017-02-01',
      'Russia has vetoed 12 UN Security Council resolutions on Syria since 2011.',
      'contradicted',
      'vetoes-counted-otherwise',
    ],
    [
      '2017-02-01',
      'Russia used its veto in the UN Security Council twice in 2016.',
      'supported',
      'vetoes-as-counted',
    ],
    [
      '2017-02-01',
      'Russia and China have together vetoed five UN Security Council drafts on Syria.',
      'supported',
      'vetoes-as-counted',
    ],
    [
      '2023-02-01',
      'By 2012 Russia had vetoed two UN Security Council resolutions on Syria.',
      'uncheckable',
      'vetoes-not-all-held',
    ],
    [
      '2017-02-01',
      'Russia has vetoed two UN Security Council resolutions.',
      'uncheckable',
      'vetoes-not-all-held',
    ],
    [
      '2023-02-01',
      'Russia has vetoed more than five UN Security Council resolutions on Syria.',
      'supported',
      'vetoes-as-counted',
    ],
    [
      '2023-02-01',
      'Russia has vetoed 17 UN Security Council resolutions on Syria.',
      'uncheckable',
      'vetoes-not-all-held',
    ],
    [
      undefined,
      'Russia has vetoed 17 UN Security Council resolutions on Syria.',
      'uncheckable',
      'vetoes-not-all-held',
    ],
  ])('%s, %j is %s', (date, text, verdict, rule) => {
    expect(answers(text, date)).toEqual([expect.stringMatching(new RegExp(`^${verdict} .*\\[${rule}\\]$`))]);
  });

  test('a record without a list of vetoes counts none of them', () => {
    const [answer] = answersIn(
      'Russia has vetoed 3 UN Security Council resolutions.',
      'veto',
      shipped(),
      '2014-06-01',
    );
    expect(answer).toContain('uncheckable');
  });

  test('the count is one claim, and no ballot on the draft at hand', () => {
    const text = 'By 22 May 2014 Russia had vetoed four UN Security Council resolutions on Syria.';
    expect(answersIn(text, 'position', shipped(), '2014-06-01')).toEqual([]);
  });

  test.each([
    ['one veto on one draft', 'On 22 May 2014 Russia and China vetoed a UN Security Council draft on Syria.'],
    [
      'a question that the record cannot single out',
      'Russia has vetoed three UN Security Council drafts on chemical weapons.',
    ],
    ['a time that cannot be told', 'Russia has vetoed three UN Security Council drafts in the last decade.'],
    ['a denial', 'Russia has not vetoed three UN Security Council drafts.'],
    ['vetoes of one day', 'On Thursday Russia vetoed two UN Security Council resolutions on Syria.'],
    [
      'some of them',
      'Russia has vetoed two UN Security Council resolutions on Syria that called for sanctions.',
    ],
    [
      'a second time on what was spoken of',
      'Russia vetoed the UN Security Council resolution for the second time.',
    ],
    ['a president', 'President Bush vetoed 12 bills, a UN diplomat said.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text, '2017-02-01')).toEqual([]);
  });
});

describe('vetoes together, and yet to come', () => {
  test.each([
    [
      'In the UN General Assembly no country has a veto.',
      'supported "no country has a veto" [power-as-ruled]',
    ],
    [
      'In the UN General Assembly the Russian Federation could cast no veto.',
      'supported "Russian Federation could cast no veto" [power-as-ruled]',
    ],
    [
      'On 22 May 2014 Russia and China vetoed a UN Security Council draft on Syria; it was a double veto.',
      'supported "double veto" [vetoes-as-counted]',
    ],
    [
      'At the UN Security Council China and possibly Russia will likely veto the bill.',
      'uncheckable "China and possibly Russia will likely veto the bill" [forecast]',
    ],
    [
      'The United States threatened to veto the UN Security Council draft.',
      'uncheckable "United States threatened to veto" [forecast]',
    ],
  ])('%j: %s', (text, answer) => {
    expect(answersIn(text, 'veto', shipped(), '2014-11-20')).toEqual([answer]);
  });

  test.each([
    ['one without a veto', 'Japan will veto the UN Security Council draft.'],
    ['a question', 'Will Russia use its veto in the UN Security Council?'],
  ])('leaves alone %s', (_, text) => {
    expect(answersIn(text, 'veto', shipped(), '2014-11-20')).toEqual([]);
  });
});
