import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { emptyRoll } from '../../record/index.ts';
import { valueIn } from '../estimate.ts';
import { decisionOf } from '../rolls.fixture.ts';
import { select } from '../selection/select.ts';
import { shippedRecord } from '../shipped-record.fixture.ts';
import { marginOf } from './margin.ts';
import { marginsOf } from './margins.ts';
import { ranksAmong } from './rank.ts';
import { trendOf } from './trend.ts';

const voted = (year: number, yes: number, no: number, abstain = 0) => ({
  ...decisionOf(`A/RES/${year}/${yes}-${no}`, `${year}-12-01`, emptyRoll()),
  tally: { yes, no, abstain, absent: 10 },
});

describe('the size of a majority', () => {
  test('116-20-53 with 4 absent: a margin of 96, 85.3 % of the votes cast, 97.9 % taking part', () => {
    const margin = marginOf({
      ...voted(2014, 116, 20, 53),
      tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
    });
    expect(margin).toMatchObject({
      margin: 96,
      share: expect.closeTo(0.8529, 4),
      participation: expect.closeTo(0.9793, 4),
    });
  });

  test('nobody yes or no: no share; absence not counted: no participation', () => {
    expect(marginOf({ ...voted(2014, 0, 0, 90), tally: { yes: 0, no: 0, abstain: 90 } })).toMatchObject({
      share: undefined,
      participation: undefined,
    });
  });

  test('without figures there is none', () => {
    expect(marginOf({ ...voted(2014, 0, 0), tally: undefined })).toBeUndefined();
  });
});

test('ranks: equals share a place, and the next comes after all of them', () => {
  const ranks = ranksAmong([voted(1, 90, 10), voted(2, 45, 5), voted(3, 50, 50), voted(4, 0, 0)]);
  expect([...ranks.values()].map(({ place, among, ties }) => [place, among, ties])).toEqual([
    [1, 3, 1],
    [1, 3, 1],
    [3, 3, 0],
  ]);
});

describe('a trend', () => {
  const margins = (shares: readonly number[]) =>
    shares.flatMap((share, at) => marginOf(voted(2000 + at, share, 100 - share)) ?? []);

  test('of a point a year is 0.01', () => {
    expect(trendOf(margins([50, 51, 52, 53, 54, 55]))).toMatchObject({
      value: expect.closeTo(0.01, 12),
      n: 6,
    });
  });

  test('one odd year does not bend it', () => {
    expect(valueIn(trendOf(margins([50, 51, 52, 99, 54, 55, 56])))).toBeCloseTo(0.01, 2);
  });

  test('of three years is too few', () => {
    expect(trendOf(margins([50, 51, 52]))).toEqual({ kind: 'too-few', found: 3, needed: 4, of: 'years' });
  });

  test('turns round with time, and its interval holds it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 20 }), (shares) => {
        const [there, back] = [trendOf(margins(shares)), trendOf(margins(shares.toReversed()))];
        expect(valueIn(back)).toBeCloseTo(-(valueIn(there) ?? 0), 9);
        if (there.kind === 'estimate')
          expect(there.low <= there.value && there.value <= there.high).toBe(true);
      }),
    );
  });
});

describe('margins of the DPRK resolutions in the plenary', () => {
  let record: OpenRecord;
  let remove: () => void;
  beforeAll(async () => {
    ({ record, remove } = await shippedRecord());
  });
  afterAll(() => remove());

  test('that of 2011, 123-16, is the largest of nine', () => {
    const selected = select(record, { lineage: 'dprk-human-rights', bodies: ['GA'] });
    if (!selected.ok) throw new Error(selected.problem);
    const { margins, trend } = marginsOf(record, selected.selection);
    const [largest] = margins.filter(({ ranks }) => ranks.lineage?.place === 1);
    expect(largest).toMatchObject({
      decision: { id: 'A/RES/66/174' },
      yes: 123,
      no: 16,
      ranks: { lineage: { among: 9 } },
    });
    expect(valueIn(trend)).toBeGreaterThan(0);
  });

  test('of nothing there is nothing to say', () => {
    const selected = select(record, { from: '1900-01-01', to: '1900-12-31' });
    if (!selected.ok) throw new Error(selected.problem);
    expect(marginsOf(record, selected.selection)).toMatchObject({
      margins: [],
      share: { kind: 'too-few', found: 0, needed: 1 },
      trend: { kind: 'too-few', found: 0, needed: 4 },
    });
  });
});
