import { type MemberCode, member, nameOn, romeStatuteOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { article } from './articles.ts';
import { dayBefore } from './day.ts';
import type { Condition, RouteQuestion, RouteSources } from './model.ts';
import { coverageOf, daysAsked, reachesOf, statuteInForce } from './reach.ts';

/** First day of aggression that the Court can look at. */
const aggressionSince = '2018-07-17';

/** Article 11(1): nothing before 1 July 2002. */
export function temporal(question: RouteQuestion): Condition {
  const { state, from, to } = question;
  const base = { name: 'committed since the Statute entered into force', basis: article('rome-11') };
  if (!daysAsked(question)) return { ...base, state: 'not-met', why: noDayText(question) };
  const { ended } = member(state) ?? {};
  if (ended !== undefined && ended <= statuteInForce)
    return { ...base, state: 'not-met', why: `${nameOn(state)} ended on ${spellDate(ended)}.` };
  const early = from !== undefined && from < statuteInForce;
  const why = early
    ? 'Only what was done since 1 July 2002; what was done before is not reached.'
    : from || to
      ? 'All days asked for lie after 30 June 2002.'
      : 'No days were given; the answer is for crimes since 1 July 2002.';
  return { ...base, state: 'met', why };
}

function noDayText({ from = statuteInForce, to, today }: RouteQuestion): string {
  const last = to ?? today;
  return last < statuteInForce
    ? `The last day in question, ${spellDate(last)}, lies before.`
    : `No day lies between ${spellDate(from)} and ${spellDate(last)}.`;
}

/**
 * Article 127(2), for a State that has left and whose membership is all that the Court could rest on: what was under
 * consideration before it left goes on. Whether a matter may be begun later is disputed.
 */
export function withdrawn(
  codes: readonly MemberCode[],
  question: RouteQuestion,
  { facts }: RouteSources,
): readonly Condition[] {
  const days = daysAsked(question);
  if (!days) return [];
  return codes.flatMap((code) => {
    const { touching } = coverageOf(days, reachesOf(code, question.today, facts));
    const left = touching.find(({ by, to }) => by === 'party' && to !== undefined && to <= question.today);
    if (!left?.to || touching.length > 1) return [];
    const [until, who] = [left.to, nameOn(code, question.today)];
    const before = facts.situations.find(
      ({ concerns, examined }) => concerns.includes(code) && examined !== undefined && examined < until,
    );
    const why = before
      ? `${who} left on ${spellDate(until)}; the Prosecutor had looked at ${before.name} since ${spellDate(before.examined ?? '')}. Crimes while it was a party stay within reach; judges were divided on what counts as under consideration.`
      : `${who} left on ${spellDate(until)}, and no matter is known that was under consideration before. Whether one may be begun afterwards is disputed.`;
    return [
      {
        name: 'the matter was before the Court when the State left',
        state: before ? 'met' : 'unknown',
        why,
        basis: article('rome-127'),
        source: before?.source,
        mark: before?.mark ?? 'M',
      } as const,
    ];
  });
}

/** Article 124: war crimes that a party kept from the Court when it joined. Asked only where the act is a war crime. */
export function keptFromCourt(
  { codes, link }: { readonly codes: readonly MemberCode[]; readonly link: 'territory' | 'nationality' },
  question: RouteQuestion,
  { facts }: RouteSources,
): readonly Condition[] {
  const days = daysAsked(question);
  if (question.act?.crime !== 'war crime' || !days) return [];
  return facts.keptWarCrimes
    .filter(({ code, keeps }) => {
      const accusedToo = question.nationality === code;
      return codes.includes(code) && (link === 'nationality' || keeps === 'all' || accusedToo);
    })
    .filter(({ from, to }) => from <= days.last && to > days.from && from <= question.today)
    .map(({ code, from, to, keeps, note, source, mark }) => {
      const whole = from <= days.from && to > days.last;
      const what = keeps === 'all' ? 'by its nationals or on its territory' : 'by its nationals';
      const rest = whole ? '' : ' War crimes on other days stay within reach.';
      return {
        name: 'no declaration keeps war crimes from the Court',
        state: !whole ? 'met' : keeps === 'all' ? 'not-met' : 'unknown',
        why: `${nameOn(code, question.today)} keeps war crimes ${what} from the Court from ${spellDate(from)} to ${spellDate(dayBefore(to))}.${rest} ${note}`,
        basis: article('rome-124'),
        source,
        mark,
      } as const;
    });
}

/** Where the question names no act: that war crimes are kept from the Court on its day. */
export const keptNotes = (
  code: MemberCode,
  { act, today }: RouteQuestion,
  { facts }: RouteSources,
): readonly string[] =>
  facts.keptWarCrimes
    .filter((each) => act === undefined && each.code === code && each.from <= today && each.to > today)
    .map(
      ({ to, note }) =>
        `War crimes are kept from the Court until ${spellDate(dayBefore(to))} (article 124). ${note}`,
    );

/** Article 15 bis: without the Council, aggression is out of reach where a State that is no party is concerned. */
export function aggressionOfParties(question: RouteQuestion): readonly Condition[] {
  const { act, state, place = [state], nationality = state, today } = question;
  if (act?.crime !== 'aggression') return [];
  const outside = [...new Set([...place, nationality])].filter((code) => !romeStatuteOn(code, today).party);
  const names = outside.map((code) => nameOn(code, today)).join(' and ');
  const why =
    outside.length > 0
      ? `Not a party: ${names}. Without a referral by the Council the Court cannot look at aggression by its nationals or on its territory.`
      : 'All States concerned are parties; which of them ratified the amendments or opted out is not in the shipped facts.';
  const bound: Condition = {
    name: 'every State concerned is bound for aggression',
    state: outside.length > 0 ? 'not-met' : 'unknown',
    why,
    basis: article('rome-15-bis'),
  };
  return [aggressionSinceActivation(question, 'rome-15-bis'), bound];
}

/** Article 15 ter: with the Council, only the day counts. */
export const aggressionByCouncil = (question: RouteQuestion): readonly Condition[] =>
  question.act?.crime === 'aggression' ? [aggressionSinceActivation(question, 'rome-15-ter')] : [];

function aggressionSinceActivation(
  { to, today }: RouteQuestion,
  basis: 'rome-15-bis' | 'rome-15-ter',
): Condition {
  const since = spellDate(aggressionSince);
  const met = (to ?? today) >= aggressionSince;
  return {
    name: 'committed since the Court may look at aggression',
    state: met ? 'met' : 'not-met',
    why: met ? `Only acts since ${since} are reached.` : `All days asked for lie before ${since}.`,
    basis: article(basis),
  };
}
