import type { Moment } from '../moments.ts';
import { distance, type When } from './when.ts';

/** Moments in a row that speak of the same vote, as far as the text alone tells. */
export interface Scene {
  readonly moments: readonly Moment[];
}

/** How many paragraphs a scene reaches over without being named again. */
const reach = 2;
/** Moments; no text speaks so long of one vote without naming it again. */
const longest = 24;

/**
 * Cuts the moments of a text into scenes. A new one begins where something said cannot be of the same vote: another
 * count, body, day or symbol, an amendment after a resolution, or words that turn to another vote.
 */
export function scenesOf(
  moments: readonly Moment[],
  timesOf: (moment: Moment) => readonly When[] = () => [],
): readonly Scene[] {
  const scenes: Moment[][] = [];
  const asides: Moment[][] = [];
  for (const moment of moments) {
    const scene = scenes.at(-1);
    const before = scenes.at(-2);
    // "Up from 182 a year earlier" is of another vote, and what follows is not.
    if (moment.tally?.compared) asides.push([moment]);
    else if (
      scene &&
      continues(scene, moment) &&
      scene.every((other) => timesAgree(timesOf(other), timesOf(moment))) &&
      !endsWithParagraph(scene, moment, before) &&
      !(before && (turnsTo(moment, scene, before) || comesBack(moment, scene)))
    )
      scene.push(moment);
    else scenes.push([moment]);
  }
  return [...scenes, ...asides].map((members) => ({ moments: members }));
}

function continues(scene: readonly Moment[], moment: Moment): boolean {
  const last = scene.at(-1);
  if (!last || moment.paragraph - last.paragraph > reach || scene.length >= longest) return false;
  if (moment.turns && tells(moment)) return false;
  // A comparison ends with its paragraph.
  if (scene[0]?.turns && moment.paragraph !== last.paragraph) return false;
  return scene.every((other) => agree(other, moment));
}

/**
 * What a paragraph says of a second vote ("In 1980 the figures had been 104-18-30") ends with it: ballots told in the next
 * without figure, day or body may be of either, and the ballots themselves must tell. Those end where a vote is named again.
 */
const endsWithParagraph = (
  scene: readonly Moment[],
  moment: Moment,
  before: readonly Moment[] | undefined,
): boolean =>
  before !== undefined &&
  scene.at(-1)?.paragraph !== moment.paragraph &&
  (tells(moment)
    ? !scene.some(tells)
    : scene[0]?.paragraph === before.at(-1)?.paragraph || scene.some(tells));

/**
 * Ballots that name no vote of their own go on with what stands before them ("The United States abstained on its own
 * text"); a body that decided none of it turns to another vote.
 */
const turnsTo = (moment: Moment, scene: readonly Moment[], before: readonly Moment[]): boolean =>
  tells(moment) && !scene.some(tells) && before.some((other) => !bodiesAgree(other, moment));

/** "In 2017 China voted against a similar text. This time it abstained." */
const comesBack = (moment: Moment, scene: readonly Moment[]): boolean =>
  moment.returns &&
  !scene.some(({ returns }) => returns) &&
  scene.some(({ turns, dates }) => turns || dates.length > 0);

/** Times that both give must meet: "a month later" is no more of the same vote than another date. */
const timesAgree = (one: readonly When[], other: readonly When[]): boolean =>
  !one.some((a) => other.length > 0 && other.every((b) => areApart(a, b))) || one.length > 1;

const areApart = (one: When, other: When): boolean => {
  if (one.mention.kind === other.mention.kind) return false;
  if (one.mention.kind !== 'relative' && other.mention.kind !== 'relative') return false;
  if (one.kind === 'days' && other.kind === 'days') return one.first > other.last || other.first > one.last;
  if (one.kind === 'days' && other.kind === 'yearless') return missesAll(one, other);
  return one.kind === 'yearless' && other.kind === 'days' && missesAll(other, one);
};

/** Days that no month comes back in. */
const fewDays = 60;

