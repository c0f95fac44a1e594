import { describe, expect, test } from 'vitest';
import type { Blocs, Margins, Selection, Shift } from '../../analysis/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { code } from '../samples.fixture.ts';
import { agreementPicture } from './agreement-pictures.ts';
import { memberForecastPicture, tallyForecastPicture } from './forecast-pictures.ts';
import { blocsPicture } from './group-pictures.ts';
import { idealLinesPicture, idealSpacePicture } from './ideal-pictures.ts';
import { marginsPicture } from './margins-chart.tsx';
import { selectionWords } from './selection-words.ts';
import { shiftPicture } from './shift-pictures.ts';

const decision = (id: string, heldOn: string, yes: number, no: number): DecisionSummary => ({
  id,
  heldOn,
  body: 'GA',
  title: 'Situation of human rights in the DPRK',
  kind: 'resolution',
  method: 'recorded',
  tally: { yes, no, abstain: 50 },
  reports: [],
  agenda: [],
  subjects: [],
  listed: 193,
  complete: true,
});

const decisions = [
  decision('A/RES/69/188', '2014-12-18', 116, 20),
  decision('A/RES/70/172', '2015-12-17', 119, 19),
];
const selection: Selection = {
  query: { bodies: ['GA'], lineage: 'dprk-human-rights', dividedBelow: 0.8 },
  record: '0123456789ab',
  decisions,
  leftOut: { withoutRoll: 0, withoutVote: 0, undivided: 0 },
};
const source = 'Source: the record.';

test('a picture says what it rests on', () => {
  expect(selectionWords(selection)).toMatch(
    /^2 decisions of the General Assembly, 2014 to 2015; .*Democratic People's Republic of Korea.*; divided votes only \(yes under 80%\)$/,
  );
});

describe('agreement of pairs', () => {
  const [usa, jpn, prk] = [code('USA'), code('JPN'), code('PRK')];
  const pair = (one: typeof usa, other: typeof usa, value: number) => ({
    selection,
    members: [one, other] as const,
    agreement: { kind: 'estimate', value, low: value - 0.05, high: value + 0.05, n: 100 } as const,
    counted: 100,
    listed: 100,
  });

  test('puts those who vote alike together', () => {
    const drawn = agreementPicture([pair(prk, usa, 0.1), pair(prk, jpn, 0.3), pair(jpn, usa, 0.8)], {
      selection,
      source,
    });
    expect(drawn).toMatchObject({
      description:
        'Agreement of 3 pairs of 3 members: least North Korea and United States (10%), most Japan and United States (80%).',
    });
  });

  test('leaves out who shares too few votes with anybody', () => {
    const tooFew = {
      ...pair(prk, usa, 0),
      agreement: { kind: 'too-few', found: 3, needed: 10, of: 'shared votes' } as const,
    };
    expect(agreementPicture([tooFew], { selection, source }).kind).toBe('nothing');
    expect(agreementPicture([tooFew, pair(jpn, usa, 0.8)], { selection, source })).toMatchObject({
      table: { rows: [[expect.any(String), expect.any(String), 0.8]] },
    });
  });
});

describe('blocs', () => {
  const found: Blocs = {
    kind: 'blocs',
    selection,
    rule: { absent: 'left-out', needed: 10, resolution: 1, samples: 200, seed: 1, threshold: 0.75 },
    modularity: 0.2,
    blocs: [
      {
        state: 'stable',
        stability: 0.98,
        members: [
          { member: code('JPN'), share: 1 },
          { member: code('TUR'), share: 0.6 },
        ],
      },
      { state: 'unstable', stability: 0.5, members: [{ member: code('CHN'), share: 0.5 }] },
    ],
    alone: [code('USA')],
    apart: [],
  };

  test('that other decisions would not have shown are not drawn', () => {
    expect(blocsPicture(found, source)).toMatchObject({
      table: {
        rows: [
          ['Bloc 1', 0.98, 'JPN', 'Japan'],
          ['none', undefined, 'CHN', 'China'],
          ['none', undefined, 'TUR', 'Türkiye'],
          ['none', undefined, 'USA', 'United States'],
        ],
      },
    });
  });

  test.each([
    { blocs: { kind: 'undivided', selection, members: [], apart: [] } as const, reason: /no sides/ },
    {
      blocs: { kind: 'too-few', selection, found: 2, needed: 3, of: 'members' } as const,
      reason: /2 members, 3 needed/,
    },
    { blocs: { ...found, blocs: found.blocs.slice(1) }, reason: /No bloc survives/ },
  ])('$reason is said where there is nothing to draw', ({ blocs, reason }) => {
    expect(blocsPicture(blocs, source)).toEqual({ kind: 'nothing', reason: expect.stringMatching(reason) });
  });
});

