import {
  type Anchor,
  fewestDecisions,
  type IdealPointsPlaced,
  type MemberPlace,
  noEstimateText,
} from '../../analysis/index.ts';
import { counted, formatNumber, listed, selectionSentence } from '../../answers/index.ts';
import { type MemberCode, parseMemberCode } from '../../members/index.ts';
import type { Terminal } from '../surroundings.ts';
import type { IdealAnswer } from '../tables/ideal.ts';
import { nameOf } from './agreement.ts';
import { type Column, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Members shown from each end of a period. */
const shownEachEnd = 12;
/** Below so many ballots a position rests mostly on the member's other periods. */
const fewBallots = 10;

/** `ideal` for people: what it rests on, positions with intervals, what the dimension is and how to read it. */
export function idealText({ points, named }: IdealAnswer, { width }: Pick<Terminal, 'width'>): string {
  const resting = wrap(selectionSentence(points.selection), { width });
  if (points.kind === 'none') {
    const why = `Nobody can be placed: ${noEstimateText(points.because)}. A vote is divided where not all ballots are the same; at least ${fewestDecisions} such votes are needed.`;
    return `${resting}\n\n${wrap(why, { width })}`;
  }
  const tables =
    named.length > 0 ? named.map((code) => overTime(points, code, width)) : [lastPeriod(points, width)];
  return [
    `${resting}\n${wrap(basisSentence(points), { width })}`,
    ...tables,
    ...[...anchorSentences(points), readingSentence(points), howSentence(points)].map((sentence) =>
      wrap(sentence, { width }),
    ),
  ].join('\n\n');
}

/** One member, a row for each period and dimension. */
function overTime(points: IdealPointsPlaced, code: MemberCode, width: number): string {
  const places = points.members.filter(({ member }) => member === code);
  if (places.length === 0) return `${nameOf(code)}: no ballot on a divided vote of this selection.`;
  const columns: readonly Column[] = [
    { heading: periodHeadings[points.periodKind] },
    ...placeColumns(points),
  ];
  const rows = places.map((place) => [periodText(points, place.period), ...placeCells(points, place)]);
  return `${nameOf(code)}\n${table(columns, rows, width)}`;
}

/** Everybody in the last period, the highest first. */
function lastPeriod(points: IdealPointsPlaced, width: number): string {
  const period = points.periods.at(-1)?.period ?? 0;
  const places = points.members
    .filter((place) => place.period === period && place.dimension === 1)
    .toSorted((a, b) => b.mean - a.mean);
  const second = new Map(
    points.members.flatMap((place) =>
      place.period === period && place.dimension === 2 ? [[place.member, place] as const] : [],
    ),
  );
  const rowsOf = (place: MemberPlace): readonly (readonly string[])[] =>
    [place, ...[second.get(place.member)].filter((each) => each !== undefined)].map((each) => [
      nameOf(each.member),
      ...placeCells(points, each),
    ]);
  const columns: readonly Column[] = [{ heading: 'Member', flexible: true }, ...placeColumns(points)];
  const heading = `${periodHeadings[points.periodKind]} ${periodText(points, period)}, the highest first`;
  if (places.length <= 2 * shownEachEnd)
    return `${heading}\n${table(columns, places.flatMap(rowsOf), width)}`;
  const shown = [
    ...places.slice(0, shownEachEnd).flatMap(rowsOf),
    ['…'],
    ...places.slice(-shownEachEnd).flatMap(rowsOf),
  ];
  const rest = `${counted(places.length, 'member')}; the first and last ${shownEachEnd} are shown, --csv prints all in all periods.`;
  return `${heading}\n${table(columns, shown, width)}\n${wrap(rest, { width })}`;
}

const periodHeadings = { session: 'Session', year: 'Year', all: 'Years' } as const;

/** "69 (2014)", "2014", "1946–2025" */
function periodText({ periodKind, periods }: IdealPointsPlaced, period: number): string {
  const { from = '', to = '' } = periods.find((each) => each.period === period) ?? {};
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (periodKind === 'session') return first ? `${period} (${first})` : String(period);
  if (periodKind === 'year') return String(period);
  return first === last ? first : `${first}–${last}`;
}

const placeColumns = ({ dimensions }: IdealPointsPlaced): readonly Column[] => [
  ...(dimensions === 2 ? [{ heading: 'Dimension', align: 'right' as const }] : []),
  { heading: 'Position', align: 'right' },
  { heading: '95 % interval', align: 'right' },
  { heading: 'Percentile', align: 'right' },
  { heading: 'Ballots', align: 'right' },
];

function placeCells({ dimensions }: IdealPointsPlaced, place: MemberPlace): readonly string[] {
  const { dimension, mean, low, high, percentile, n } = place;
  return [
    ...(dimensions === 2 ? [String(dimension)] : []),
    figure(mean),
    `${figure(low)} to ${figure(high)}`,
    String(Math.round(percentile)),
    n < fewBallots ? `few: ${n}` : String(n),
  ];
}

const figure = (value: number): string => value.toFixed(2).replace(/^-(0\.?0*)$/, '$1');

/** "Placed by 5,123 divided votes …" */
function basisSentence(points: IdealPointsPlaced): string {
  const { items, ballots, members, periods, periodKind, undated, bridged } = points;
  const divided = items.filter(({ state }) => state !== 'unanimous').length;
  const voters = new Set(members.map(({ member }) => member)).size;
  const span = periodKind === 'all' ? 'all time as one' : counted(periods.length, periodKind);
  const others = [
    divided < items.length ? `${counted(items.length - divided, 'vote')} on which all agreed` : '',
    undated > 0 ? `${counted(undated, 'vote')} without a date` : '',
  ].filter(Boolean);
  const left = others.length > 0 ? ` Not used: ${listed(others)}.` : '';
  const repeated =
    bridged > 0
      ? ` ${counted(bridged, 'vote')} repeat a question of the period before under the same title, with nearly the same ballots, and tie the periods together.`
      : '';
  return `Placed by ${counted(divided, 'divided vote')}: ${counted(voters, 'member')}, ${span}, ${formatNumber(ballots)} ballots of yes, abstain and no; absence takes no position.${left}${repeated}`;
}

function anchorSentences({ anchors }: IdealPointsPlaced): readonly string[] {
  const name = (code: string): string => {
    const known = parseMemberCode(code);
    return known ? nameOf(known) : code;
  };
  const end = ({ dimension, high, low }: Anchor): string =>
    `Dimension ${dimension} is anchored on ${name(high)}, which stands high${low ? `, and ${name(low)}, which stands lower` : ''}.`;
  return [anchors.map(end).join(' ')];
}

function readingSentence({ dimensions }: IdealPointsPlaced): string {
  const plane =
    dimensions === 2
      ? ' The first dimension divides more votes than the second, and the two do not go together.'
      : '';
  return `How to read it: members that vote alike stand close; 0 is the middle of all positions, and 1 their standard deviation. The percentile is the share of members of the period that stand lower. A position says with whom a member votes, not why.${plane}`;
}

function howSentence({ convergence, calibration, drift }: IdealPointsPlaced): string {
  const { state, iterations, change } = convergence;
  const ended =
    state === 'converged'
      ? `Converged after ${counted(iterations, 'iteration')}`
      : `Stopped after ${counted(iterations, 'iteration')} before it converged: do not quote it`;
  const walk =
    drift === undefined ? '' : ` A member moves by ${Math.sqrt(drift).toFixed(2)} a period, as a rule.`;
  const wide = calibration
    ? ` Intervals are as wide as ${formatNumber(calibration.positions)} positions found again from made-up ballots ask for.`
    : '';
  return `${ended} (last change ${change.toFixed(4)}).${walk}${wide} Model: Bailey, Strezhnev and Voeten (2017); docs/ideal-points.md.`;
}
