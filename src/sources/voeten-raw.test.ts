import { describe, expect, test } from 'vitest';
import { parseMemberCode } from '../members/index.ts';
import { ballotOf, membersWho } from '../record/index.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

const header = 'rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year';

describe('the coding of 2016', () => {
  const text = `${header}
5377,69,3,365,1,1,12/18/2014,R/69/188,0,0,0,1,0,0,2014
5377,69,8,92,1,1,12/18/2014,R/69/188,0,0,0,1,0,0,2014
5377,69,9,347,,1,12/18/2014,R/69/188,0,0,0,1,0,0,2014
5838,63,1,365,1,0,12/18/2008,R/63/191,0,0,0,1,0,0,2008
5841,63,3,365,1,0,12/18/2008,R/63/191,0,0,0,1,0,0,2008
`;

  test('8 is absent, 9 no ballot at all', async () => {
    const [dprk] = accountsOf(await readTexts(text));
    expect(dprk).toMatchObject({
      ref: 'rcid 5377',
      symbol: 'A/RES/69/188',
      heldOn: '2014-12-18',
      subjects: ['Human rights'],
      flags: [],
    });
    expect(dprk?.roll && membersWho(dprk.roll, 'no')).toEqual(['RUS']);
    expect(dprk?.roll && membersWho(dprk.roll, 'absent')).toEqual(['SLV']);
  });

  test('of roll calls that share a number none is taken for the vote on the text', async () => {
    const [, motion, whole] = accountsOf(await readTexts(text));
    for (const account of [motion, whole]) {
      expect(account?.symbol).toBeUndefined();
      expect(account?.belongsTo).toEqual({ relation: 'part-of', to: 'A/RES/63/191' });
      expect(account?.note).toMatch(/does not say/);
    }
  });

  test.each([
    { date: '12/18/1990', code: 'SUN' },
    { date: '12/18/1992', code: 'RUS' },
  ])('state 365 on $date is $code', async ({ date, code }) => {
    const [account] = accountsOf(await readTexts(`${header}\n1,45,1,365,1,0,${date},,0,0,0,0,0,0,1990\n`));
    const member = parseMemberCode(code);
    expect(member && account?.roll && ballotOf(account.roll, member)).toBe('yes');
  });

  test('another code is a problem in its place', async () => {
    const [problem] = await readTexts(`${header}\n1,45,7,2,1,0,12/18/1990,,0,0,0,0,0,0,1990\n`);
    expect(problem).toMatchObject({
      kind: 'problem',
      problem: { line: 2, column: 'vote', found: '7', expected: '1, 2, 3, 8 or 9' },
    });
  });
});

test('a newer edition says of each roll call what it was on', async () => {
  const [paragraph] = accountsOf(
    await readTexts(
      `rcid,ccode,member,vote,Country,session,date,unres,amend,para,short,descr,me,nu,di,hr,co,ec
5757,2,1,3,USA,60,2005-12-08,R/60/56,0,1,,"The Acting President: I shall now put to the vote operative paragraph 4. A",0,1,1,0,0,0
`,
    ),
  );
  expect(paragraph).toMatchObject({
    kind: 'paragraph',
    heldOn: '2005-12-08',
    symbol: undefined,
    belongsTo: { relation: 'part-of', to: 'A/RES/60/56' },
    subjects: ['Nuclear weapons and nuclear material', 'Arms control and disarmament'],
  });
});
