import type { MemberCode, NameMention } from '../../members/index.ts';
import { type Ballot, ballotOf } from '../../record/index.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import { membersOfGroup } from '../positions/group.ts';
import type { PositionMention } from '../positions/position.ts';
import type { Scoring } from './scoring.ts';

/** How much the members named with their ballots speak for a decision, in bits; what one text gets wrong of a vote must not lose it. */
export function positionBits(entry: Entry, { evidence, docket }: Scoring): number {
  const own = evidence.moment.positions;
  if (own.length === 0 || entry.listed === 0) return 0;
  let [sum, named, missing] = [0, 0, 0];
  for (const position of own)
    for (const code of votersOf(position, entry)) {
      const fit = fitOf(position, code, entry, docket);
      sum += ballotBits(fit, position, entry.complete);
      named++;
      if (fit === 'not-listed') missing++;
    }
  // Most of them had no seat: the vote was in another body.
  if (entry.complete && missing >= 3 && missing > named / 2) return noSeat;
  return Math.max(-5, Math.min(10, sum));
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

/** Who is meant on the day of a decision; names that mean nobody on its roll are left out. */
export function votersOf({ members, group }: PositionMention, entry: Entry): readonly MemberCode[] {
  const date = entry.summary.heldOn;
  if (group) return date && entry.body === 'SC' ? membersOfGroup(group, date) : [];
  return members.flatMap((name) => memberOn(name, date) ?? []);
}

/** Whom a name means on a day: of several the one whose time it was, else the first. */
export function memberOn({ options }: NameMention, date: string | undefined): MemberCode | undefined {
  const then = options.find(
    ({ from, to }) => date !== undefined && (from ?? '') <= date && date < (to ?? '9999'),
  );
  return (then ?? options[0])?.code;
}
