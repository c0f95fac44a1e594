import type { MemberCode } from '../../members/index.ts';
import type { IsoDate, Mark, OpenRecord } from '../../record/index.ts';
import type { Provision } from '../provision.ts';
import type { RouteFacts } from '../routes/facts.ts';
import type { Blocker } from '../routes/model.ts';
import type { StepCalendar } from './calendar.ts';
import type { StepDone, StepKind } from './step.ts';

/** Where a situation stands: plain data, as a case file gives it. The order of `done` does not matter. */
export interface StateOfPlay {
  readonly state: MemberCode;
  /** The recurring questions that are about it, by id: `dprk-human-rights`. */
  readonly lineages: readonly string[];
  readonly done: readonly StepDone[];
}

/** What the next steps are found with. Steps after `today` are not known. */
export interface StepSources {
  readonly facts: RouteFacts;
  readonly calendar: StepCalendar;
  readonly today: IsoDate;
  /** Left out: nothing earlier is known but what ships. */
  readonly record?: Pick<OpenRecord, 'decision' | 'decisions' | 'roll'> | undefined;
}

/** How many must agree. */
export interface NeededMajority {
  /** "9 of 15 yes, no permanent member against" */
  readonly needed: string;
  readonly basis: Provision;
}

/** When the step is due, or may first be taken. Days are inclusive. */
export interface Clock {
  readonly from?: IsoDate | undefined;
  readonly by?: IsoDate | undefined;
  /** How the days were found, in a sentence. */
  readonly how: string;
  readonly mark: Mark;
}

/** That a step followed another one before, in this or another situation, and after how many days. */
export interface EarlierStep {
  readonly state: MemberCode;
  readonly first: StepDone;
  readonly next: StepDone;
  readonly days: number;
  /** What came of it, for a decision of the record: "adopted 11-2-2". */
  readonly result?: string | undefined;
}

/** All earlier times, in order of date, and how long they took in days; no figures where there were none. */
export interface Earlier {
  readonly times: readonly EarlierStep[];
  readonly shortest?: number | undefined;
  readonly median?: number | undefined;
  readonly longest?: number | undefined;
}

/** A step that the law allows now. */
export interface NextStep {
  readonly step: StepKind;
  readonly name: string;
  /** What makes it the next one. */
  readonly why: string;
  readonly who: string;
  readonly basis: Provision;
  /** Undefined where nobody votes. */
  readonly majority?: NeededMajority | undefined;
  /** Undefined where it may be taken on any day. */
  readonly clock?: Clock | undefined;
  readonly blockers: readonly Blocker[];
  /** The step done before that it follows. */
  readonly follows?: StepDone | undefined;
  /** How soon after the step that it follows it came before. */
  readonly earlier: Earlier;
  /** What the same step led to before; only steps of which there are such times. */
  readonly led: readonly { readonly step: StepKind; readonly earlier: Earlier }[];
}

/** A next step before what it led to is looked up. */
export type StepDraft = Omit<NextStep, 'led'>;

/** The last step of a kind that was done. */
export type LastDone = (step: StepKind) => StepDone | undefined;
