import type { MemberCode } from '../../members/index.ts';
import type { Ballot, IsoDate, Mark, OpenRecord } from '../../record/index.ts';
import type { Provision } from '../provision.ts';
import type { Act } from './acts.ts';
import type { Precedent, RouteFacts, RouteId, Situation } from './facts.ts';

/** For which crimes a court is sought. Everything but the state and the day may be left out. */
export interface RouteQuestion {
  readonly state: MemberCode;
  /** Any crime of the Statute where left out. */
  readonly act?: Act | undefined;
  /** Where it happened; on the territory of the state where left out. */
  readonly place?: readonly MemberCode[] | undefined;
  /** Whose nationals are accused; the state's where left out. */
  readonly nationality?: MemberCode | undefined;
  /** First and last day of the crimes; from 1 July 2002 to today where left out. */
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** As of this day: what came later is not known. */
  readonly today: IsoDate;
}

/** What an answer draws on beside the question. */
export interface RouteSources {
  readonly facts: RouteFacts;
  /** Left out: ballots of the permanent members are unknown. */
  readonly record?: Pick<OpenRecord, 'decision' | 'decisions' | 'roll'> | undefined;
}

export type ConditionState = 'met' | 'not-met' | 'unknown';

/** One thing that the law asks, whether it is so, and why. */
export interface Condition {
  readonly name: string;
  readonly state: ConditionState;
  readonly why: string;
  readonly basis: Provision;
  /** Where the fact behind it can be looked up, if it is not the article. */
  readonly source?: string | undefined;
  readonly mark?: Mark | undefined;
}

/** Who may set a route going, by what act. */
export interface Starter {
  readonly who: string;
  readonly how: string;
  readonly basis: Provision;
  readonly members?: readonly MemberCode[] | undefined;
}

/** How a member voted on a text of the kind that the route needs. */
export interface VoteOnSuch {
  readonly decision: string;
  readonly on?: IsoDate | undefined;
  readonly ballot: Ballot;
}

/** Who may stop a route, and how. With `members`: each one alone. */
export interface Blocker {
  readonly who: string;
  readonly how: string;
  readonly basis: Provision;
  readonly members?:
    | readonly { readonly code: MemberCode; readonly votes: readonly VoteOnSuch[] }[]
    | undefined;
}

/** That the route was taken for this state. */
export interface Taken {
  readonly on: IsoDate;
  readonly what: string;
  readonly decision?: string | undefined;
  /** "11-0-4" */
  readonly tally?: string | undefined;
  readonly situation?: string | undefined;
  readonly mark: Mark;
}

/** A precedent with its tally as the record has it, else as the shipped facts have it. */
export interface PrecedentShown extends Precedent {
  readonly inRecord: boolean;
}

/**
 * `open` where every condition is met, `closed` where one is not, else `unknown`. Open means that the law lets it be
 * tried, not that it will succeed: `blockers` tells who can stop it.
 */
export type Standing = 'open' | 'closed' | 'unknown';

export const routeParts = ['ground', 'way-in', 'elsewhere'] as const;

/** A way to a court, judged for one question. */
export interface Route {
  readonly id: RouteId;
  /**
   * `ground`: why the Court may look at all. `way-in`: who brings the situation before it; a State's referral and the
   * Prosecutor's own motion need a ground, the Council's referral does not. `elsewhere`: other courts, and evidence for one.
   */
  readonly part: (typeof routeParts)[number];
  readonly name: string;
  readonly basis: Provision;
  readonly standing: Standing;
  readonly conditions: readonly Condition[];
  /** In order of date; empty where it was not, as far as known. */
  readonly taken: readonly Taken[];
  readonly starters: readonly Starter[];
  /** Empty where nobody can. */
  readonly blockers: readonly Blocker[];
  /** The state's own first, then by date. */
  readonly precedents: readonly PrecedentShown[];
  /** What else a reader must know before calling it open or closed. */
  readonly notes: readonly string[];
}

/** All routes for a question, in the order of `routeIds`. */
export interface RoutesAnswer {
  readonly question: RouteQuestion;
  /** Situations before the Court that concern the state, known on the day. */
  readonly situations: readonly Situation[];
  readonly routes: readonly Route[];
  /** What is decided after a situation has come to the Court, whichever way: articles 16, 17 and 53. */
  readonly afterwards: readonly Condition[];
  /** What the answer took for granted. */
  readonly assumed: readonly string[];
}
