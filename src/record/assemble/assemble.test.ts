import { expect, test } from 'vitest';
import type { Account, Source } from '../model.ts';
import { tallyOf } from '../roll.ts';
import {
  accountOf,
  library,
  machineReadable,
  rollOf,
  symbolOf,
  vetoList,
  voeten,
} from './account.fixture.ts';
import { assemble } from './assemble.ts';
import { gather } from './gather.ts';

const today = '2026-11-25';

function assembled(...given: readonly (readonly [Source, Account])[]) {
  const gathering = gather();
  for (const [source, account] of given) gathering.add(source, account);
  return assemble(gathering.all(), today);
}

const south = rollOf({ yes: 'USA FRA GBR JPN', no: 'CHN RUS CUB', abstain: 'ZAF IND' });
const southYes = rollOf({ yes: 'USA FRA GBR JPN ZAF', no: 'CHN RUS CUB', abstain: 'IND' });
const of2007 = { symbol: symbolOf('A/RES/62/167'), heldOn: '2007-12-18', session: '62' };

test('one decision from two sources is one decision, and the official figure is shown', () => {
  const { decisions } = assembled(
    [voeten, accountOf({ ref: 'rcid 4802', ...of2007, tally: { yes: 102, no: 22, abstain: 58 } })],
    [library, accountOf({ ref: '615020', ...of2007, tally: { yes: 101, no: 22, abstain: 59, absent: 10 } })],
  );
  expect(decisions).toHaveLength(1);
  expect(decisions[0]).toMatchObject({
    id: 'A/RES/62/167',
    tally: { yes: 101, no: 22, abstain: 59, absent: 10 },
  });
  expect(decisions[0]?.conflicts).toEqual([
    {
      field: 'tally',
      shown: { source: 'undl', value: '101-22-59 (10 absent)' },
      other: { source: 'voeten-unvotes', value: '102-22-58' },
    },
  ]);
  expect(decisions[0]?.figures.map(({ source }) => source)).toEqual(['undl', 'voeten-unvotes']);
});

test('a member whose ballot differs between sources is a conflict, and the official ballot is shown', () => {
  const { decisions } = assembled(
    [library, accountOf({ ref: '615020', ...of2007, roll: south })],
    [voeten, accountOf({ ref: 'rcid 4802', ...of2007, roll: southYes })],
  );
  const conflicts = decisions[0]?.conflicts.filter(({ field }) => field === 'ballot');
  expect(conflicts).toEqual([
    {
      field: 'ballot',
      member: 'ZAF',
      shown: { source: 'undl', value: 'abstain' },
      other: { source: 'voeten-unvotes', value: 'yes' },
    },
  ]);
});

test('a source that leaves absent members out agrees with one that lists them', () => {
  const { decisions, agreements } = assembled(
    [library, accountOf({ ref: '1', ...of2007, roll: rollOf({ yes: 'USA', no: 'CHN', absent: 'COD' }) })],
    [machineReadable, accountOf({ ref: 'A/RES/62/167', ...of2007, roll: rollOf({ yes: 'USA', no: 'CHN' }) })],
  );
  expect(decisions[0]?.conflicts).toEqual([]);
  expect(agreements).toEqual([{ one: 'akn', other: 'undl', compared: 1, equal: 1 }]);
});

test('a recorded vote whose lists a source leaves empty is compared and differs', () => {
  const tally = { yes: 2, no: 0, abstain: 0 };
  const { agreements } = assembled(
    [library, accountOf({ ref: '1', ...of2007, roll: rollOf({ yes: 'USA FRA' }) })],
    [machineReadable, accountOf({ ref: 'A/RES/62/167', ...of2007, tally })],
  );
  expect(agreements).toEqual([{ one: 'akn', other: 'undl', compared: 1, equal: 0 }]);
});

test('the vote on a paragraph, which carries the number of the resolution, stays a decision of its own', () => {
  const paragraph = rollOf({ yes: 'CHN RUS CUB IND', no: 'USA FRA GBR JPN', abstain: 'ZAF' }); // 4-4-1, a tie
  const { decisions } = assembled(
    [library, accountOf({ ref: '615020', ...of2007, roll: south })],
    [voeten, accountOf({ ref: 'rcid 4802', ...of2007, outcome: undefined, roll: paragraph })],
  );
  expect(decisions.map(({ id }) => id)).toEqual(['A/RES/62/167', 'A/RES/62/167#rcid-4802']);
  expect(decisions[1]).toMatchObject({
    symbol: undefined,
    belongsTo: { to: 'A/RES/62/167' },
    outcome: 'rejected',
  });
});

test('an academic roll call without a number is recognised by its ballots', () => {
  const { decisions } = assembled(
    [library, accountOf({ ref: '1', ...of2007, roll: south })],
    [voeten, accountOf({ ref: 'rcid 9', session: '62', roll: south, outcome: undefined })],
  );
  expect(decisions).toHaveLength(1);
  expect(decisions[0]?.figures).toHaveLength(2);
});

