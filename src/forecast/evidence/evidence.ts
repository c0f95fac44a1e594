import { type MemberCode, memberIndex } from '../../members/index.ts';
import { ballotByte } from '../../record/index.ts';
import { type Archive, heldBefore, timeOf } from '../past/archive.ts';
import { titleKey, tokensOf, type Worded } from '../past/tokens.ts';
import { kinshipBefore } from './kinship.ts';
import { type Similarity, similarityBefore } from './similarity.ts';
import { kinTallies, type Tallies, talliesOf } from './tallies.ts';
import { type WordSaying, wordRidgeBefore } from './word-ridge.ts';

/** A question of which members' ballots are to be told. */
export interface Asked extends Worded {
  /** A whole text, not a part of one, an amendment or a motion. */
  readonly whole: boolean;
  readonly sponsors: readonly MemberCode[];
  /** Votes of this lineage count as under the same title. */
  readonly lineage?: string | undefined;
}

/** An earlier vote that a forecast rests on. */
export interface Near {
  /** Place in the archive. */
  readonly vote: number;
  /** Cosine of the weighted words, 0 to 1. */
  readonly alike: number;
  /** Its weight among the similar votes. */
  readonly weight: number;
}

/** What the record tells of one question by votes held before a day. */
export interface Evidence {
  readonly members: number;
  readonly whole: boolean;
  /** Earlier votes of the Assembly on whole texts under the same title, the latest first. */
  readonly sameTitle: readonly number[];
  /** The byte of each member's latest ballot among them, 0 where it has none. */
  readonly last: Uint8Array;
  readonly title: Tallies;
  readonly titleKin: Float32Array;
  /** The most similar earlier votes, the weightiest first; at most sixty. */
  readonly nearest: readonly Near[];
  readonly similar: Tallies;
  readonly similarKin: Float32Array;
  /** How many votes' worth the similar ones are: (sum of weights)² / sum of squares. */
  readonly effective: number;
  /** The same votes weighed by words alone. */
  readonly wide: Tallies;
  /** The greatest likeness to a vote of the last fifteen years, 0 to 1. */
  readonly likeness: number;
  readonly words: WordSaying;
  readonly own: Tallies;
  /** For each member: whether it sponsors, and the share of its kin that does. */
  readonly sponsors: Float32Array;
  readonly kinSponsors: Float32Array;
}

/** All that is known of any question before a day. */
export interface Known {
  readonly day: string;
  readonly before: number;
  readonly of: (asked: Asked) => Evidence;
}

/** Years after which a vote counts 1/e: under the same title, among similar ones, in a member's own rates. */
const fading = { title: 3, similar: 8, wide: 6, own: 2 };
const nearestAtMost = 60;
const alikeAtLeast = 0.08;
/** What votes on parts of texts, and those of the Human Rights Council and the Commission, count beside whole texts of the Assembly. */
const partWeight = 0.5;
const councilWeight = 0.6;

/**
 * Prepares everything that questions have in common: words, kinship, the regression on words, members' own rates. It
 * reads only votes held before the day. Takes about a second on a full record.
 */
export function knownBefore(archive: Archive, day: string): Known {
  const before = heldBefore(archive, day);
  const time = timeOf(day);
  const similarity = similarityBefore(archive, before);
  const kinship = kinshipBefore(archive, before, time);
  const words = wordRidgeBefore(archive, similarity, kinship);
  const own = ownRates(archive, before, time);
  const of = (asked: Asked): Evidence =>
    evidenceOf(asked, { archive, time, similarity, kinship, words, own });
  return { day, before, of };
}

interface Ground {
  readonly archive: Archive;
  readonly time: number;
  readonly similarity: Similarity;
  readonly kinship: Float32Array;
  readonly words: ReturnType<typeof wordRidgeBefore>;
  readonly own: Tallies;
}

