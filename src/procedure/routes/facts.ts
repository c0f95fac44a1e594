import type { MemberCode } from '../../members/index.ts';
import type { Mark } from '../../record/index.ts';

/** How far a fact was checked and where: every fact of this folder carries it. */
export interface Sourced {
  readonly source?: string | undefined;
  readonly mark: Mark;
}

/** A situation before the International Criminal Court. Days are `2014-12-18`. */
export interface Situation extends Sourced {
  readonly id: string;
  readonly name: string;
  /** The Court's number, `ICC-02/05`. */
  readonly file?: string | undefined;
  readonly concerns: readonly MemberCode[];
  /** The part of the State, where it is not the whole: "Darfur". */
  readonly scope?: string | undefined;
  /** Parties on whose territory part of the conduct takes place. */
  readonly territory: readonly MemberCode[];
  /** Acts for which the Court accepted that, by id; empty where no limit is known. */
  readonly acts: readonly string[];
  readonly from: string;
  readonly to?: string | undefined;
  readonly came: 'state-referral' | 'council-referral' | 'own-motion';
  readonly referrals: readonly {
    readonly on: string;
    readonly by?: string | undefined;
    readonly decision?: string | undefined;
  }[];
  /** It rests on a declaration under article 12(3). */
  readonly declared: boolean;
  readonly examined?: string | undefined;
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
  readonly note?: string | undefined;
}

export const routeIds = [
  'territory',
  'nationality',
  'declaration',
  'state-referral',
  'council-referral',
  'own-motion',
  'council-tribunal',
  'hybrid-court',
  'assembly-mechanism',
  'rights-council-mechanism',
  'national-courts',
] as const;
export type RouteId = (typeof routeIds)[number];

/** What was done before on a route: `done`, `blocked` by a veto, or something `short` of the route. */
export interface Precedent extends Sourced {
  readonly route: RouteId;
  readonly on: string;
  /** Its id in the record, where it is a decision. */
  readonly decision?: string | undefined;
  readonly concerns: MemberCode;
  readonly what: string;
  readonly outcome: 'done' | 'blocked' | 'short';
  /** "11-0-4", for a record that does not hold the decision. */
  readonly tally?: string | undefined;
}

/** A declaration under article 124: war crimes kept from the Court to the day before `to`. */
export interface KeptWarCrimes extends Sourced {
  readonly code: MemberCode;
  readonly from: string;
  readonly to: string;
  /** What its nationals do, or that and what happens on its territory. */
  readonly keeps: 'nationals' | 'all';
  readonly note: string;
}

/** A declaration under article 12(3) on which it is open whether it binds the State. */
export interface DoubtedDeclaration extends Sourced {
  readonly code: MemberCode;
  readonly lodged: string;
  readonly acceptsFrom: string;
  /** First day no longer accepted. */
  readonly acceptsTo?: string | undefined;
  readonly doubt: string;
}

/** Which recurring questions of the record are about a State. */
export interface StateQuestions {
  readonly state: MemberCode;
  /** Lineages of the Assembly, its Third Committee and the Human Rights Council. */
  readonly rights: readonly string[];
  /** Lineages of the Security Council. */
  readonly council: readonly string[];
  /** A Security Council decision whose title fits is about the State. */
  readonly titles: readonly RegExp[];
}

/** What the program knows beside the record and the tables of members. */
export interface RouteFacts {
  readonly situations: readonly Situation[];
  readonly precedents: readonly Precedent[];
  readonly keptWarCrimes: readonly KeptWarCrimes[];
  readonly doubtedDeclarations: readonly DoubtedDeclaration[];
  readonly states: readonly StateQuestions[];
}
