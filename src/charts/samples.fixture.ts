import { allMembers, type MemberCode } from '../members/index.ts';
import type { Ballot } from '../record/index.ts';
import {
  agreementHeatmap,
  blocsChart,
  type Caption,
  calibrationCurve,
  type Drawing,
  decisionCard,
  flows,
  lineageChart,
  linesChart,
  memberForecast,
  memberYears,
  rankedChart,
  rollMap,
  rollTiles,
  type Size,
  smallMultiples,
  spaceChart,
  stagesLine,
  tallyBar,
  tallyForecast,
  timelineChart,
} from './index.ts';

/** The code of a member that the table of members has. */
export function code(wanted: string): MemberCode {
  const found = allMembers.find((each) => each.code === wanted);
  if (!found) throw new Error(`data/members.csv has no ${wanted}`);
  return found.code;
}

const cast: readonly (readonly [string, Ballot])[] = [
  ['USA', 'yes'],
  ['PRK', 'no'],
  ['CHN', 'no'],
  ['JPN', 'yes'],
  ['ZAF', 'abstain'],
  ['GNQ', 'absent'],
];

/** Six members' ballots on A/RES/69/188. */
export const someRoll = cast.map(([member, ballot]) => ({ member: code(member), ballot }));

export const caption: Caption = {
  title: 'A/RES/69/188: adopted 116-20-53',
  subtitle: 'General Assembly, 18 December 2014; members',
  source: 'Source: the record to 18 December 2025, version 0123456789ab.',
};

const decisions = [
  { symbol: 'A/RES/66/174', heldOn: '2011-12-19', tally: { yes: 123, no: 16, abstain: 51, absent: 3 } },
  { symbol: 'A/RES/67/181', heldOn: '2012-12-20' },
  { symbol: 'A/RES/69/188', heldOn: '2014-12-18', tally: { yes: 116, no: 20, abstain: 53, absent: 4 } },
] as const;

const agreement = (one: MemberCode, other: MemberCode): number | undefined =>
  [one, other].includes(code('GNQ')) ? undefined : one < other ? 0.2 : 0.9;

interface Sample {
  readonly name: string;
  /** The chart of some data, with given words around it. */
  readonly draw: (caption: Caption, size: Size) => Drawing;
  /** The chart of no data. */
  readonly empty: Drawing;
}

