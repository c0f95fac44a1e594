import { type MemberCode, nameOn } from '../../../members/index.ts';
import { spellDate } from '../../../record/index.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import type { Answer } from '../statement.ts';
import type { TimeMeant } from '../time-meant.ts';
import type { Relation, Seats, Term } from './seats.ts';

/** What is said of a seat: how, whether it is denied, and of which days. */
export interface SaidSeat {
  readonly relation: Relation;
  readonly denied: boolean;
  readonly time: TimeMeant | undefined;
}

/**
 * Whether those named held a seat then. Contradicted only where the text tells the time, or they never had one; undefined
 * where what is said in passing may be of another time.
 */
export function judgeSeat(
  seats: Seats,
  members: readonly MemberCode[],
  { relation, denied, time }: SaidSeat,
): Answer | undefined {
  const held = members.map((code) => holds(seats, code, relation, time));
  const basis = {
    because: `${members.map((code) => termsSentence(seats, code, time)).join('; ')}.`,
    grounds: [seats.ground],
  };
  if (held.every((one) => one !== undefined && one !== denied))
    return { ...basis, verdict: 'supported', rule: 'member-as-recorded' };
  const wrong = members.filter((_, at) => held[at] !== undefined && held[at] === denied);
  const never = wrong.every((code) => termsOf(seats, code).length === 0);
  const dated = relation.kind === 'elected' && relation.until !== undefined;
  const told = dated || time?.isTold === true;
  if (wrong.length === 0 || (!told && !(never && !denied && relation.kind === 'sat')))
    return relation.kind === 'sat' && relation.tense === 'was'
      ? undefined
      : {
          ...basis,
          verdict: 'uncheckable',
          rule: 'member-then-unsaid',
          because: `${basis.because} The text does not say of which day it speaks.`,
        };
  const corrections = wrong.map((code) => ({
    field: nameOn(code, time?.last),
    said: denied ? 'no member' : 'a member',
    record: termsSentence(seats, code, time),
  }));
  return {
    ...basis,
    verdict: 'contradicted',
    rule: never || relation.kind === 'sat' ? 'member-differs' : 'member-since-differs',
    corrections,
  };
}

const termsOf = ({ terms }: Seats, code: MemberCode): readonly Term[] =>
  terms().filter((term) => term.code === code);

/** "Kenya sat on the Security Council from 1 January 2021 to 31 December 2022, and twice before": the terms next to a time. */
function termsSentence(seats: Seats, code: MemberCode, time?: TimeMeant): string {
  const own = termsOf(seats, code);
  const name = nameOn(code);
  if (own.length === 0)
    return `${name} held no seat on the ${seats.name} between ${seats.from.slice(0, 4)} and ${Number(seats.to.slice(0, 4)) - 1}`;
  const day = time?.last ?? seats.to;
  const near = [...own].sort((a, b) => away(a, day) - away(b, day)).slice(0, 2);
  const told = own
    .filter((term) => near.includes(term))
    .map(({ from, to }) =>
      to ? `from ${spellDate(from)} to ${spellDate(dayBefore(to))}` : `since ${spellDate(from)}`,
    );
  const others = own.length - near.length;
  return `${name} sat on the ${seats.name} ${listed(told)}${others > 0 ? `, and ${others} more time${others > 1 ? 's' : ''}` : ''}`;
}

/** Days between a term and a day; 0 within it. */
function away({ from, to }: Term, day: string): number {
  if (day < from) return Date.parse(from) - Date.parse(day);
  return to !== undefined && day >= to ? Date.parse(day) - Date.parse(to) : 0;
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Undefined where the table or the text does not tell. */
function holds(
  seats: Seats,
  code: MemberCode,
  relation: Relation,
  time: TimeMeant | undefined,
): boolean | undefined {
  const own = termsOf(seats, code);
  if (relation.kind === 'elected' && relation.until !== undefined) {
    const { first, until } = relation;
    // The table does not tell when the last seats end.
    const last = Number(seats.to.slice(0, 4));
    if (until >= last || (until === last - 1 && own.some(({ to }) => to === undefined))) return undefined;
    return own.some(
      ({ from, to = '' }) =>
        endsIn(to, until, first !== undefined) && (first === undefined || from.startsWith(String(first))),
    );
  }
  if (time && (time.last < seats.from || time.first >= seats.to)) return undefined;
  if (relation.kind === 'sat') {
    if (!time) return own.length === 0 ? false : undefined;
    const during = own.some(({ from, to }) => from <= time.last && (to === undefined || to > time.first));
    return !during && own.some((term) => isNear(term, time)) ? undefined : during;
  }
  if (!time) return own.length === 0 ? false : undefined;
  const year = Number(time.last.slice(0, 4));
  return own.some(
    ({ from }) =>
      Number(from.slice(0, 4)) === year ||
      (relation.kind === 'elected' && Number(from.slice(0, 4)) === year + 1),
  );
}

/** "Until 2025": to its end, or to its beginning. */
const endsIn = (to: string, year: number, toItsEnd: boolean): boolean =>
  to.startsWith(String(year + 1)) || to.startsWith(`${year}-1`) || (!toItsEnd && to.startsWith(String(year)));

/** Within half a year of an end that is not exact. */
const isNear = ({ from, to, approximate }: Term, { first, last }: TimeMeant): boolean =>
  approximate === true &&
  [from, to ?? from].some(
    (end) =>
      Math.abs(Date.parse(end) - Date.parse(first)) < 183 * 86_400_000 ||
      Math.abs(Date.parse(end) - Date.parse(last)) < 183 * 86_400_000,
  );
