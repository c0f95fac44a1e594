import { expect, test } from 'vitest';
import { type Account, membersWho, type Reading, tallyOf } from '../record/index.ts';
import { textFile } from './open.ts';
import { recogniseFiles } from './recognise.ts';

async function read(...texts: readonly string[]): Promise<readonly Reading[]> {
  const { sets, problems } = recogniseFiles(texts.map((text, at) => textFile(`file-${at}.csv`, text)));
  expect(problems).toEqual([]);
  const readings: Reading[] = [];
  for (const { format, files } of sets)
    for await (const reading of format.read(files)) readings.push(reading);
  return readings;
}

const accountsOf = (readings: readonly Reading[]): readonly Account[] =>
  readings.flatMap((reading) => (reading.kind === 'account' ? [reading.account] : []));

const header2026 =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const dprk =
  "2014-12-18,69,A/RES/69/188,,A/69/488/Add.3,A/69/PV.73,Situation of human rights in the Democratic People's Republic of Korea : resolution / adopted by the General Assembly,Human rights situations and reports of special rapporteurs and representatives.,HUMAN RIGHTS--REPORTS|HUMAN RIGHTS--DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA,,116.0,20.0,53.0,4.0,193.0,https://digitallibrary.un.org/record/820106";
const votesOn = (rest: string, votes: readonly string[]): string =>
  votes.map((vote) => `${vote},${rest}`).join('\n');

test('rows of one record are one account, with all that the record says', async () => {
  const rows = [
    '820106,AFG,AFGHANISTAN,Y',
    '820106,CHN,CHINA,N',
    '820106,IND,INDIA,a',
    '820106,VUT,VANUATU,',
  ];
  const [reading, ...others] = await read(`${header2026}\n${votesOn(dprk, rows)}\n`);
  expect(others).toEqual([]);
  expect(reading).toMatchObject({
    kind: 'account',
    rows: 4,
    account: {
      ref: '820106',
      address: 'https://digitallibrary.un.org/record/820106',
      line: 2,
      body: 'GA',
      heldOn: '2014-12-18',
      session: '69',
      symbol: 'A/RES/69/188',
      meeting: 'A/69/PV.73',
      reports: ['A/69/488/Add.3'],
      title: "Situation of human rights in the Democratic People's Republic of Korea",
      kind: 'resolution',
      method: 'recorded',
      outcome: 'adopted',
      tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
      subjects: ['HUMAN RIGHTS--REPORTS', "HUMAN RIGHTS--DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA"],
      flags: [],
    },
  });
  const [account] = accountsOf([...(reading ? [reading] : [])]);
  expect(account?.roll && tallyOf(account.roll)).toEqual({ yes: 1, no: 1, abstain: 1, absent: 1 });
  expect(account?.roll && membersWho(account.roll, 'abstain')).toEqual(['IND']);
});

test('an older layout, in another order and with fewer columns, gives the same ballots', async () => {
  const text = [
    'resolution,date,undl_id,ms_name,ms_code,ms_vote,meeting,title,agenda,total_yes,total_no,total_abstentions',
    'A/RES/69/188,2014-12-18,820106,CHINA,CHN,N,A/69/PV.73,Situation of human rights,Human rights.,116,20,53',
    'A/RES/69/188,2014-12-18,820106,CUBA,CUB,N,A/69/PV.73,Situation of human rights,Human rights.,116,20,53',
  ].join('\n');
  const [account] = accountsOf(await read(text));
  expect(account).toMatchObject({
    symbol: 'A/RES/69/188',
    agenda: ['Human rights.'],
    tally: { yes: 116, no: 20, abstain: 53 },
  });
  expect(account?.address).toBe('https://digitallibrary.un.org/record/820106');
  expect(account?.roll && membersWho(account.roll, 'no')).toEqual(['CHN', 'CUB']);
});

test('a letter that is no vote is a problem in its place; the record goes on without that row', async () => {
  const rows = ['820106,AFG,AFGHANISTAN,Y', '820106,CHN,CHINA,P', '820106,IND,INDIA,A'];
  const readings = await read(`${header2026}\n${votesOn(dprk, rows)}\n`);
  expect(readings).toMatchObject([
    {
      kind: 'problem',
      rows: 1,
      problem: {
        file: 'file-0.csv',
        line: 3,
        column: 'ms_vote',
        found: '"P"',
        expected: 'Y, N, A, X or nothing',
      },
    },
    { kind: 'account', rows: 2 },
  ]);
});

