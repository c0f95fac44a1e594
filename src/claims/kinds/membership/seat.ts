import { type MemberCode, nameOn } from '../../../members/index.ts';
import { spellDate } from '../../../record/index.ts';
import type { Ground } from '../../checked.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type MembersMeant, namesAhead, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { type TimeMeant, timeMeant, timesIn } from '../time-meant.ts';

/** A seat on a body: from the first day to the day before `to`; open where it lasts. */
export interface Term {
  readonly code: MemberCode;
  readonly from: string;
  readonly to?: string | undefined;
  /** One of the two is only about right. */
  readonly approximate?: boolean | undefined;
}

/** A body with elected seats, as texts name it, and who held them. */
export interface Seats {
  readonly name: string;
  /** Source of a pattern for its name, without the article. */
  readonly named: string;
  readonly gate: RegExp;
  readonly terms: () => readonly Term[];
  readonly ground: Ground;
  /** First day of the table, and the first that it does not cover. */
  readonly from: string;
  readonly to: string;
}

type Relation =
  | { readonly kind: 'sat'; readonly tense: 'is' | 'was' }
  | { readonly kind: 'elected'; readonly until?: number | undefined; readonly first?: number | undefined }
  | { readonly kind: 'joined' };

const elected = `(?:(?:elected|non-?permanent|rotating|temporary|current|sitting|serving|outgoing|incoming|founding|two-year) )*`;

/** Whether those named sat on a body: "a member of", "sits on", "was elected to", "joined", with the times said. */
export function seatReader(seats: Seats): Reader {
  const body = String.raw`(?:the )?(?:\d\d-(?:member|nation) )?(?:un |u\.n\. |un's |united nations )?${seats.named}\b`;
  const is = new RegExp(
    String.raw`\b(is|are|was|were|being|remains?|(?:has|have)(?= never been| not been))(n't| not| never| neither| no longer)?(?: (?:been|currently|then|now|also|again|itself|at the time|still|both|all|among|one of (?:the )?(?:\d+|ten|fifteen)))* ?(?:an? |the )?${elected}members? (?:of|on) ${body}`,
    'g',
  );
  const sits = new RegExp(
    String.raw`\b(sits?|sat|serves?|served|(?:holds?|held|has|had) a ${elected}seat)(?: (?:currently|then|as an? ${elected}member))* (?:on|of|in) ${body}`,
    'g',
  );
  const won = new RegExp(
    String.raw`\b(?:(?:was|were|been|is|got) (?:re-?)?elected(?: (?:on|in|last|this) [a-z]+(?: \d{1,2})?)?(?: as an? ${elected}member)?|won (?:an? |its )?${elected}(?:seat|term))(?: (?:to|for) an? ${elected}(?:seat|term))? (?:to|of|on|in) ${body}(?: (?:for|until|till|through|to) (?:the )?(?:end of |term |period |years? )*(?:20|19)\d\d(?:(?:-| ?to ?| ?and ?)(?:(?:20|19)?\d\d))?)?`,
    'g',
  );
  const joined = new RegExp(
    String.raw`\b(?:joined|took (?:up )?(?:its|a) seat (?:on|in)) ${body} (?:in|on) (?:[a-z]+ |\d{1,2} ){0,3}(?:19|20)\d\d\b`,
    'g',
  );
  const apposed = new RegExp(
    `, (?:then |now |currently |at the time |itself |both |all )*(not )?(?:an? )?${elected}members? (?:of|on) ${body}`,
    'g',
  );
  return {
    gate: seats.gate,
    plays: 'anywhere',
    read: (place) => {
      const date = place.material.text.date;
      const subject = (span: Span) => subjectBefore(place, span, date);
      return [
        ...matchesIn(place, is).flatMap((found) =>
          seated(
            place,
            subject(found),
            found,
            { kind: 'sat', tense: /^w/.test(found.match[1] ?? '') ? 'was' : 'is' },
            found.match[2] !== undefined,
          ),
        ),
        ...matchesIn(place, sits).flatMap((found) =>
          seated(
            place,
            subject(found),
            found,
            {
              kind: 'sat',
              tense: /^(?:sits?|serves?|holds?|has)\b/.test(found.match[1] ?? '') ? 'is' : 'was',
            },
            false,
          ),
        ),
        ...matchesIn(place, won).flatMap((found) =>
          seated(place, subject(found), found, { kind: 'elected', ...yearsIn(found.match[0]) }, false),
        ),
        ...matchesIn(place, joined).flatMap((found) =>
          seated(place, subject(found), found, { kind: 'joined' }, false),
        ),
        ...matchesIn(place, apposed).flatMap((found) =>
          seated(
            place,
            namesAhead(place, found.start, /^$/, date),
            found,
            { kind: 'sat', tense: 'was' },
            found.match[1] !== undefined,
          ),
        ),
      ];
    },
  };

  function seated(
    place: Place,
    who: MembersMeant | undefined,
    { start, end }: Span,
    relation: Relation,
    negated: boolean,
  ): readonly Statement[] {
    if (!who || !isAsserted(place, start)) return [];
    const denied = negated || isDenied(place, start);
    const date = place.material.text.date;
    const says = `${listed(who.members.map((code) => nameOn(code, date)))} ${denied ? 'not ' : ''}a member of the ${seats.name}`;
    const answer = judge(seats, who.members, {
      relation,
      denied,
      time: timeOf(place, { start: Math.min(start, who.start), end }, relation),
    });
    return answer
      ? [{ start: Math.min(start, who.start), end, says, members: who.members, negated: denied, ...answer }]
      : [];
  }
}

/** "until 2025", "for the term 2024-2025", "for 2024-25" */
function yearsIn(words: string): {
  readonly first?: number | undefined;
  readonly until?: number | undefined;
} {
  const years =
    /(?<kind>for|until|till|through|to) (?:the )?(?:end of |term |period |years? )*(?<one>(?:20|19)\d\d)(?:(?:-| ?to ?| ?and ?)(?<two>(?:20|19)?\d\d))?$/.exec(
      words,
    )?.groups;
  if (!years) return {};
  const one = Number(years.one);
  const two =
    years.two === undefined
      ? undefined
      : years.two.length === 2
        ? 100 * Math.floor(one / 100) + Number(years.two)
        : Number(years.two);
  return years.kind === 'for' && two !== undefined
    ? { first: one, until: two }
    : years.kind === 'for'
      ? {}
      : { until: two ?? one };
}

function timeOf(place: Place, { start, end }: Span, relation: Relation): TimeMeant | undefined {
  if (relation.kind === 'sat') return timeMeant(place, { start, end }, relation.tense);
  const inside = timesIn(place, { start, end });
  const [told, ...others] = inside.length > 0 ? inside : timesIn(place);
  if (told) return others.length === 0 ? told : undefined;
  const { date } = place.material.text;
  return relation.kind === 'elected' && date ? { first: date, last: date, isTold: false } : undefined;
}

interface Meant {
  readonly relation: Relation;
  readonly denied: boolean;
  readonly time: TimeMeant | undefined;
}

function judge(
  seats: Seats,
  members: readonly MemberCode[],
  { relation, denied, time }: Meant,
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
