import { expect, test } from 'vitest';
import { parseMemberCode } from '../members/index.ts';
import { ballotOf, membersWho } from '../record/index.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

const header =
  'record_id,symbol,title,statement,date,year,body,collection,vote_type,meeting,meeting_type,agenda_item_no,agenda_item_title,agenda_symbol,agenda_subject,main_sponsors,draft,yes,no,abstain,nonvoting,total,n_rollcall,url_resolution,url_draft,record_url';
const dprk =
  "35461,A/HRC/RES/25/25,Situation of human rights in the Democratic People’s Republic of Korea : resolution /,adopted by the Human Rights Council at its 25th session,2014-03-28,2014,Human Rights Council,Voting Collection,RECORDED,Adopted at the 55th meeting,PLENARY MEETING,4.,Human rights situations that require the Council’s attention -,A/HRC/25/2 (Annex II) -,DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA,,A/HRC/25/2 (Annex II) -,30,6,11,0,47,47,https://undocs.org/A/HRC/RES/25/25,,https://searchlibrary.ohchr.org/record/35461";
const salvador =
  '23975,E/CN.4/RES/1984/53,Situation of human rights in El Salvador : resolution /,adopted by the Commission on Human Rights at its 40th session,1984-03-14,1984,Commission on Human Rights,Voting Collection,RECORDED,E/CN.4/1984/SR.58,PLENARY MEETING,12.,Question of the violation of human rights -,,,,Draft resolution E/CN.4/1984/L.86,24,5,13,1,43,43,,,https://searchlibrary.ohchr.org/record/23975';
const guatemala = salvador
  .replace('23975', '23976')
  .replaceAll('El Salvador', 'Guatemala')
  .replace('L.86', 'L.87');
const votes = `record_id,iso3,country,vote
35461,CHN,China,N
35461,GBR,United Kingdom,Y
35461,ETH,Ethiopia,A
35461,KEN,Kenya,.
35461,PRK,,
23975,GER,"Germany, Federal Republic Of",Y
23975,SUN,Ussr,Y
`;

test('a recorded vote has its official count and its roll', async () => {
  const [account] = accountsOf(await readTexts(`${header}\n${dprk}\n`, votes));
  expect(account).toMatchObject({
    ref: '35461',
    address: 'https://searchlibrary.ohchr.org/record/35461',
    body: 'HRC',
    heldOn: '2014-03-28',
    session: '25',
    symbol: 'A/HRC/RES/25/25',
    kind: 'resolution',
    method: 'recorded',
    outcome: 'adopted',
    tally: { yes: 30, no: 6, abstain: 11, absent: 0 },
    agenda: ['4. Human rights situations that require the Council’s attention'],
  });
  const ballots = ['CHN', 'GBR', 'ETH', 'KEN', 'PRK'].map((code) => {
    const member = parseMemberCode(code);
    return member && account?.roll && ballotOf(account.roll, member);
  });
  expect(ballots, 'an empty cell is no ballot').toEqual(['no', 'yes', 'abstain', 'absent', undefined]);
});

test('a symbol that two decisions have names neither; their drafts do', async () => {
  const accounts = accountsOf(await readTexts(`${header}\n${salvador}\n${guatemala}\n`, votes));
  expect(accounts).toMatchObject([
    { symbol: undefined, draft: 'E/CN.4/1984/L.86', meeting: 'E/CN.4/1984/SR.58', body: 'CHR' },
    { symbol: undefined, draft: 'E/CN.4/1984/L.87' },
  ]);
  for (const { flags } of accounts) expect(flags[0]?.kind).toBe('unreadable-symbol');
  expect(accounts[0]?.roll && membersWho(accounts[0].roll, 'yes')).toEqual(
    expect.arrayContaining(['DEU', 'SUN']),
  );
  expect(accounts[1]?.flags.map(({ kind }) => kind)).toContain('roll-incomplete');
});

test('another letter, and another body, are problems in their place', async () => {
  const readings = await readTexts(
    `${header}\n${dprk.replace('Human Rights Council,Voting', 'Trusteeship Council,Voting')}\n`,
    `${votes}35461,CUB,Cuba,P\n`,
  );
  expect(readings).toMatchObject([
    { kind: 'problem', problem: { line: 9, column: 'vote', found: 'P' } },
    { kind: 'problem', problem: { line: 2, column: 'body', found: 'Trusteeship Council' } },
  ]);
});
