import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memberOrder } from '../members/index.ts';
import { type Account, ballotOf, formatTally, tallyOf } from '../record/index.ts';
import { published, type Read, readPublished } from './published.fixture.ts';

const present = existsSync(published);
if (!present) console.warn('Skipped: ../shared/data with the published files is not there.');

const withSymbol = ({ accounts }: Read, symbol: string): Account | undefined =>
  accounts.find((account) => account.symbol === symbol);

const flagged = ({ accounts }: Read, kind: string): number =>
  accounts.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;

/** Accounts of which the roll and the printed count differ. */
const unequal = ({ accounts }: Read): readonly string[] =>
  accounts.flatMap(({ ref, roll, tally }) =>
    roll && tally && formatTally(tallyOf(roll)) !== formatTally(tally) ? [ref] : [],
  );

describe.skipIf(!present)('the Digital Library', () => {
  const assembly = present ? readPublished('undl/ga_voting_official_layout.csv.gz') : undefined;
  const crawl = present ? readPublished('undl/undl_records.csv.gz', 'undl/undl_votes.csv.gz') : undefined;

  test('Assembly: every row is read, and every roll adds up to its count', async () => {
    const whole = await assembly;
    expect(whole?.rows).toBe(917_187);
    expect(whole?.accounts).toHaveLength(5_538);
    expect(whole?.others).toEqual([]);
    expect(whole && unequal(whole)).toEqual([]);
    expect(whole && flagged(whole, 'unknown-member')).toBe(0);
    expect(whole && flagged(whole, 'listed-twice')).toBe(0);
  });

  test.each([
    { symbol: 'A/RES/69/188', tally: '116-20-53', absent: 4 },
    { symbol: 'A/RES/60/173', tally: '88-21-60', absent: 22 },
    { symbol: 'A/RES/61/174', tally: '99-21-56', absent: 16 },
    { symbol: 'A/RES/62/167', tally: '101-22-59', absent: 10 },
    { symbol: 'A/RES/63/190', tally: '94-22-63', absent: 13 },
    { symbol: 'A/RES/64/175', tally: '99-20-63', absent: 10 },
    { symbol: 'A/RES/65/225', tally: '106-20-57', absent: 9 },
    { symbol: 'A/RES/66/174', tally: '123-16-51', absent: 3 },
    { symbol: 'A/RES/70/172', tally: '119-19-48', absent: 7 },
  ])('$symbol is $tally', async ({ symbol, tally, absent }) => {
    const whole = await assembly;
    const account = whole && withSymbol(whole, symbol);
    expect(account?.tally && formatTally(account.tally)).toBe(tally);
    expect(account?.roll && tallyOf(account.roll).absent).toBe(absent);
  });

  test('the record pages say the same as the bulk file, member by member', async () => {
    const [bulk, pages] = [await assembly, await crawl];
    const rolls = new Map(pages?.accounts.map(({ ref, roll }) => [ref, roll]));
    const differing = bulk?.accounts.filter(({ ref, roll }) =>
      memberOrder.some((member) => {
        const other = rolls.get(ref);
        return roll && other && ballotOf(roll, member) !== ballotOf(other, member);
      }),
    );
    expect(differing).toEqual([]);
  });

  test('record pages: 9,997 records, 1,661 of them without a roll', async () => {
    const whole = await crawl;
    expect(whole?.accounts).toHaveLength(9_997);
    expect(whole?.rows).toBe(9_997 + 958_459);
    expect(whole?.others).toEqual([]);
    expect(whole?.accounts.filter(({ method }) => method === 'unrecorded')).toHaveLength(1_661);
    expect(whole?.accounts.filter(({ body }) => body === 'SC')).toHaveLength(2_797);
    expect(whole?.accounts.find(({ ref }) => ref === '454783')).toMatchObject({
      body: 'GA',
      heldOn: undefined,
    });
    expect(whole && withSymbol(whole, 'A/DEC/80/506')).toMatchObject({ kind: 'decision' });
  });

  test('Council: 2,797 resolutions, 42 of them without a vote', async () => {
    const whole = await readPublished('undl/sc_voting_official_layout.csv.gz');
    expect(whole.rows).toBe(41_079);
    expect(whole.accounts).toHaveLength(2_797);
    expect(whole.others).toEqual([]);
    expect(whole.accounts.filter(({ method }) => method === 'without-vote')).toHaveLength(42);
    expect(withSymbol(whole, 'S/RES/1593 (2005)')?.tally).toEqual({ yes: 11, no: 0, abstain: 4, absent: 0 });
    expect(unequal(whole)).toEqual([]);
  });

  test('the excerpts shipped for unit tests are read in the same way', async () => {
    const [ga, sc] = [
      await readPublished('samples/ga_voting_sample.csv'),
      await readPublished('samples/sc_voting_sample.csv'),
    ];
    expect([ga.rows, ga.accounts.length, ga.others.length]).toEqual([962, 5, 0]);
    expect([sc.rows, sc.accounts.length, sc.others.length]).toEqual([153, 11, 0]);
  });

  test('Third Committee, session 78: 94 records, every one with a fate is a decision', async () => {
    const whole = await readPublished('below-plenary/undl_marcxml_c3_drafts_session78.xml.gz');
    expect(whole.others).toEqual([]);
    expect(whole.accounts.every(({ body, outcome }) => body === 'GA-C3' && outcome !== undefined)).toBe(true);
    expect(whole.accounts.filter(({ kind }) => kind === 'amendment')).toHaveLength(6);
    expect(whole.accounts.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(5);
    expect(whole.accounts.find(({ draft }) => draft === 'A/C.3/78/L.41')).toMatchObject({
      becomes: 'A/RES/78/220',
    });
    const remarks = whole.accounts
      .flatMap(({ note }) => note ?? [])
      .filter((note) => !/amendment|submitted|removed|original sponsors|^Group of 77/.test(note));
    expect(remarks).toEqual([]);
  });

  test('voting records in MARCXML', async () => {
    const { accounts } = await readPublished(
      'samples/undl_marcxml_voting_4025240_excerpt.xml',
      'samples/undl_marcxml_voting_4096564_excerpt.xml',
    );
    expect(accounts.map(({ symbol, tally }) => [symbol, tally && formatTally(tally)])).toEqual([
      ['A/RES/ES-10/21', undefined],
      ['A/RES/80/214', '167-2-11'],
    ]);
  });

  test('the printed roll call on Iran, 15 November 2023, is 80-29-65', async () => {
    const { accounts } = await readPublished('below-plenary/third_committee_vote_A_C.3_78_L.41.csv');
    expect(accounts.map(({ roll }) => roll && formatTally(tallyOf(roll)))).toEqual(['80-29-65']);
  });
});

describe.skipIf(!present)("the UN's machine-readable resolutions", () => {
  const sessions = ['74', '75', '76', '77', '78', '79', '80', 'ES-10', 'ES-11', 'S-32'];
  const lines = present
    ? readPublished(...sessions.map((session) => `akn/data_extract_${session}.jsonl.gz`))
    : undefined;

  test('2,232 lines: 752 by recorded vote, 1,476 without a vote, 4 in parts', async () => {
    const whole = await lines;
    const counted = (method: string) => whole?.accounts.filter((account) => account.method === method).length;
    expect(whole?.rows).toBe(2_232);
    expect(whole?.others).toEqual([]);
    expect([counted('recorded'), counted('without-vote'), counted('unknown')]).toEqual([752, 1_476, 4]);
    expect(whole?.accounts.filter(({ heldOn }) => heldOn === undefined)).toEqual([]);
    expect(whole?.accounts.filter(({ symbol }) => symbol === undefined)).toEqual([]);
    expect(new Set(whole?.accounts.map(({ ref }) => ref)).size).toBe(2_232);
  });

  test('the quirks are kept, and show', async () => {
    const whole = await lines;
    expect(whole && flagged(whole, 'unknown-member')).toBe(0);
    expect(whole && unequal(whole)).toContain('A/RES/77/293');
    expect(
      whole?.accounts
        .filter(({ flags }) => flags.some(({ kind }) => kind === 'listed-twice'))
        .map(({ ref }) => ref),
    ).toEqual(['A/RES/75/290 A']);
    expect(whole?.accounts.find(({ ref }) => ref === 'A/RES/75/254 A-C')).toMatchObject({
      tally: { yes: 168, no: 2, abstain: 0 },
      roll: undefined,
    });
  });

  test('of the resolutions that the Library has too, all but 75/254 A-C and 77/293 are the same for every member', async () => {
    const library = await readPublished('undl/ga_voting_official_layout.csv.gz');
    const bySymbol = new Map(library.accounts.map(({ symbol, roll }) => [symbol, roll]));
    const both =
      (await lines)?.accounts.filter(({ symbol, method }) => method === 'recorded' && bySymbol.has(symbol)) ??
      [];
    const voted = (roll: NonNullable<Account['roll']>, member: (typeof memberOrder)[number]) => {
      const ballot = ballotOf(roll, member);
      return ballot === 'absent' ? undefined : ballot;
    };
    const different = both.filter(({ symbol, roll }) => {
      const other = bySymbol.get(symbol);
      return !roll || !other || memberOrder.some((member) => voted(roll, member) !== voted(other, member));
    });
    expect(both.length).toBeGreaterThanOrEqual(559);
    expect([...new Set(different.map(({ ref }) => ref))].sort()).toEqual([
      'A/RES/75/254 A-C',
      'A/RES/77/293',
    ]);
  });

  test('13 documents in XML, one of them in French', async () => {
    const names = [
      '75_102_E',
      '75_190_E',
      '75_254_E',
      'A_RES_76_177-2119213E',
      'A_RES_77_226-2228992E',
      'A_RES_77_293-E',
      'A_RES_78_218-2325997E',
      'A_RES_78_218-2325997F',
      'A_RES_79_181-2424223E',
      'A_RES_80_220-2520980E',
      'A_RES_80_223-2520987E',
      'A_RES_ES-11_1-2204067E',
      'A_RES_ES-11_4_2223239E',
    ];
    const whole = await readPublished(...names.map((name) => `akn/samples/${name}.xml.gz`));
    expect(whole.others).toEqual([]);
    expect(whole.accounts).toHaveLength(13);
    expect(whole.accounts.filter(({ ref }) => ref.endsWith('(fra)')).map(({ symbol }) => symbol)).toEqual([
      'A/RES/78/218',
    ]);
    const remarks = whole.accounts.flatMap(({ note }) => note ?? []);
    expect(remarks.filter((note) => !note.startsWith('submitted by'))).toEqual([]);
    expect(withSymbol(whole, 'A/RES/ES-11/1')?.tally).toEqual({ yes: 141, no: 5, abstain: 35 });
  });
});
