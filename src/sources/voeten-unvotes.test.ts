import { expect, test } from 'vitest';
import { membersWho } from '../record/index.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

const calls = `rcid,session,importantvote,date,unres,amend,para,short,descr
293,6,0,"1951-11-04","R/6/265",0,0,"MOROCCO AND ARABS","TO ADOPT BOLIVIAN MOTION TO ADJOURN THE MEETING."
5377,69,1,"2014-12-18","R/69/188",,,"","Situation of human rights in the Democratic People's Republic of Korea : resolution / adopted by the General Assembly"
5970,71,,"2016-12-19","R/71/167",1,,"","The President: We first turn to draft resolution I entitled _Trafficking in women and girls<d3>. The General Assembly has before it a draft amendment circulated in document A/71/L.30. A recorded vote has been requested. A"
`;
const votes = `"rcid","country","country_code","vote"
293,"Russia","RU","no"
293,"Taiwan","TW","yes"
5377,"Russia","RU","no"
5970,"Russia","RU","yes"
5377,"Namibia","NA","abstain"
5377,"Yugoslavia","YU","yes"
`;
const issues = `"rcid","short_name","issue"
"5377","hr","Human rights"
`;

test('votes that do not stand together make one roll, under the code of their time', async () => {
  const [morocco, dprk, amendment] = accountsOf(await readTexts(calls, votes, issues));
  expect(morocco).toMatchObject({ ref: 'rcid 293', kind: 'motion', session: '6', symbol: undefined });
  expect(morocco?.heldOn, 'dates before session 58 are not those of the votes').toBeUndefined();
  expect(morocco?.roll && membersWho(morocco.roll, 'no')).toEqual(['SUN']);
  expect(morocco?.roll && membersWho(morocco.roll, 'yes')).toEqual(['CHN']);
  expect(dprk).toMatchObject({
    symbol: 'A/RES/69/188',
    heldOn: '2014-12-18',
    kind: 'resolution',
    method: 'recorded',
    subjects: ['Human rights'],
  });
  expect(dprk?.outcome, 'the data has none').toBeUndefined();
  expect(dprk?.roll && membersWho(dprk.roll, 'yes')).toEqual(['SRB']);
  expect(dprk?.roll && membersWho(dprk.roll, 'abstain')).toEqual(['NAM']);
  expect(amendment).toMatchObject({
    kind: 'amendment',
    symbol: undefined,
    draft: 'A/71/L.30',
    title: 'Trafficking in women and girls',
    belongsTo: { relation: 'amends', to: 'A/RES/71/167' },
  });
});

test('the issues may be left out', async () => {
  expect(accountsOf(await readTexts(calls, votes)).map(({ subjects }) => subjects)).toEqual([[], [], []]);
});

test('R’s "NA" is nothing', async () => {
  const [call] = accountsOf(
    await readTexts(
      'rcid,session,importantvote,date,unres,amend,para,short,descr\n5692,57,NA,2002-11-11,NA,NA,NA,NA,NA\n',
      'rcid,country,country_code,vote\n5692,Namibia,NA,yes\n',
    ),
  );
  expect(call).toMatchObject({ title: '', note: undefined, symbol: undefined, kind: 'resolution' });
});

test('a vote that is none, and one of an unknown roll call, are problems in their place', async () => {
  const odd = `${votes}5377,"Cuba","CU","present"\n9999,"Cuba","CU","no"\n`;
  const problems = (await readTexts(calls, odd)).filter(({ kind }) => kind === 'problem');
  expect(problems).toMatchObject([
    { problem: { line: 8, column: 'vote', found: 'present', expected: 'yes, no or abstain' } },
    { problem: { line: 9, column: 'rcid', found: '9999' } },
  ]);
});

test('a name that nobody knows is kept as a flag', async () => {
  const [, dprk] = accountsOf(await readTexts(calls, `${votes}5377,"Atlantis","","no"\n`));
  expect(dprk?.flags).toMatchObject([
    { kind: 'unknown-member', detail: 'The source lists "Atlantis" (no).' },
  ]);
});