test('of two codings of one academic roll call, the one with words says what was voted on', () => {
  const raw = { ...voeten, id: 'voeten-raw' };
  const listed = rollOf({ yes: 'USA FRA', no: 'CHN RUS', abstain: 'ZAF IND', absent: 'CUB' });
  const { decisions } = assembled(
    [raw, accountOf({ ref: 'rcid 77', ...of2007, title: '', outcome: undefined, roll: listed })],
    [
      voeten,
      accountOf({
        ref: 'rcid 77',
        session: '62',
        kind: 'amendment',
        title: 'TO ADOPT A CUBAN AMENDMENT',
        outcome: undefined,
        belongsTo: { relation: 'amends', to: of2007.symbol },
      }),
    ],
    [library, accountOf({ ref: '615020', ...of2007, roll: south })],
  );
  expect(decisions).toHaveLength(2);
  expect(decisions.find(({ kind }) => kind === 'amendment')).toMatchObject({
    tally: { yes: 2, no: 2, abstain: 2, absent: 1 },
  });
});

test('a committee decision and the plenary one on the same text are two decisions, linked', () => {
  const draft = symbolOf('A/C.3/69/L.28/Rev.1');
  const symbol = symbolOf('A/RES/69/188');
  const committee = { body: 'GA-C3', draft, heldOn: '2014-11-18', becomes: symbol } as const;
  const { decisions } = assembled(
    [library, accountOf({ ref: '1', ...committee, tally: { yes: 111, no: 19, abstain: 55 } })],
    [
      library,
      accountOf({ ref: '820106', symbol, heldOn: '2014-12-18', tally: { yes: 116, no: 20, abstain: 53 } }),
    ],
  );
  expect(decisions.map(({ id, links }) => ({ id, links }))).toEqual([
    { id: 'A/C.3/69/L.28/Rev.1', links: [{ relation: 'after', other: 'A/RES/69/188' }] },
    { id: 'A/RES/69/188', links: [{ relation: 'before', other: 'A/C.3/69/L.28/Rev.1' }] },
  ]);
});

test('a veto list without a draft symbol joins the only failed draft of that day', () => {
  const failed = { body: 'SC', heldOn: '2014-05-22', outcome: 'vetoed' } as const;
  const { decisions } = assembled(
    [
      { ...library, id: 'shipped', authority: 'curated' },
      accountOf({
        ref: 'a',
        ...failed,
        draft: symbolOf('S/2014/348'),
        roll: rollOf({ yes: 'FRA', no: 'CHN RUS' }),
      }),
    ],
    [
      vetoList,
      accountOf({ ref: 'b', ...failed, meeting: symbolOf('S/PV.7180'), roll: rollOf({ no: 'CHN RUS' }) }),
    ],
  );
  expect(decisions).toHaveLength(1);
  expect(decisions[0]).toMatchObject({ id: 'S/2014/348', meeting: 'S/PV.7180', outcome: 'vetoed' });
});

test('pieces of one decision that lie apart in a file are one account', () => {
  const gathering = gather();
  gathering.add(library, accountOf({ ref: '1', ...of2007, roll: rollOf({ yes: 'USA' }) }));
  gathering.add(library, accountOf({ ref: '1', ...of2007, roll: rollOf({ no: 'CHN' }) }));
  const [only, ...more] = gathering.all();
  expect(more).toEqual([]);
  expect(only?.account.roll && tallyOf(only.account.roll)).toEqual({ yes: 1, no: 1, abstain: 0, absent: 0 });
});

test('one decision in two files of a source is one account, unless they contradict each other', () => {
  const figures = (second: typeof south) =>
    assembled(
      [library, accountOf({ ref: '1', ...of2007, roll: south })],
      [library, accountOf({ ref: '1', ...of2007, roll: second })],
    ).decisions[0]?.figures.length;
  expect(figures(south)).toBe(1);
  expect(figures(southYes)).toBe(2);
});

test.each([
  {
    what: 'a roll that does not add up to the count printed with it',
    account: { ...of2007, roll: south, tally: { yes: 4, no: 3, abstain: 3 } },
    flag: 'roll-differs-from-count',
  },
  {
    what: 'a state before its admission',
    account: { heldOn: '1971-10-07', roll: rollOf({ yes: 'ARE' }) },
    flag: 'not-a-member-then',
  },
  { what: 'a date in the future', account: { heldOn: '2027-01-01' }, flag: 'future-date' },
  { what: 'a decision without a date', account: {}, flag: 'no-date' },
  {
    what: 'an outcome that no source states',
    account: { ...of2007, outcome: undefined, tally: { yes: 2, no: 9, abstain: 0 } },
    flag: 'outcome-computed',
  },
])('$what is kept and flagged', ({ account, flag }) => {
  const { decisions } = assembled([library, accountOf({ ref: '1', ...account })]);
  expect(decisions[0]?.flags.map(({ kind }) => kind)).toContain(flag);
  if (account.roll) expect(decisions[0]?.roll).toEqual(account.roll);
});

test('the order in which sources are read changes nothing', () => {
  const one = [library, accountOf({ ref: '615020', ...of2007, roll: south })] as const;
  const other = [voeten, accountOf({ ref: 'rcid 4802', ...of2007, roll: southYes })] as const;
  expect(assembled(one, other)).toEqual(assembled(other, one));
});