test('who was no member then is not among those who moved', () => {
  const [before, after] = decisions;
  if (!before || !after) throw new Error('two decisions are needed');
  const shift: Shift = {
    before,
    after,
    flows: [
      { from: 'abstain', to: 'yes', members: [code('FJI')] },
      { from: 'no-member', to: 'yes', members: [code('SSD')] },
    ],
    both: 1,
    changed: 1,
    appeared: [],
    vanished: [],
  };
  expect(shiftPicture(shift, source)).toMatchObject({
    title: 'Who moved between 2014 and 2015',
    table: { rows: [['FJI', 'Fiji', 'abstain', 'yes']] },
  });
});

test('majorities are drawn at their share of yes and no', () => {
  const margins: Margins = {
    selection,
    margins: decisions.map((each) => {
      const { yes = 0, no = 0, abstain = 0 } = each.tally ?? {};
      return { decision: each, yes, no, abstain, margin: yes - no, share: yes / (yes + no), ranks: {} };
    }),
    share: { kind: 'too-few', found: 2, needed: 5, of: 'decisions' },
    participation: { kind: 'too-few', found: 2, needed: 5, of: 'decisions' },
    trend: { kind: 'too-few', found: 2, needed: 5, of: 'years' },
  };
  expect(marginsPicture(margins, source)).toMatchObject({
    description: expect.stringContaining('nearest to a half: A/RES/69/188 with 85%'),
  });
  expect(marginsPicture({ ...margins, margins: [] }, source).kind).toBe('nothing');
});

describe('ideal points', () => {
  const [usa, prk] = [code('USA'), code('PRK')];
  const place = (member: typeof usa, period: number, mean: number, dimension = 1) => ({
    ...{ member, period, dimension, mean },
    ...{ low: mean - 0.5, high: mean + 0.5 },
  });
  const points = {
    selection,
    periods: [
      { period: 69, from: '2014-12-18' },
      { period: 70, from: '2015-12-17' },
    ],
    members: [place(usa, 69, 2), place(usa, 70, 2.5), place(prk, 69, -2), place(prk, 70, -2.2)],
  };

  test('are lines over the years, with intervals for those who are named', () => {
    expect(idealLinesPicture(points, [usa], source)).toMatchObject({
      table: {
        rows: [
          ['North Korea', 2014, -2, undefined, undefined],
          ['North Korea', 2015, -2.2, undefined, undefined],
          ['United States', 2014, 2, 1.5, 2.5],
          ['United States', 2015, 2.5, 2, 3],
        ],
      },
    });
  });

  test('of a session without a dated vote stand in the year in which it opened', () => {
    const undated = {
      ...points,
      periods: [{ period: 3 }, ...points.periods],
      members: [place(usa, 3, 1), ...points.members],
    };
    const drawn = idealLinesPicture(undated, [usa], source);
    if (drawn.kind === 'nothing') throw new Error(drawn.reason);
    expect(drawn.table.rows.filter(([name]) => name === 'United States').map(([, year]) => year)).toEqual([
      1948, 2014, 2015,
    ]);
  });

  test('are a strip of the last period, coloured by ballots where these are given', () => {
    const ballotOf = (member: typeof usa) => (member === usa ? 'yes' : 'no');
    expect(idealSpacePicture(points, { named: [usa], ballotOf }, source)).toMatchObject({
      title: 'Where members stand, 2015',
      table: {
        rows: [
          ['PRK', 'North Korea', -2.2, undefined, 'no'],
          ['USA', 'United States', 2.5, undefined, 'yes'],
        ],
      },
    });
  });

  test('of a period without positions are not drawn', () => {
    expect(idealSpacePicture(points, { period: 71, named: [] }, source).kind).toBe('nothing');
    expect(idealLinesPicture({ ...points, members: [] }, [usa], source).kind).toBe('nothing');
  });
});

describe('a forecast', () => {
  const count = (expected: number) => ({ expected, low: expected - 5, high: expected + 5 });
  const odds = (yes: number, no: number) => ({ yes, no, abstain: 1 - yes - no, absent: 0 });
  const found = {
    draft: { title: 'Situation of human rights in the DPRK', heldOn: '2026-12-17' },
    tally: { yes: count(121), no: count(18), abstain: count(46), absent: count(8) },
    level: 0.9,
    members: [
      { member: code('PRK'), probability: odds(0.01, 0.98) },
      { member: code('JPN'), probability: odds(0.99, 0) },
    ],
    basis: { sameTitle: decisions.toReversed() },
  };

  test('of a tally stands beside the last vote on the question', () => {
    expect(tallyForecastPicture(found, source)).toMatchObject({
      table: {
        columns: ['ballot', 'expected', 'low', 'high', 'last vote, 2015'],
        rows: [
          ['yes', 121, 116, 126, 119],
          ['no', 18, 13, 23, 19],
          ['abstain', 46, 41, 51, 50],
          ['absent', 8, 3, 13, undefined],
        ],
      },
    });
  });

  test('of members begins with the surest yes', () => {
    expect(memberForecastPicture(found, source)).toMatchObject({
      table: {
        rows: [
          ['JPN', 'Japan', 0.99, 0, 0.01, 0],
          ['PRK', 'North Korea', 0.01, 0.98, 0.01, 0],
        ],
      },
    });
  });
});