test('a member listed twice and one that is unknown are flagged', async () => {
  const rows = ['820106,CHN,CHINA,N', '820106,CHN,CHINA,Y', '820106,XYZ,ATLANTIS,Y'];
  const [account] = accountsOf(await read(`${header2026}\n${votesOn(dprk, rows)}\n`));
  expect(account?.flags).toEqual([
    { kind: 'unknown-member', detail: '"ATLANTIS" is listed (yes) and is no known member.' },
    { kind: 'listed-twice', member: 'CHN', detail: 'CHINA is listed again (yes); the first entry counts.' },
  ]);
  expect(account?.roll && membersWho(account.roll, 'no')).toEqual(['CHN']);
});

test('a day that is none is a problem, and the account is without a date', async () => {
  const rows = votesOn(dprk.replace('2014-12-18', '18/12/2014'), ['820106,CHN,CHINA,N']);
  const readings = await read(`${header2026}\n${rows}\n`);
  expect(readings[0]).toMatchObject({
    kind: 'problem',
    rows: 0,
    problem: { column: 'date', found: '"18/12/2014"' },
  });
  expect(accountsOf(readings)[0]?.heldOn).toBeUndefined();
});

test('a file that breaks off stops, without the record that was being read', async () => {
  const rows = votesOn(dprk, ['820106,AFG,AFGHANISTAN,Y', '820106,CHN,CHINA,N']);
  const readings = await read(`${header2026}\n${rows.slice(0, -200)}`);
  expect(readings.map(({ kind }) => kind)).toEqual(['stop']);
});

const council =
  'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,modality,undl_link';

test('of a Council text adopted without a vote, nobody is on the roll', async () => {
  const text = [
    council,
    '543610,CHN,CHINA,True,A,2005-03-31,S/RES/1593(2005),S/2005/218,S/PV.5158,Security Council resolution 1593 (2005) [on referral of the situation in Darfur],,,,11,0,4,0,15,Vote,',
    '128050,CHN,CHINA,True,,1991-08-08,S/RES/704(1991),,S/PV.3001,Security Council resolution 704 (1991) [on admission],,,,0,0,0,15,15,Without Vote,',
  ].join('\n');
  const [darfur, marshall] = accountsOf(await read(text));
  expect(darfur).toMatchObject({
    body: 'SC',
    symbol: 'S/RES/1593 (2005)',
    draft: 'S/2005/218',
    method: 'recorded',
  });
  expect(darfur?.roll && membersWho(darfur.roll, 'abstain')).toEqual(['CHN']);
  expect(marshall).toMatchObject({ symbol: 'S/RES/704 (1991)', method: 'without-vote', outcome: 'adopted' });
  expect(marshall?.roll).toBeUndefined();
  expect(marshall?.tally).toBeUndefined();
});

const records =
  'undl_id,body,date,session,resolution,meeting,title,agenda,committee_report,recorded,total_yes,total_no,total_abstentions,total_non_voting,total_ms,scraped_at,undl_link';

test('record pages: votes find their record; a decision without a roll is one all the same', async () => {
  const pages = [
    records,
    '278340,GA,1983-10-27,38,A/RES/38/3,A/38/PV.38,The situation in Kampuchea : resolution / adopted by the General Assembly,A/38/251 23 Situation in Kampuchea. KAMPUCHEA SITUATION,,1,105,23,19,11,158,2024-03-12,',
    '670085,GA,1952-02-01,6,A/RES/604(VI),A/PV.369,Headquarters Agreement : resolution / adopted by the General Assembly,,A/2091,0,,,,,,2024-03-12,',
  ].join('\n');
  const votes = 'undl_id,ms_code,ms_name,ms_vote\n278340,ALB,ALBANIA,N\n1,ALB,ALBANIA,N\n';
  const readings = await read(votes, pages);
  expect(readings).toMatchObject([
    {
      kind: 'problem',
      problem: { line: 3, column: 'undl_id', found: '1', expected: 'a record of the other file' },
    },
    {
      kind: 'account',
      rows: 2,
      account: { ref: '278340', method: 'recorded', subjects: ['KAMPUCHEA SITUATION'] },
    },
    {
      kind: 'account',
      rows: 1,
      account: { ref: '670085', method: 'unrecorded', tally: undefined },
    },
  ]);
});

test('a committee roll call belongs to the committee, and lists those who voted', async () => {
  const text = [
    'draft,committee_report,meeting_date,ms_code,name_as_printed,vote',
    'A/C.3/78/L.41,A/78/481/Add.3,2023-11-15,ALB,Albania,Y',
    'A/C.3/78/L.41,A/78/481/Add.3,2023-11-15,DZA,Algeria,N',
  ].join('\n');
  expect(await read(text)).toMatchObject([
    {
      kind: 'account',
      rows: 2,
      account: {
        body: 'GA-C3',
        heldOn: '2023-11-15',
        draft: 'A/C.3/78/L.41',
        reports: ['A/78/481/Add.3'],
        method: 'recorded',
        flags: [],
      },
    },
  ]);
});
