import type { MemberCode, NameMention } from '../../members/index.ts';
import { type Ballot, ballotOf } from '../../record/index.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import type { Moment } from '../moments.ts';
import { membersOfGroup } from '../positions/group.ts';
import type { PositionMention } from '../positions/position.ts';
import type { Scoring } from './scoring.ts';

/** How much the members named with their ballots speak for a decision, in bits; what one text gets wrong of a vote must not lose it. */
export function positionBits(entry: Entry, scoring: Scoring): number {
  if (entry.listed === 0) return 0;
  const { without, disputed, evidence } = scoring;
  const positions = evidence.moment.positions.filter(
    (position) => !without.has('position') || (disputed !== undefined && position !== disputed),
  );
  const own = ballotsTold(positions, entry, scoring.docket);
  // Most of them had no seat: the vote was in another body.
  if (entry.complete && own.missing >= 3 && own.missing > own.named / 2) return noSeat;
  return Math.max(-5, Math.min(10, own.bits)) + besideBits(entry, scoring);
}

/** How much one ballot told beside those of a moment counts, and how much all of them together, in bits. */
const besideShare = 0.7;
const besideMost = 8;

/**
 * Ballots told in a row without figure, day or body between them are of one vote: what the others of them say of the
 * decision holds for each, and is independent of it.
 */
export function besideBits(entry: Entry, { evidence: { moment, scene }, docket }: Scoring): number {
  if (entry.listed === 0 || namesVote(moment)) return 0;
  const beside = scene.moments.filter((other) => other !== moment && !namesVote(other));
  const positions = beside.flatMap((other) => other.positions);
  if (positions.length === 0) return 0;
  const { bits } = ballotsTold(positions, entry, docket);
  return Math.max(-besideMost, Math.min(besideMost, bits * besideShare));
}

const namesVote = ({ tally, symbols, dates, bodies }: Moment): boolean =>
  tally !== undefined ||
  symbols.length > 0 ||
  dates.some(({ bound }) => !bound) ||
  bodies.some(({ body }) => body);

interface Told {
  readonly bits: number;
  readonly named: number;
  readonly missing: number;
}

function ballotsTold(positions: readonly PositionMention[], entry: Entry, docket: Docket): Told {
  let [bits, named, missing] = [0, 0, 0];
  for (const position of positions) {
    // A vote before this one says nothing of it.
    if (position.earlier) continue;
    const said = asOf(position, entry, docket);
    // Of an organisation's members some may do otherwise, and in a small body most have no seat.
    if (!said || said.group?.of !== undefined) continue;
    for (const code of votersOf(position, entry)) {
      const fit = fitOf(said, code, entry, docket);
      bits += ballotBits(fit, said, entry.complete);
      named++;
      if (fit === 'not-listed') missing++;
    }
  }
  return { bits, named, missing };
}

const noSeat = -12;

/** A member's ballot said and recorded: the same, another, or not on the roll. */
export type BallotFit = 'same' | 'other' | 'not-listed';

export function fitOf(
  { ballot, negated }: PositionMention,
  code: MemberCode,
  entry: Entry,
  docket: Docket,
): BallotFit {
  const recorded = ballotOf(docket.roll(entry), code);
  if (recorded === undefined) return 'not-listed';
  return isSame(ballot, recorded, entry) !== negated ? 'same' : 'other';
}

/** A veto is a no on a draft that failed by it. */
export const isSame = (said: SaidBallot, recorded: Ballot, { outcome }: Pick<Entry, 'outcome'>): boolean =>
  said === 'veto' ? recorded === 'no' && outcome === 'vetoed' : said === recorded;

/** That somebody did not do a thing fits almost every decision, and speaks for none. */
function ballotBits(fit: BallotFit, { ballot, negated }: PositionMention, complete: boolean): number {
  if (negated) return 0;
  if (fit === 'not-listed') return complete ? -2 : 0;
  if (fit === 'other') return -2.5;
  return { yes: 0.4, no: 3, abstain: 2, absent: 2, veto: 5 }[ballot];
}

/**
 * A position with its ballot: "joined Washington" is what the United States did. Undefined where those that it is likened
 * to did not vote alike, or are not on the roll.
 */
export function asOf(position: PositionMention, entry: Entry, docket: Docket): PositionMention | undefined {
  if (position.counted !== undefined) return asCounted(position, position.counted, entry, docket);
  if (!position.like) return position;
  const roll = docket.roll(entry);
  const did = new Set(
    position.like.flatMap((name) => {
      const code = memberOn(name, entry.summary.heldOn);
      return code === undefined ? [] : ballotOf(roll, code);
    }),
  );
  const [ballot, ...others] = did;
  return ballot === undefined || others.length > 0 ? undefined : { ...position, ballot };
}

/** "13-2-0, the two being": where the text mixed up its counts, those named are the two who did something else. */
function asCounted(position: PositionMention, count: number, entry: Entry, docket: Docket): PositionMention {
  const { ballot } = position;
  if (!entry.tally || ballot === 'veto' || ballot === 'absent' || entry.tally[ballot] === count)
    return position;
  const roll = docket.roll(entry);
  const did = new Set(votersOf(position, entry).map((code) => ballotOf(roll, code)));
  const [other, ...more] = did;
  const isThat =
    other !== undefined && other !== 'absent' && more.length === 0 && entry.tally[other] === count;
  return isThat ? { ...position, ballot: other } : position;
}

/** Who is meant on the day of a decision; names that mean nobody on its roll are left out. */
export function votersOf({ members, group }: PositionMention, entry: Entry): readonly MemberCode[] {
  const date = entry.summary.heldOn;
  if (group)
    return date && (entry.body === 'SC' || group.seats === 'permanent' || group.of !== undefined)
      ? membersOfGroup(group, date)
      : [];
  return members.flatMap((name) => memberOn(name, date) ?? []);
}

/** Whom a name means on a day: of several the one whose time it was, else the first. */
export function memberOn({ options }: NameMention, date: string | undefined): MemberCode | undefined {
  const then = options.find(
    ({ from, to }) => date !== undefined && (from ?? '') <= date && date < (to ?? '9999'),
  );
  return (then ?? options[0])?.code;
}
