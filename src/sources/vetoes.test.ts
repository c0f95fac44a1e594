import { expect, test } from 'vitest';
import { membersWho } from '../record/index.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

const header =
  'year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3,single_veto,multiple_vetoes,China,France,Russia,USSR,USA,UK,russia_china,usa_uk,usa_france,usa_france_uk,france_uk';
const rows = [
  '1946,6/26/1946,6,S/PV.49,S/PV.49,The Spanish question preliminary question,Spain,Western Europe,USSR,,,1,0,0,0,0,1,0,0,0,0,0,0,0',
  '1946,6/26/1946,6,S/PV.49,S/PV.49,The Spanish question,Spain,Western Europe,USSR,,,1,0,0,0,0,1,0,0,0,0,0,0,0',
  '2014,5/22/2014,5,S/2014/348,S/PV.7180,Middle East - Syria,Syria,Middle East,China,Russia,,0,1,1,0,1,0,0,0,1,0,0,0,0',
];

test('a vetoed draft has its date, its meeting and who cast the veto', async () => {
  const [, , syria] = accountsOf(await readTexts(`${header}\n${rows.join('\n')}`));
  expect(syria).toMatchObject({
    ref: '2014-05-22 S/2014/348',
    body: 'SC',
    heldOn: '2014-05-22',
    draft: 'S/2014/348',
    meeting: 'S/PV.7180',
    kind: 'resolution',
    method: 'recorded',
    outcome: 'vetoed',
    title: 'Middle East - Syria',
    subjects: ['Syria'],
  });
  expect(syria?.roll && membersWho(syria.roll, 'no')).toHaveLength(2);
  expect(syria?.flags[0]?.kind).toBe('roll-incomplete');
});

test('the preliminary question is one of procedure, and two votes of a meeting stay two', async () => {
  const [question, draft] = accountsOf(await readTexts(`${header}\n${rows.join('\n')}`));
  expect(question).toMatchObject({
    ref: '1946-06-26 S/PV.49',
    kind: 'procedural',
    title: 'The Spanish question',
  });
  expect(draft).toMatchObject({ ref: '1946-06-26 S/PV.49 (2)', kind: 'resolution', draft: undefined });
});

test('a date that is none is a problem in its place', async () => {
  const odd = rows[2]?.replace('5/22/2014', '22/5/2014');
  expect(await readTexts(`${header}\n${odd}`)).toMatchObject([
    { kind: 'problem', problem: { line: 2, column: 'date', found: '22/5/2014' } },
  ]);
});
