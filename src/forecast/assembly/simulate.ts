import type { Tally } from '../../record/index.ts';
import { chanceFrom } from '../chance.ts';
import type { Surprise } from './surprise.ts';

/** One member's odds before anything moves all members. */
export interface MemberOdds {
  /** Log-odds of yes (0), no and abstain. */
  readonly ballots: Float64Array;
  /** Log-odds of voting (0) and of absence; -∞ for a member known to vote. */
  readonly absence: Float64Array;
}

export type FullTally = Required<Tally> & { readonly absent: number };

/**
 * Tallies that may come. In each, all members are moved by the surprise of one past vote, drawn from those given, and
 * then each votes by its own odds. Without surprises members vote independently, and the tallies lie too close together.
 * The same seed gives the same tallies.
 */
export function simulateTallies(
  members: readonly MemberOdds[],
  surprises: readonly Surprise[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly FullTally[] {
  const chance = chanceFrom(seed);
  const weights = Float64Array.from(
    members.flatMap(({ ballots, absence }) => [ballots[1] ?? 0, ballots[2] ?? 0, absence[1] ?? 0]),
    Math.exp,
  );
  return Array.from({ length: draws }, () =>
    drawTally(weights, surprises[Math.floor(chance() * surprises.length)] ?? still, chance),
  );
}

function drawTally(weights: Float64Array, surprise: Surprise, chance: () => number): FullTally {
  const [moreNo, moreAbstain, moreAbsent] = [surprise.no, surprise.abstain, surprise.absent].map(Math.exp);
  const counts = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (let at = 0; at < weights.length; at += 3) {
    const no = (weights[at] ?? 0) * (moreNo ?? 1);
    const abstain = (weights[at + 1] ?? 0) * (moreAbstain ?? 1);
    const absent = (weights[at + 2] ?? 0) * (moreAbsent ?? 1);
    if (absent > 0 && chance() * (1 + absent) < absent) counts.absent++;
    else {
      const drawn = chance() * (1 + no + abstain);
      if (drawn < no) counts.no++;
      else if (drawn < no + abstain) counts.abstain++;
      else counts.yes++;
    }
  }
  return counts;
}

const still: Surprise = { isNew: false, no: 0, abstain: 0, absent: 0 };

/** A count that is forecast: its mean over the tallies, and the ends of the interval that holds `level` of them. */
export interface CountForecast {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** The middle `level` of the tallies' counts of one ballot. Throws for no tallies. */
export function countForecast(
  tallies: readonly FullTally[],
  ballot: keyof FullTally,
  level: number,
): CountForecast {
  const counts = tallies.map((tally) => tally[ballot]).sort((a, b) => a - b);
  if (counts.length === 0) throw new RangeError('no tallies to count');
  const at = (share: number): number => counts[Math.round(share * (counts.length - 1))] ?? 0;
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return { expected, low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
