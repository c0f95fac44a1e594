import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { councilOn, parseMemberCode } from '../members/index.ts';
import { type Account, ballotOf, formatTally, tallyOf } from '../record/index.ts';
import { published, readPublished } from './published.fixture.ts';

const present = existsSync(published);
if (!present) console.warn('Skipped: ../shared/data with the published files is not there.');

const count = <T>(
  items: readonly T[],
  of: (item: T) => string | undefined,
): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const item of items) {
    const key = of(item);
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

const votesIn = (accounts: readonly Account[]) =>
  accounts.reduce(
    (sum, { roll }) => {
      const { yes, no, abstain, absent } = roll ? tallyOf(roll) : { yes: 0, no: 0, abstain: 0, absent: 0 };
      return {
        yes: sum.yes + yes,
        no: sum.no + no,
        abstain: sum.abstain + abstain,
        absent: sum.absent + absent,
      };
    },
    { yes: 0, no: 0, abstain: 0, absent: 0 },
  );

const flagsIn = (accounts: readonly Account[]) =>
  count(
    accounts.flatMap(({ flags }) => flags),
    ({ kind }) => kind,
  );

describe.skipIf(!present)('academic roll calls as packaged in unvotes', async () => {
  const { accounts, rows, others } = present
    ? await readPublished(
        'unvotes/ga_votes.csv.gz',
        'unvotes/ga_roll_call_issues.csv.gz',
        'unvotes/ga_roll_calls.csv.gz',
      )
    : { accounts: [], rows: 0, others: [] };

  test('all 6,203 roll calls and 870,109 votes are read, every name is known', () => {
    expect(others).toEqual([]);
    expect(accounts).toHaveLength(6203);
    expect(rows).toBe(6203 + 870_109);
    expect(votesIn(accounts)).toEqual({ yes: 693_664, no: 65_548, abstain: 110_897, absent: 0 });
    expect(flagsIn(accounts)).toEqual({});
  });

  test('rcid 5377 is A/RES/69/188, 116-20-53', () => {
    const dprk = accounts.find(({ ref }) => ref === 'rcid 5377');
    expect(dprk).toMatchObject({ symbol: 'A/RES/69/188', heldOn: '2014-12-18', subjects: ['Human rights'] });
    expect(dprk?.roll && formatTally(tallyOf(dprk.roll))).toBe('116-20-53');
  });

  test('no amendment, paragraph or motion has the symbol of the adopted text', () => {
    const parts = accounts.filter(
      ({ kind }) => kind === 'amendment' || kind === 'paragraph' || kind === 'motion',
    );
    expect(parts.length).toBeGreaterThan(1100);
    expect(parts.filter(({ symbol }) => symbol !== undefined)).toEqual([]);
    expect(parts.filter(({ belongsTo }) => belongsTo).length).toBeGreaterThan(600);
  });

  test('every roll call from session 58 on has its date, none before', () => {
    expect(accounts.filter(({ heldOn }) => heldOn !== undefined && heldOn < '2003-09-16')).toEqual([]);
    const dated = accounts.filter(({ session = '' }) => Number(session) >= 58 || session.startsWith('ES-1'));
    expect(dated.filter(({ heldOn, session }) => heldOn === undefined && session !== 'ES-1')).toEqual([]);
  });
});

describe.skipIf(!present)('academic roll calls in raw coding', async () => {
  const { accounts, rows, others } = present
    ? await readPublished('unvotes/unvotes_raw_voeten_2016.csv.gz')
    : { accounts: [], rows: 0, others: [] };

  test('all 5,429 roll calls and 1,066,613 rows are read, every state is known', () => {
    expect(others).toEqual([]);
    expect(accounts).toHaveLength(5429);
    expect(rows).toBe(1_066_613);
    // Of 598 thousand yes, no and so on, nine are a second row for the seat of China in 1971.
    expect(flagsIn(accounts)).toEqual({ 'listed-twice': 9 });
    expect(votesIn(accounts)).toEqual({
      yes: 588_800 - 5,
      no: 54_865,
      abstain: 95_099,
      absent: 73_328 - 4,
    });
  });
});

describe.skipIf(!present)('the Security Council', () => {
  test('214 vetoed drafts; the Soviet Union 90 times, Russia 31, the United States 82', async () => {
    const { accounts, others } = await readPublished('sc/unsc_vetoes_1946_sept2022.csv');
    expect(others).toEqual([]);
    expect(accounts).toHaveLength(214);
    const vetoes = ['SUN', 'RUS', 'USA', 'GBR', 'CHN', 'FRA'].map((code) => {
      const member = parseMemberCode(code);
      return member ? accounts.filter(({ roll }) => roll && ballotOf(roll, member) === 'no').length : 0;
    });
    expect(vetoes).toEqual([90, 31, 82, 29, 17, 16]);
    expect(new Set(accounts.map(({ ref }) => ref)).size).toBe(214);
    expect(count(accounts, ({ kind }) => kind)).toEqual({ resolution: 211, procedural: 3 });
  });

  test('53 failed drafts, every name known, every count that of the names', async () => {
    const { accounts, others } = await readPublished('sc/sc_failed_drafts.csv');
    expect(others).toEqual([]);
    expect(accounts).toHaveLength(53);
    expect(flagsIn(accounts)).toEqual({});
    const differing = accounts.filter(
      ({ roll, tally }) => roll && tally && formatTally(tallyOf(roll)) !== formatTally(tally),
    );
    expect(differing.map(({ ref }) => ref)).toEqual([]);
  });

  test('9,007 meetings are read, all of what they decided', async () => {
    const { accounts, rows, others } = await readPublished('sc/sc_meeting_outcomes_1946_2019.csv');
    expect(others).toEqual([]);
    expect(rows).toBe(9007);
    expect(count(accounts, ({ outcome }) => outcome)).toEqual({ adopted: 2489, vetoed: 203, rejected: 98 });
    expect(accounts.find(({ symbol }) => symbol === 'S/RES/2141 (2014)')).toMatchObject({
      tally: { yes: 15, no: 0, abstain: 0 },
    });
  });

  test('the two lists of members agree, and with the terms that ship', async () => {
    const seats = async (path: string) => {
      const { others } = await readPublished(path);
      expect(others.filter(({ kind }) => kind !== 'seat')).toEqual([]);
      return others.flatMap((reading) => (reading.kind === 'seat' ? [reading.seat] : []));
    };
    const official = await seats('sc/dppa_sc_membership.csv');
    const derived = await seats('sc/sc_members_by_year_derived.csv');
    expect([official.length, derived.length]).toEqual([1105, 1137]);
    for (let year = 1946; year <= 2024; year += 1) {
      const [one, other] = [official, derived].map((list) =>
        list.flatMap((seat) => (seat.year === year ? [seat.member] : [])).sort(),
      );
      // In 1990 Yemen took over the seat of Democratic Yemen; in 1961 Egypt is in the votes under two names.
      if (year !== 1990 && year !== 1961) expect(one, String(year)).toEqual(other);
      expect(councilOn(year), String(year)).toEqual(expect.arrayContaining([...(one ?? [])]));
    }
  });
});

describe.skipIf(!present)('human rights votes of the OHCHR Library', async () => {
  const { accounts, rows, others } = present
    ? await readPublished('hrc/hrc_resolutions.csv.gz', 'hrc/hrc_votes.csv.gz')
    : { accounts: [], rows: 0, others: [] };

  test('all 6,346 decisions and 80,158 votes are read', () => {
    expect(others).toEqual([]);
    expect(rows).toBe(6346 + 80_158);
    expect(count(accounts, ({ body }) => body)).toEqual({ CHR: 3082, HRC: 3264 });
    // Peru and Benin are once listed a second time.
    expect(votesIn(accounts)).toEqual({ yes: 44_536 - 1, no: 18_368 - 1, abstain: 15_911, absent: 701 });
    expect(flagsIn(accounts)).toMatchObject({ 'listed-twice': 2, 'roll-incomplete': 6 });
    expect(flagsIn(accounts)['unknown-member']).toBeUndefined();
  });

  test.each([
    { symbol: 'A/HRC/RES/25/25', tally: '30-6-11' },
    { symbol: 'A/HRC/RES/28/22', tally: '27-6-14' },
  ])('$symbol was adopted $tally', ({ symbol, tally }) => {
    const account = accounts.find((each) => each.symbol === symbol);
    expect(account?.tally && formatTally(account.tally)).toBe(tally);
    expect(account?.roll && formatTally(tallyOf(account.roll))).toBe(tally);
    expect(account?.outcome).toBe('adopted');
  });

  test('amendments have what they would change, and what came of them', () => {
    const amendments = accounts.filter(({ kind }) => kind === 'amendment');
    expect(count(amendments, ({ outcome }) => outcome ?? 'not said')).toMatchObject({
      rejected: 439,
      withdrawn: 237,
      adopted: 15,
    });
    expect(amendments.filter(({ belongsTo }) => !belongsTo)).toHaveLength(3);
    expect(amendments.filter(({ symbol }) => symbol)).toEqual([]);
  });

  test('148 recorded votes and a few more differ from their official counts, and keep both', () => {
    const differing = accounts.filter(
      ({ method, roll, tally }) =>
        method === 'recorded' && roll && tally && formatTally(tallyOf(roll)) !== formatTally(tally),
    );
    expect(differing.length).toBeGreaterThanOrEqual(145);
    expect(differing.length).toBeLessThanOrEqual(155);
  });
});
