import { type MemberCode, nameOn } from '../../members/index.ts';
import { article } from './articles.ts';
import { crossBorder } from './cross-border.ts';
import { aggressionOfParties, keptFromCourt, keptNotes, temporal, withdrawn } from './limits.ts';
import type { Condition, Route, RouteQuestion, RouteSources } from './model.ts';
import { precedentsOf } from './precedents.ts';
import { type Coverage, coverageOf, daysAsked, reachesOf, reachText } from './reach.ts';
import { anyOf, standingOf } from './standing.ts';

/** Article 12(2)(a): the conduct took place, at least in part, where a party or a State that accepted the Court is sovereign. */
export function territoryRoute(question: RouteQuestion, sources: RouteSources): Route {
  const { state, place = [state], today } = question;
  const inside = boundCondition('the place lies within the reach of the Court', place, question, sources);
  const basis = article('rome-12-2-a');
  const across = inside.state === 'met' ? undefined : crossBorder(question, sources);
  const bound = { ...(across ? either(across.condition, inside) : inside), basis };
  const codes = across?.through ?? place;
  const conditions = [
    temporal(question),
    bound,
    ...withdrawn(codes, question, sources),
    ...keptFromCourt({ codes, link: 'territory' }, question, sources),
    ...aggressionOfParties(question),
  ];
  return {
    id: 'territory',
    part: 'ground',
    name: 'Territory of a party',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: sources.facts.situations
      .filter(({ concerns, territory, opened, closed }) => {
        const reached = territory.length > 0 && opened !== undefined && opened <= today && !closed;
        return reached && concerns.includes(state);
      })
      .map(({ opened = today, name, file, mark }) => ({
        on: opened,
        what: `the Court looks into ${name}${file ? ` (${file})` : ''}`,
        situation: name,
        mark,
      })),
    starters: [],
    blockers: [],
    precedents: precedentsOf('territory', question, sources),
    notes: across?.notes ?? [],
  };
}

/** Article 12(2)(b): the accused is a national of a party, or of a State that accepted the Court. */
export function nationalityRoute(question: RouteQuestion, sources: RouteSources): Route {
  const { state, nationality = state } = question;
  const basis = article('rome-12-2-b');
  const name = 'the accused belong to a State within the reach of the Court';
  const conditions = [
    temporal(question),
    { ...boundCondition(name, [nationality], question, sources), basis },
    ...withdrawn([nationality], question, sources),
    ...keptFromCourt({ codes: [nationality], link: 'nationality' }, question, sources),
    ...aggressionOfParties(question),
  ];
  return {
    id: 'nationality',
    part: 'ground',
    name: 'Nationals of a party',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: [],
    starters: [],
    blockers: [],
    precedents: precedentsOf('nationality', question, sources),
    notes: keptNotes(nationality, question, sources),
  };
}

/** The link across a border, with what is in doubt about the place itself. */
function either(
  across: Omit<Condition, 'basis'>,
  inside: Omit<Condition, 'basis'>,
): Omit<Condition, 'basis'> {
  const doubtful = inside.state === 'unknown';
  return {
    ...across,
    state: anyOf([across.state, inside.state]),
    why: doubtful ? `${across.why} ${inside.why}` : across.why,
  };
}

function boundCondition(
  name: string,
  codes: readonly MemberCode[],
  question: RouteQuestion,
  { facts }: RouteSources,
): Omit<Condition, 'basis'> {
  const days = daysAsked(question);
  if (!days)
    return { name, state: 'not-met', why: 'The Court does not exist for crimes before 1 July 2002.' };
  const each = codes.map((code) => ({
    code,
    coverage: coverageOf(days, reachesOf(code, question.today, facts)),
  }));
  const why = each.map(({ code, coverage }) => boundText(code, coverage, question)).join(' ');
  return { name, state: anyOf(each.map(({ coverage }) => coverage.state)), why };
}

function boundText(code: MemberCode, { state, whole, touching }: Coverage, { today }: RouteQuestion): string {
  const who = nameOn(code, today);
  if (state === 'not-met')
    return `${who} is not a party for the days in question and has not accepted the Court for them.`;
  const said = touching.map((reach) => reachText(reach, today)).join('; ');
  const only = state === 'met' && !whole ? ' Crimes on other days are not reached.' : '';
  return `${who}: ${said}.${only}`;
}
