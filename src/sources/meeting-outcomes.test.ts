import { describe, expect, test } from 'vitest';
import { membersWho } from '../record/index.ts';
import { meetingDate } from './meeting-outcomes.ts';
import { readOutcome } from './meeting-outcomes-text.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

describe('what a meeting decided, in words', () => {
  test.each([
    {
      result: 'S/RES/2141 (2014) 15-0-0',
      items: [
        {
          text: 'S/RES/2141 (2014)',
          adopted: true,
          outcome: 'adopted',
          tally: { yes: 15, no: 0, abstain: 0 },
        },
      ],
    },
    {
      result: 'S/RES/1996 (2011) without vote S/PRST/2011/14',
      items: [{ text: 'S/RES/1996 (2011)', manner: 'without vote', tally: undefined }],
    },
    {
      result: 'S/RES/29 (1947)adopted unanimously',
      items: [{ text: 'S/RES/29 (1947)', manner: 'adopted unanimously' }],
    },
    {
      result: 'Draft resolution S/2017/315 vetoed by Russian Federation 10-2-3',
      items: [
        {
          text: 'S/2017/315',
          outcome: 'vetoed',
          vetoedBy: ['Russian Federation'],
          tally: { yes: 10, no: 2, abstain: 3 },
        },
      ],
    },
    {
      result: 'Draft resolutionS/1999/201vetoed by China 13-1-1',
      items: [{ text: 'S/1999/201', vetoedBy: ['China'] }],
    },
    {
      result:
        'Draft resolution S/11543 vetoed by USA, France and UK10-3-2 Draft resolution S/11400 (as amended) vetoed by USSR12-2-0',
      items: [
        { text: 'S/11543', vetoedBy: ['USA', 'France', 'UK'] },
        { text: 'S/11400', rest: 'as amended', vetoedBy: ['USSR'] },
      ],
    },
    {
      result:
        'Draft resolution S/PV.49 vetoed by USSR Draft resolution S/PV.49 vetoed by USSR S/RES/7 (1946) 11-0-0',
      items: [
        { text: 'S/PV.49', outcome: 'vetoed', tally: undefined },
        { text: 'S/PV.49', outcome: 'vetoed', tally: undefined },
        { text: 'S/RES/7 (1946)', outcome: 'adopted' },
      ],
    },
    {
      result: 'Draft resolution S/2018/516 vetoed by United States 10-1-4 S/2018/520 not adopted 1-3-11',
      items: [
        { text: 'S/2018/516', outcome: 'vetoed' },
        { text: 'S/2018/520', outcome: 'rejected', vetoedBy: [], tally: { yes: 1, no: 3, abstain: 11 } },
      ],
    },
  ])('$result', ({ result, items }) => {
    const read = readOutcome(result);
    expect(read.unread).toBeUndefined();
    expect(read.items).toMatchObject(items);
    expect(read.items).toHaveLength(items.length);
  });

  test.each([
    '--',
    'Communiqué',
    'S/PRST/2014/5',
    'S/23032 (PRST)',
    'Note (S/2017/507)',
    'Election of Mr. Alfaro (Panama)',
  ])('"%s" is no decision on a text', (result) => expect(readOutcome(result)).toEqual({ items: [] }));

  test('what speaks of something else is told', () => {
    expect(readOutcome('S/RES/7 (1946) 11-0-0 deferred sine die')).toMatchObject({
      unread: 'deferred sine die',
    });
  });
});

test.each([
  { year: '1946', date: '31 December', is: '1946-12-31' },
  { year: '2004', date: '2 Sep.', is: '2004-09-02' },
  { year: '1966', date: '14-15 October', is: undefined },
  { year: '1948', date: '', is: undefined },
])('$year, "$date" is $is', ({ year, date, is }) => expect(meetingDate(year, date)).toBe(is));

test('a meeting becomes one account for each text, rows without a decision counted with them', async () => {
  const readings = await readTexts(`year,date,topic,result
1946,19 December,Greek complaint,--
2018,10 April,The situation in the Middle East,Draft resolution S/2018/321 vetoed by Russian Federation 12-2-1 S/2018/175 not adopted 6-7-2
2019,3 May,Haiti,--
`);
  expect(readings.map((reading) => reading.kind !== 'stop' && reading.rows)).toEqual([1, 2]);
  const [vetoed, rejected] = accountsOf(readings);
  expect(vetoed).toMatchObject({
    ref: '2018-04-10 S/2018/321',
    heldOn: '2018-04-10',
    draft: 'S/2018/321',
    outcome: 'vetoed',
    method: 'recorded',
    flags: [{ kind: 'roll-incomplete' }],
  });
  expect(vetoed?.roll && membersWho(vetoed.roll, 'no')).toEqual(['RUS']);
  expect(rejected).toMatchObject({
    draft: 'S/2018/175',
    outcome: 'rejected',
    method: 'unrecorded',
    flags: [],
  });
});