/** "Two days later" and "7 July", of whichever year: none of the few days is that day. */
const missesAll = ({ first, last }: Extract<When, { kind: 'days' }>, yearless: When): boolean =>
  last - first < fewDays &&
  Array.from({ length: last - first + 1 }, (_, at) => first + at).every((day) => distance(day, yearless) > 0);

const tells = ({ tally, dates, symbols, bodies }: Moment): boolean =>
  tally !== undefined ||
  dates.some(({ bound }) => !bound) ||
  symbols.length > 0 ||
  bodies.some(({ body }) => body);

function agree(one: Moment, other: Moment): boolean {
  return (
    countsAgree(one, other) &&
    bodiesAgree(one, other) &&
    datesAgree(one, other) &&
    symbolsAgree(one, other) &&
    proposalsAgree(one, other) &&
    fatesAgree(one, other)
  );
}

function countsAgree(one: Moment, other: Moment): boolean {
  const counts = new Map(one.tally?.parts.map(({ field, value }) => [field, value]));
  return (other.tally?.parts ?? []).every(({ field, value }) => (counts.get(field) ?? value) === value);
}

/** Bodies that both name must have one in common; a veto is the Council's, whether it is named or not. */
function bodiesAgree(one: Moment, other: Moment): boolean {
  const first = named(one);
  const second = named(other);
  return first.length === 0 || second.length === 0 || second.some((body) => first.includes(body));
}

function named({ bodies, positions }: Moment): readonly string[] {
  const said = bodies.flatMap(({ body, vague }) => (body && !vague ? [body] : []));
  return positions.some(({ ballot, negated }) => ballot === 'veto' && !negated) ? [...said, 'SC'] : said;
}

/** Years, months and days that both give must have one in common. */
const datesAgree = (one: Moment, other: Moment): boolean =>
  dateParts.every((part) => shares(part(one), part(other)));

const dateParts: readonly ((moment: Moment) => readonly number[])[] = [
  ({ dates }) => dates.flatMap((date) => (date.bound || !('year' in date) ? [] : (date.year ?? []))),
  ({ dates }) => dates.flatMap((date) => (date.bound || !('month' in date) ? [] : date.month)),
  ({ dates }) => dates.flatMap((date) => (date.bound || date.kind !== 'day' ? [] : date.day)),
];

const shares = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((part) => other.includes(part));

function symbolsAgree(one: Moment, other: Moment): boolean {
  const first = decided(one);
  const second = decided(other);
  return first.length === 0 || second.length === 0 || second.some((symbol) => first.includes(symbol));
}

const decided = ({ symbols }: Moment): readonly string[] =>
  symbols.flatMap(({ symbols: [symbol], number, decides }) => (decides ? [symbol ?? number ?? ''] : []));

/**
 * A draft that was vetoed is none that was adopted: where both tell of a vote of their own, what came of it must agree. A
 * paragraph later a veto is of another vote than one that names none.
 */
function fatesAgree(one: Moment, other: Moment): boolean {
  if (one.paragraph === other.paragraph || !tells(one) || !tells(other)) return true;
  return speaksOfVeto(one) === speaksOfVeto(other) || one.heading || (!gives(one) && !gives(other));
}

const speaksOfVeto = ({ positions, outcomes }: Moment): boolean =>
  positions.some(({ ballot, negated }) => ballot === 'veto' && !negated) ||
  outcomes.some(({ outcome, negated }) => outcome === 'vetoed' && !negated);

/** A figure or a text of its own. */
const gives = ({ tally, symbols }: Moment): boolean => tally !== undefined || symbols.length > 0;

/**
 * An amendment is another proposal than what it amends; a sentence that names neither goes on with an amendment within
 * its paragraph ("However, this proposal was defeated").
 */
function proposalsAgree(one: Moment, other: Moment): boolean {
  if (one.proposal === other.proposal) return true;
  if (other.proposal === undefined) return one.proposal === 'resolution' || one.paragraph === other.paragraph;
  return one.proposal === undefined && other.proposal !== 'amendment';
}
