import { expect, test } from 'vitest';
import { membersWho, tallyOf } from '../record/index.ts';
import { accountsOf, readTexts } from './readings.fixture.ts';

const header = 'meeting,voting_on,year,submitted_by,in_favor,abstain,against,note,yes,abstentions,no';
const read = async (...rows: readonly string[]) => accountsOf(await readTexts([header, ...rows].join('\n')));

test('a draft that had the votes and failed was vetoed; one that had not was rejected', async () => {
  const accounts = await read(
    "8228,S/2018/321,2018,United States,Bolivia|Cote d' Ivoire,China,Russian Federation,Negative vote,12,1,2",
    '8228,S/2018/175,2018,Russian Federation,Russian Federation,,United States,,6,2,7',
  );
  expect(accounts).toMatchObject([
    { draft: 'S/2018/321', outcome: 'vetoed', tally: { yes: 12, no: 2, abstain: 1 }, meeting: 'S/PV.8228' },
    { draft: 'S/2018/175', outcome: 'rejected', sponsors: [{ member: 'RUS', role: 'main' }] },
  ]);
});

test('the Soviet Union is not yet the Russian Federation, which the source calls it', async () => {
  const [account] = await read(
    '381,S/1076 Paragraph 5,1948,Russian Federation,Ukraine|Russian Federation,Syria,,,2,9,0',
  );
  expect(account).toMatchObject({
    kind: 'paragraph',
    draft: undefined,
    belongsTo: { relation: 'part-of', to: 'S/1076' },
    note: 'Voted on in 1948.',
    sponsors: [{ member: 'SUN' }],
  });
  expect(account?.heldOn, 'the source has only the year').toBeUndefined();
  expect(account?.roll && membersWho(account.roll, 'yes')).toEqual(expect.arrayContaining(['SUN', 'UKR']));
  expect(account?.roll && tallyOf(account.roll)).toMatchObject({ yes: 2, abstain: 1 });
});
