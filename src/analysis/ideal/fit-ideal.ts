import type { NoEstimate } from '../estimate.ts';
import type { IdealBallots } from './ballots.ts';
import { begin } from './begin.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { type Layout, layout } from './layout.ts';
import { type Anchor, type AnchorLists, orient, usualAnchors } from './orient.ts';
import { type IdealItem, type IdealPlace, itemsOf, placesOf } from './read-out.ts';
import { type Convergence, mostIterations, settle } from './settle.ts';
import { addSharedDoubt } from './shared-doubt.ts';

export interface IdealOptions {
  /** 1 where left out. */
  readonly dimensions?: 1 | 2 | undefined;
  /** Who stands high and low on each axis; `usualAnchors` where left out. */
  readonly anchors?: readonly AnchorLists[] | undefined;
  /** `theory` leaves out the rounds of made-up ballots: half the time, intervals a little too narrow in small bodies. */
  readonly intervals?: 'calibrated' | 'theory' | undefined;
  /** Iterations after which the fit stops where it is, and says so. */
  readonly most?: number | undefined;
}

export type IdealFit = PlacedFit | { readonly kind: 'none'; readonly because: NoEstimate };

/** Members and decisions in one space. */
export interface PlacedFit {
  readonly kind: 'placed';
  readonly dimensions: 1 | 2;
  /** In order; those without a divided vote are left out. */
  readonly periods: readonly number[];
  /** By member, period, dimension: only periods in which the member voted. */
  readonly members: readonly IdealPlace[];
  /** In order of period, then id. */
  readonly items: readonly IdealItem[];
  /** Ballots yes, no and abstain on divided votes. */
  readonly ballots: number;
  /** Variance of a move from one period to the next, on a scale of variance 1; undefined for one period. */
  readonly drift?: number | undefined;
  readonly anchors: readonly Anchor[];
  readonly convergence: Convergence;
  readonly calibration?: Calibration | undefined;
}

/** Fewer divided votes, or members that voted on them, place nobody. */
export const fewestDecisions = 10;
export const fewestMembers = 5;

/**
 * Ideal points of members, period by period, from their ballots: the ordered model of Bailey, Strezhnev and Voeten (2017),
 * "Estimating Dynamic State Preferences from United Nations Voting Data", Journal of Conflict Resolution 61(2).
 *
 * Each decision has a discrimination and two cutpoints; a member at x votes no, abstains or votes yes as discrimination ×
 * x plus standard normal noise falls below, between or above them. Positions move from period to period by a random walk,
 * whose variance is estimated too. Positions of all members in all periods in which they voted have mean 0 and standard
 * deviation 1. Absent is no answer. Decisions on which all ballots are the same tell nothing, and are listed as such.
 *
 * Fitted by variational EM with a Kalman smoother; deterministic, and the same whatever the order of members and decisions.
 * With all decisions in one period: the static model. Time grows linearly with ballots.
 */
export function fitIdeal(ballots: IdealBallots, options: IdealOptions = {}): IdealFit {
  const on = layout(ballots);
  const because = tooLittle(on, ballots);
  if (because) return { kind: 'none', because };
  const { dimensions = 1, anchors = usualAnchors, intervals = 'calibrated', most = mostIterations } = options;
  const standing = begin(on, dimensions);
  const convergence = settle(on, standing, most);
  const taken = orient(on, standing, anchors);
  const calibration = intervals === 'calibrated' ? calibrate(on, standing) : undefined;
  addSharedDoubt(on, standing);
  return {
    kind: 'placed',
    dimensions,
    periods: on.periods,
    members: placesOf(on, standing, calibration),
    items: itemsOf(on, standing),
    ballots: on.ballots,
    drift: on.periods.length > 1 ? standing.drift : undefined,
    anchors: taken,
    convergence,
    calibration,
  };
}

function tooLittle(on: Layout, { decisions }: IdealBallots): NoEstimate | undefined {
  const found = on.decisions.length;
  if (found === 0 && decisions.length >= fewestDecisions) return { kind: 'all-equal', n: decisions.length };
  if (found < fewestDecisions)
    return { kind: 'too-few', found, needed: fewestDecisions, of: 'divided votes' };
  if (on.members.length < fewestMembers)
    return { kind: 'too-few', found: on.members.length, needed: fewestMembers, of: 'members that voted' };
  return undefined;
}