function evidenceOf(asked: Asked, ground: Ground): Evidence {
  const { archive, time, similarity, kinship, words, own } = ground;
  const alike = similarity.to(numbered(asked, archive));
  const sameTitle = votesUnder(asked, archive, similarity.before);
  const title = talliesOf(
    archive,
    sameTitle.map((vote) => ({ vote, weight: fade(archive, vote, time, fading.title) })),
  );
  const { nearest, likeness } = nearestVotes(archive, alike, time);
  const weights = nearest.map(({ weight }) => weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  const squares = weights.reduce((a, b) => a + b * b, 0);
  const similar = talliesOf(archive, nearest);
  return {
    members: similar.ballots.length / 3,
    whole: asked.whole,
    sameTitle,
    last: lastBallots(archive, sameTitle),
    title,
    titleKin: kinTallies(title.ballots, kinship),
    nearest,
    similar,
    similarKin: kinTallies(similar.ballots, kinship),
    effective: squares > 0 ? (sum * sum) / squares : 0,
    wide: talliesOf(
      archive,
      nearest.map(({ vote, alike: cosine }) => ({
        vote,
        weight: cosine * fade(archive, vote, time, fading.wide),
      })),
    ),
    likeness,
    words: words(alike, time),
    own,
    ...sponsorship(asked.sponsors, archive, kinship),
  };
}

/** In place of the number of a word that no vote of the archive has. */
const unheard = -1;

function numbered(asked: Worded, { vocabulary }: Archive): readonly (readonly [number, number])[] {
  return [...tokensOf(asked)].map(([token, weight]) => [vocabulary.get(token) ?? unheard, weight]);
}

function votesUnder(
  { title, lineage }: Pick<Asked, 'title' | 'lineage'>,
  { votes }: Archive,
  before: number,
): readonly number[] {
  const found: number[] = [];
  const key = titleKey(title);
  for (let vote = before - 1; vote >= 0; vote--) {
    const held = votes[vote];
    if (!held?.whole || held.decision.body !== 'GA') continue;
    if ((key !== '' && held.key === key) || (lineage && held.decision.lineage === lineage)) found.push(vote);
  }
  return found;
}

/** Votes come the latest first; an absence is no ballot. */
function lastBallots({ votes }: Archive, under: readonly number[]): Uint8Array {
  const last = new Uint8Array(votes[0]?.roll.length ?? 0);
  for (const vote of under) {
    for (const [member, byte] of votes[vote]?.roll.entries() ?? [])
      if (last[member] === 0 && byte >= ballotByte.yes && byte <= ballotByte.abstain) last[member] = byte;
  }
  return last;
}

function nearestVotes(
  archive: Archive,
  alike: Float32Array,
  time: number,
): { readonly nearest: readonly Near[]; readonly likeness: number } {
  const found: Near[] = [];
  let likeness = 0;
  for (const [vote, cosine] of alike.entries()) {
    const held = archive.votes[vote];
    if (cosine <= alikeAtLeast || !held) continue;
    if (held.time > time - 15) likeness = Math.max(likeness, cosine);
    const standing = (held.whole ? 1 : partWeight) * (held.decision.body === 'GA' ? 1 : councilWeight);
    found.push({
      vote,
      alike: cosine,
      weight: cosine ** 3 * standing * fade(archive, vote, time, fading.similar),
    });
  }
  found.sort((a, b) => b.weight - a.weight || b.vote - a.vote);
  return { nearest: found.slice(0, nearestAtMost), likeness };
}

/** Ballots of the latest votes of the Assembly, fading over two years. */
function ownRates(archive: Archive, before: number, time: number): Tallies {
  const latest: { vote: number; weight: number }[] = [];
  for (let vote = before - 1; vote >= 0 && latest.length < 1200; vote--) {
    if (archive.votes[vote]?.decision.body === 'GA')
      latest.push({ vote, weight: fade(archive, vote, time, fading.own) });
  }
  return talliesOf(archive, latest);
}

const fade = ({ votes }: Archive, vote: number, time: number, years: number): number =>
  Math.exp(((votes[vote]?.time ?? time) - time) / years);

function sponsorship(
  sponsors: readonly MemberCode[],
  { votes }: Archive,
  kinship: Float32Array,
): Pick<Evidence, 'sponsors' | 'kinSponsors'> {
  const members = votes[0]?.roll.length ?? 0;
  const [signed, kin] = [new Float32Array(members), new Float32Array(members)];
  const signing = sponsors.flatMap((code) => memberIndex(code) ?? []);
  for (const member of signing) signed[member] = 1;
  if (signing.length === 0) return { sponsors: signed, kinSponsors: kin };
  for (let member = 0; member < members; member++) {
    let [sum, all] = [0, 0.05];
    for (let other = 0; other < members; other++) {
      const each = kinship[member * members + other] ?? 0;
      all += each;
      sum += each * (signed[other] ?? 0);
    }
    kin[member] = sum / all;
  }
  return { sponsors: signed, kinSponsors: kin };
}