/** Every chart, once with data and once without. */
export const samples: readonly Sample[] = [
  {
    name: 'tallyBar',
    draw: (words, size) =>
      tallyBar(
        {
          tally: { yes: 116, no: 20, abstain: 53, absent: 4 },
          needed: { yes: 69, label: 'a majority of 136 cast' },
        },
        words,
        size,
      ),
    empty: tallyBar({ tally: { yes: 0, no: 0, abstain: 0 } }, caption),
  },
  {
    name: 'rollTiles',
    draw: (words, size) => rollTiles({ roll: someRoll, heldOn: '2014-12-18' }, words, size),
    empty: rollTiles({ roll: [] }, caption),
  },
  {
    name: 'rollMap',
    draw: (words, size) => rollMap({ roll: someRoll, heldOn: '2014-12-18' }, words, size),
    empty: rollMap({ roll: [] }, caption),
  },
  {
    name: 'decisionCard',
    draw: (words) => decisionCard({ roll: someRoll, tally: { yes: 2, no: 2, abstain: 1, absent: 1 } }, words),
    empty: decisionCard({ roll: [], tally: { yes: 0, no: 0, abstain: 0 } }, caption),
  },
  {
    name: 'flows',
    draw: (words, size) =>
      flows(
        {
          from: '2011',
          to: '2014',
          members: someRoll.map(({ member, ballot }) => ({ member, from: 'yes', to: ballot })),
        },
        words,
        size,
      ),
    empty: flows({ from: '2011', to: '2014', members: [] }, caption),
  },
  {
    name: 'lineageChart',
    draw: (words, size) => lineageChart(decisions, words, size),
    empty: lineageChart([], caption),
  },
  {
    name: 'memberYears',
    draw: (words, size) =>
      memberYears(
        {
          decisions,
          rows: someRoll.map(({ member, ballot }) => ({ member, ballots: ['yes', undefined, ballot] })),
        },
        words,
        size,
      ),
    empty: memberYears({ decisions, rows: [] }, caption),
  },
  {
    name: 'smallMultiples',
    draw: (words, size) => smallMultiples([{ title: 'Human rights in the DPRK', decisions }], words, size),
    empty: smallMultiples([{ title: 'Human rights in the DPRK', decisions: [] }], caption),
  },
  {
    name: 'linesChart',
    draw: (words, size) =>
      linesChart(
        {
          measure: 'position',
          series: [
            {
              name: 'Japan',
              points: [
                { year: 2012, value: 1.1, low: 1, high: 1.2 },
                { year: 2013, value: 1.2, low: 1.1, high: 1.3 },
              ],
            },
            {
              name: 'China',
              points: [
                { year: 2012, value: -0.7 },
                { year: 2014, value: -0.6 },
              ],
              behind: true,
            },
          ],
          ends: { high: 'nearer to the United States', low: 'farther from it' },
        },
        words,
        size,
      ),
    empty: linesChart(
      { measure: 'agreement', series: [{ name: 'Japan', points: [{ year: 2012 }] }] },
      caption,
    ),
  },
  {
    name: 'rankedChart',
    draw: (words, size) =>
      rankedChart(
        {
          measure: 'agreement',
          rows: [
            { name: 'South Korea', value: 0.81, low: 0.77, high: 0.84 },
            { name: 'Syria', value: 0.2 },
          ],
        },
        words,
        size,
      ),
    empty: rankedChart({ measure: 'agreement', rows: [] }, caption),
  },
  {
    name: 'agreementHeatmap',
    draw: (words, size) =>
      agreementHeatmap({ members: someRoll.map(({ member }) => member), agreement }, words, size),
    empty: agreementHeatmap({ members: [code('USA'), code('GNQ')], agreement }, caption),
  },
  {
    name: 'spaceChart of one axis',
    draw: (words, size) =>
      spaceChart(
        {
          points: someRoll.map((each, x) => ({ ...each, x, named: true })),
          across: { low: 'left', high: 'right' },
        },
        words,
        size,
      ),
    empty: spaceChart({ points: [], across: { low: 'left', high: 'right' } }, caption),
  },
  {
    name: 'spaceChart of two axes',
    draw: (words, size) =>
      spaceChart(
        {
          points: someRoll.map(({ member }, x) => ({ member, x, y: x % 3, named: x > 2 })),
          across: { low: 'left', high: 'right' },
          up: { low: 'below', high: 'above' },
        },
        words,
        size,
      ),
    empty: spaceChart({ points: [], across: { low: 'left', high: 'right' } }, caption),
  },
  {
    name: 'blocsChart',
    draw: (words, size) =>
      blocsChart(
        {
          blocs: [{ name: 'Bloc 1', members: [code('USA'), code('JPN')], stability: 0.96 }],
          alone: [code('ZAF')],
        },
        words,
        size,
      ),
    empty: blocsChart({ blocs: [], alone: [code('ZAF')] }, caption),
  },
  {
    name: 'memberForecast',
    draw: (words, size) =>
      memberForecast(
        [{ member: code('JPN'), probability: { yes: 0.97, no: 0.005, abstain: 0.005, absent: 0.02 } }],
        words,
        size,
      ),
    empty: memberForecast([], caption),
  },
  {
    name: 'tallyForecast',
    draw: (words, size) =>
      tallyForecast(
        {
          counts: [{ ballot: 'yes', expected: 121.4, low: 112, high: 128, past: 119 }],
          level: 0.9,
          pastLabel: 'last vote',
        },
        words,
        size,
      ),
    empty: tallyForecast({ counts: [], level: 0.9 }, caption),
  },
  {
    name: 'calibrationCurve',
    draw: (words, size) =>
      calibrationCurve(
        [
          { forecast: 0.1, observed: 0.12, count: 40, low: 0.05, high: 0.25 },
          { forecast: 0.9, observed: 0.88, count: 400 },
        ],
        words,
        size,
      ),
    empty: calibrationCurve([{ forecast: 0.1, observed: 0, count: 0 }], caption),
  },
  {
    name: 'timelineChart',
    draw: (words, size) =>
      timelineChart(
        [
          {
            row: 'Events',
            first: '2014-02-07',
            last: '2014-02-07',
            date: '7 February 2014',
            what: 'The inquiry reports.',
            told: true,
          },
          {
            row: 'Statements',
            first: '2014-11-01',
            last: '2014-11-30',
            date: 'November 2014',
            what: 'A threat.',
          },
        ],
        words,
        size,
      ),
    empty: timelineChart([], caption),
  },
  {
    name: 'stagesLine',
    draw: (words, size) =>
      stagesLine(
        [
          { name: 'Amendment', date: '18 November 2014', detail: '40-77-50', state: 'refused' },
          { name: 'Third Committee', date: '18 November 2014', detail: '111-19-55', state: 'done' },
          { name: 'General Assembly', state: 'open' },
        ],
        words,
        size,
      ),
    empty: stagesLine([], caption),
  },
];
