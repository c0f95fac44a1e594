import { member, nameOn, romeStatuteOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { article } from './articles.ts';
import { temporal } from './limits.ts';
import type { Condition, Route, RouteQuestion, RouteSources } from './model.ts';
import { precedentsOf } from './precedents.ts';
import { acceptanceText, coverageOf, daysAsked, reachesOf, reachText } from './reach.ts';
import { standingOf } from './standing.ts';

/**
 * Article 12(3): the state itself accepts the Court. Open to a state that is not bound for the days anyway, whether or not
 * it has done so; `taken` tells whether it has.
 */
export function declarationRoute(question: RouteQuestion, sources: RouteSources): Route {
  const { state, today } = question;
  const who = nameOn(state, today);
  const lodged = reachesOf(state, today, sources.facts).filter(({ by }) => by === 'declaration');
  const conditions = [temporal(question), exists(question), notYetBound(question, sources)];
  const basis = article('rome-12-3');
  return {
    id: 'declaration',
    part: 'ground',
    name: 'Declaration by the State',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: lodged.map((reach) => ({
      on: reach.lodged ?? reach.from,
      what: acceptanceText(reach),
      mark: reach.mark,
    })),
    starters: [
      {
        who: `${who} alone`,
        how: 'lodges a declaration with the Registrar of the Court; it may reach back to 1 July 2002',
        basis,
        members: [state],
      },
    ],
    blockers: [],
    precedents: precedentsOf('declaration', question, sources),
    notes:
      lodged.length > 0
        ? ['A declaration accepts the Court; a referral or the Prosecutor’s motion must still follow.']
        : [],
  };
}

function exists({ state, today }: RouteQuestion): Condition {
  const { ended, successors = [] } = member(state) ?? {};
  const gone = ended !== undefined && ended <= today;
  const heirs = successors.map((code) => nameOn(code, today)).join(', ');
  return {
    name: 'the State exists',
    state: gone ? 'not-met' : 'met',
    why: gone
      ? `${nameOn(state)} ended on ${spellDate(ended)}${heirs ? `; after it came ${heirs}` : ''}.`
      : `${nameOn(state, today)} can speak for itself.`,
    basis: article('rome-12-3'),
  };
}

function notYetBound(question: RouteQuestion, { facts }: RouteSources): Condition {
  const { state, today } = question;
  const who = nameOn(state, today);
  const base = { name: 'not yet bound as a party for all the days', basis: article('rome-12-3') };
  const { since, mark } = romeStatuteOn(state, today);
  const days = daysAsked(question);
  const asParty = reachesOf(state, today, facts).filter(({ by }) => by === 'party');
  if (!since || !days)
    return { ...base, state: 'met', why: `${who} is not a party to the Rome Statute.`, mark };
  const { whole } = coverageOf(days, asParty);
  const why = whole
    ? `${who} was a party on all the days in question and needs no declaration.`
    : `${who}: ${asParty.map((reach) => reachText(reach, today)).join('; ')}. For other days it may accept the Court.`;
  return { ...base, state: whole ? 'not-met' : 'met', why, mark };
}
