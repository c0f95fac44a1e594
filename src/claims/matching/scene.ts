import type { Moment } from '../moments.ts';

/** Moments in a row that speak of the same vote, as far as the text alone tells. */
export interface Scene {
  readonly moments: readonly Moment[];
}

/** How many paragraphs a scene reaches over without being named again. */
const reach = 2;

/**
 * Cuts the moments of a text into scenes. A new one begins where something said cannot be of the same vote: another
 * count, body, day or symbol, an amendment after a resolution, or words that turn to another vote.
 */
export function scenesOf(moments: readonly Moment[]): readonly Scene[] {
  const scenes: Moment[][] = [];
  for (const moment of moments) {
    const scene = scenes.at(-1);
    if (scene && continues(scene, moment)) scene.push(moment);
    else scenes.push([moment]);
  }
  return scenes.map((members) => ({ moments: members }));
}

function continues(scene: readonly Moment[], moment: Moment): boolean {
  const last = scene.at(-1);
  if (!last || moment.paragraph - last.paragraph > reach) return false;
  if (moment.turns && tells(moment)) return false;
  return scene.every((other) => agree(other, moment));
}

const tells = ({ tally, dates, symbols, bodies }: Moment): boolean =>
  tally !== undefined || dates.length > 0 || symbols.length > 0 || bodies.some(({ body }) => body);

function agree(one: Moment, other: Moment): boolean {
  return (
    countsAgree(one, other) &&
    bodiesAgree(one, other) &&
    datesAgree(one, other) &&
    symbolsAgree(one, other) &&
    proposalsAgree(one, other)
  );
}

function countsAgree(one: Moment, other: Moment): boolean {
  const counts = new Map(one.tally?.parts.map(({ field, value }) => [field, value]));
  return (other.tally?.parts ?? []).every(({ field, value }) => (counts.get(field) ?? value) === value);
}

/** "The General Assembly" is said of its committees too; of a committee and the Assembly in turn only the text of one. */
function bodiesAgree(one: Moment, other: Moment): boolean {
  const first = named(one);
  const second = named(other);
  if (first.length === 0 || second.length === 0) return true;
  return second.some((body) => first.includes(body));
}

const named = ({ bodies }: Moment): readonly string[] =>
  bodies.flatMap(({ body, vague }) => (body && !vague ? [body] : []));

function datesAgree(one: Moment, other: Moment): boolean {
  const first = exact(one);
  const second = exact(other);
  return first.length === 0 || second.length === 0 || second.some((date) => first.includes(date));
}

const exact = ({ dates }: Moment): readonly string[] =>
  dates.flatMap((date) => (date.kind === 'day' && !date.bound ? [`${date.month}-${date.day}`] : []));

function symbolsAgree(one: Moment, other: Moment): boolean {
  const first = decided(one);
  const second = decided(other);
  return first.length === 0 || second.length === 0 || second.some((symbol) => first.includes(symbol));
}

const decided = ({ symbols }: Moment): readonly string[] =>
  symbols.flatMap(({ symbols: [symbol], number, decides }) => (decides ? [symbol ?? number ?? ''] : []));

/**
 * An amendment is another proposal than what it amends; a sentence that names neither goes on with an amendment within
 * its paragraph ("However, this proposal was defeated").
 */
function proposalsAgree(one: Moment, other: Moment): boolean {
  if (one.proposal === other.proposal) return true;
  if (other.proposal === undefined) return one.proposal === 'resolution' || one.paragraph === other.paragraph;
  return one.proposal === undefined && other.proposal !== 'amendment';
}
