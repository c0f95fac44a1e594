import type { MemberCode } from '../../members/index.ts';
import { ballotByte, type DecisionSummary, type OpenRecord, type Roll } from '../../record/index.ts';
import { titleKey, tokensOf } from './tokens.ts';

/** A recorded vote of the past as forecasting reads it. */
export interface PastVote {
  readonly decision: DecisionSummary;
  readonly roll: Roll;
  /** The day; for a vote without one the last of its session, before which it is not used. */
  readonly day: string;
  /** The day as a number of years: 2014.96. */
  readonly time: number;
  /** Number of the Assembly's regular session; undefined for other votes and sessions. */
  readonly session?: number | undefined;
  /** A whole text, not a part of one, an amendment or a motion. */
  readonly whole: boolean;
  readonly key: string;
  /** Numbers of its tokens, with their weights before they are weighed by rarity. */
  readonly tokens: readonly (readonly [token: number, weight: number])[];
  /** Members who voted yes, no and abstained. */
  readonly counts: readonly [number, number, number];
}

/** Recorded votes in order of day, then id. */
export interface Archive {
  readonly votes: readonly PastVote[];
  /** Number of each token. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** First day of each regular session of which there are votes. */
  readonly opened: ReadonlyMap<number, string>;
  readonly detail: (id: string) => Detail;
  /** The Assembly's dated decisions on whole texts that were taken without a vote. They are shown, and not learnt from. */
  readonly withoutVote: readonly DecisionSummary[];
}

/** What is looked up for one decision at a time. */
export interface Detail {
  /** Who sponsored it; empty where the record does not know. */
  readonly sponsors: readonly MemberCode[];
  /** Ids of the sources that have it. */
  readonly sources: readonly string[];
}

/**
 * The recorded votes of the Assembly's plenary, the Human Rights Council and the Commission. Votes of the latter two
 * are read as similar questions only: what 47 members said there on a subject before the Assembly takes it up.
 */
export function archiveOf(record: Pick<OpenRecord, 'decisions' | 'matrix' | 'decision'>): Archive {
  const matrix = record.matrix();
  const places = new Map(matrix.decisions.map((id, at) => [id, at]));
  const width = matrix.members.length;
  const rows = record.decisions({ bodies: ['GA', 'HRC', 'CHR'], methods: ['recorded'] });
  const votes = rows.flatMap((decision) => {
    const at = places.get(decision.id);
    if (at === undefined) return [];
    return [{ decision, roll: matrix.cells.subarray(at * width, (at + 1) * width) as Roll }];
  });
  const detail = (id: string): Detail => {
    const { sponsors = [], sources = [] } = record.decision(id) ?? {};
    return { sponsors: sponsors.map(({ member }) => member), sources: sources.map(({ source }) => source) };
  };
  const withoutVote = record
    .decisions({ bodies: ['GA'], methods: ['without-vote'], kinds: ['resolution', 'decision'] })
    .filter(({ heldOn }) => heldOn !== undefined);
  return { ...archiveFrom(votes, detail), withoutVote };
}

/** An archive of given votes. Those that have neither a day nor a session, and those without a yes, no or abstention, are left out. */
export function archiveFrom(
  given: readonly { readonly decision: DecisionSummary; readonly roll: Roll }[],
  detail: Archive['detail'],
): Archive {
  const vocabulary = new Map<string, number>();
  const votes = given
    .flatMap(({ decision, roll }) => pastVote(decision, roll, vocabulary))
    .sort((a, b) => compare(a.day, b.day) || compare(a.decision.id, b.decision.id));
  const opened = new Map<number, string>();
  for (const { session, day, decision } of votes)
    if (session !== undefined && decision.heldOn && !opened.has(session)) opened.set(session, day);
  return { votes, vocabulary, opened, detail, withoutVote: [] };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pastVote(decision: DecisionSummary, roll: Roll, vocabulary: Map<string, number>): PastVote[] {
  const { body, session: written = '', heldOn, kind, title } = decision;
  const session = body === 'GA' && /^\d+$/.test(written) ? Number(written) : undefined;
  const day = heldOn ?? (session === undefined ? undefined : `${1946 + session}-09-10`);
  const counts = countsOf(roll);
  if (day === undefined || counts[0] + counts[1] + counts[2] === 0) return [];
  const whole = kind === 'resolution' || kind === 'decision';
  const tokens = [...tokensOf(decision)].map(([token, weight]): [number, number] => {
    const known = vocabulary.get(token);
    if (known === undefined) vocabulary.set(token, vocabulary.size);
    return [known ?? vocabulary.size - 1, weight];
  });
  return [{ decision, roll, day, time: timeOf(day), session, whole, key: titleKey(title), tokens, counts }];
}

function countsOf(roll: Roll): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < roll.length; at++) {
    const byte = roll[at];
    if (byte === ballotByte.yes) counts[0]++;
    else if (byte === ballotByte.no) counts[1]++;
    else if (byte === ballotByte.abstain) counts[2]++;
  }
  return counts;
}

/** A day as a number of years: 2014-12-18 is 2014.96. */
export function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

/** How many votes of the archive were held before a day. */
export function heldBefore({ votes }: Archive, day: string): number {
  let [low, high] = [0, votes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((votes[middle]?.day ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
