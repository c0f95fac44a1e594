import type { MemberCode } from '../../members/index.ts';
import type { Mark } from '../../record/index.ts';
import { type Entry, shippedList } from '../shipped-list.ts';

/** How far a fact was checked and where: every fact of this folder carries it. */
interface Sourced {
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

let shipped: RouteFacts | undefined;

/** The facts that ship, in `data/procedure/`; read once. */
export function routeFacts(): RouteFacts {
  shipped ??= {
    situations: shippedList('situations.yaml').map(situation),
    precedents: shippedList('precedents.yaml').map(precedent),
    keptWarCrimes: shippedList('routes/statute.yaml', 'article-124').map(keptWarCrimes),
    doubtedDeclarations: shippedList('routes/statute.yaml', 'doubted-declarations').map(doubtedDeclaration),
    states: shippedList('routes/states.yaml').map(stateQuestions),
  };
  return shipped;
}

const sourced = (entry: Entry): Sourced => ({ source: entry.maybe('source'), mark: entry.mark('mark') });

const situation = (entry: Entry): Situation => ({
  ...sourced(entry),
  id: entry.text('id'),
  name: entry.text('name'),
  file: entry.maybe('file'),
  concerns: entry.members('concerns'),
  scope: entry.maybe('scope'),
  territory: entry.members('territory'),
  acts: entry.texts('acts'),
  from: entry.text('from'),
  to: entry.maybe('to'),
  came: entry.oneOf('came', ['state-referral', 'council-referral', 'own-motion']),
  referrals: entry.entries('referrals').map((each) => ({
    on: each.text('on'),
    by: each.maybe('by'),
    decision: each.maybe('decision'),
  })),
  declared: entry.maybe('declared') === 'true',
  examined: entry.maybe('examined'),
  opened: entry.maybe('opened'),
  closed: entry.maybe('closed'),
  note: entry.maybe('note'),
});

const precedent = (entry: Entry): Precedent => ({
  ...sourced(entry),
  route: entry.oneOf('route', routeIds),
  on: entry.text('on'),
  decision: entry.maybe('decision'),
  concerns: entry.member('concerns'),
  what: entry.text('what'),
  outcome: entry.oneOf('outcome', ['done', 'blocked', 'short']),
  tally: entry.maybe('tally'),
});

const keptWarCrimes = (entry: Entry): KeptWarCrimes => ({
  ...sourced(entry),
  code: entry.member('code'),
  from: entry.text('from'),
  to: entry.text('to'),
  keeps: entry.oneOf('keeps', ['nationals', 'all']),
  note: entry.text('note'),
});

const doubtedDeclaration = (entry: Entry): DoubtedDeclaration => ({
  ...sourced(entry),
  code: entry.member('code'),
  lodged: entry.text('lodged'),
  acceptsFrom: entry.text('accepts-from'),
  acceptsTo: entry.maybe('accepts-to'),
  doubt: entry.text('doubt'),
});

const stateQuestions = (entry: Entry): StateQuestions => ({
  state: entry.member('state'),
  rights: entry.texts('rights'),
  council: entry.texts('council'),
  titles: entry.texts('titles').map((pattern) => new RegExp(pattern, 'iu')),
});
