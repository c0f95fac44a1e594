import { type MemberCode, romeStatuteOn } from '../../members/index.ts';
import { type IsoDate, type Mark, spellDate } from '../../record/index.ts';
import { dayBefore } from './day.ts';
import type { RouteFacts } from './facts.ts';
import type { ConditionState, RouteQuestion } from './model.ts';

/** First day of crimes that the Court can ever look at. */
export const statuteInForce = '2002-07-01';

/** Days of crimes, first and last. */
export interface CrimeDays {
  readonly from: IsoDate;
  readonly last: IsoDate;
}

/** Days of crimes that the Court may look at because of one state, to the day before `to`; open where undefined. */
export interface Reach {
  readonly by: 'party' | 'declaration';
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  /** Day of the declaration. */
  readonly lodged?: IsoDate | undefined;
  /** Why it may not hold. */
  readonly doubt?: string | undefined;
  readonly mark: Mark;
}

/** The days asked for, as far as the Court exists for them; undefined where all lie before 1 July 2002. */
export function daysAsked({ from, to, today }: RouteQuestion): CrimeDays | undefined {
  const days = { from: later(from ?? statuteInForce, statuteInForce), last: to ?? today };
  return days.last < days.from ? undefined : days;
}

/**
 * What the Court may look at because of a state, as known on a day: while it is or was a party, and what it accepted by
 * declaration. Empty for a state that is neither.
 *
 * @see Rome Statute, articles 11, 12(3), 126 and 127
 */
export function reachesOf(code: MemberCode, today: IsoDate, facts: RouteFacts): readonly Reach[] {
  const { since, until, mark = 'M', note, declarations } = romeStatuteOn(code, today);
  const doubts = facts.doubtedDeclarations.filter((each) => each.code === code && each.lodged <= today);
  const asParty: readonly Reach[] = since ? [{ by: 'party', from: since, to: until, mark }] : [];
  const afterDisputed: readonly Reach[] =
    mark === 'C' && until ? [{ by: 'party', from: until, doubt: note ?? 'Sources conflict.', mark }] : [];
  const declared = declarations.map(
    ({ lodged, accepts, mark: checked }): Reach => ({
      by: 'declaration',
      from: later(accepts.from ?? lodged, statuteInForce),
      to: accepts.to,
      lodged,
      doubt: doubts.find((each) => each.lodged === lodged)?.doubt,
      mark: checked,
    }),
  );
  const onlyDoubted = doubts
    .filter((each) => !declarations.some(({ lodged }) => lodged === each.lodged))
    .map(
      ({ lodged, acceptsFrom, acceptsTo, doubt, mark: checked }): Reach => ({
        by: 'declaration',
        from: acceptsFrom,
        to: acceptsTo,
        lodged,
        doubt,
        mark: checked,
      }),
    );
  return [...asParty, ...afterDisputed, ...declared, ...onlyDoubted];
}

/** How much of the days lies within reach: `unknown` where only what is in doubt touches them. */
export interface Coverage {
  readonly state: ConditionState;
  /** False where only a part of the days is reached. */
  readonly whole: boolean;
  /** The reaches that touch the days. */
  readonly touching: readonly Reach[];
}

export function coverageOf(days: CrimeDays, reaches: readonly Reach[]): Coverage {
  const touching = reaches.filter(
    ({ from, to }) => from <= days.last && (to === undefined || to > days.from),
  );
  const certain = touching.filter(({ doubt }) => doubt === undefined);
  const state = certain.length > 0 ? 'met' : touching.length > 0 ? 'unknown' : 'not-met';
  return { state, whole: coversAll(days, certain), touching };
}

function coversAll(days: CrimeDays, reaches: readonly Reach[]): boolean {
  let reached = days.from;
  for (const { from, to } of [...reaches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > reached) return false;
    if (to === undefined || to > days.last) return true;
    reached = later(reached, to);
  }
  return false;
}

/** "a party since 1 January 2025"; "by declaration of 8 September 2015 it accepts the Court for crimes since 20 February 2014" */
export const reachText = (reach: Reach, today: IsoDate): string =>
  reach.by === 'party'
    ? partyText(reach, today)
    : `by declaration of ${spellDate(reach.lodged ?? reach.from)} it ${acceptanceText(reach)}`;

function partyText({ from, to, doubt }: Reach, today: IsoDate): string {
  if (doubt !== undefined) return `whether still a party is disputed (${inside(doubt)})`;
  if (to === undefined) return `a party since ${spellDate(from)}`;
  return to > today
    ? `a party since ${spellDate(from)}, leaving on ${spellDate(to)}`
    : `a party from ${spellDate(from)} to ${spellDate(dayBefore(to))}`;
}

/** "accepts the Court for crimes from 21 November 2013 to 22 February 2014" */
export function acceptanceText({ from, to, doubt }: Reach): string {
  const over =
    to === undefined ? `since ${spellDate(from)}` : `from ${spellDate(from)} to ${spellDate(dayBefore(to))}`;
  const said = `accepts the Court for crimes ${over}`;
  return doubt === undefined ? said : `${said}, which is in doubt (${inside(doubt)})`;
}

/** A sentence as it stands within another. */
const inside = (sentence: string): string => sentence.replace(/\.$/, '');

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
