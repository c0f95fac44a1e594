import { nameOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { afterwards } from './afterwards.ts';
import { councilReferralRoute, councilTribunalRoute } from './council.ts';
import { declarationRoute } from './declaration.ts';
import {
  assemblyMechanismRoute,
  hybridRoute,
  nationalCourtsRoute,
  rightsCouncilMechanismRoute,
} from './elsewhere.ts';
import { nationalityRoute, territoryRoute } from './grounds.ts';
import type { Route, RouteQuestion, RouteSources, RoutesAnswer } from './model.ts';
import { ownMotionRoute, stateReferralRoute } from './ways-in.ts';

/**
 * Every way to a court for crimes that a state is concerned with: open, closed or unknown, each with the conditions that
 * make it so, the article, what was done before, who can start it and who can block it.
 *
 * Pure: the day, the record and the facts are given. An answer as of an earlier day knows nothing later.
 *
 * @see Rome Statute, articles 11 to 17, 53, 124 and 127; UN Charter, articles 22, 27 and 39
 */
export function routes(question: RouteQuestion, sources: RouteSources): RoutesAnswer {
  const grounds = {
    territory: territoryRoute(question, sources),
    nationality: nationalityRoute(question, sources),
  };
  return {
    question,
    situations: sources.facts.situations.filter(
      ({ concerns, referrals, examined, opened }) =>
        concerns.includes(question.state) &&
        [...referrals.map(({ on }) => on), examined, opened].some((day) => day && day <= question.today),
    ),
    routes: [
      grounds.territory,
      grounds.nationality,
      declarationRoute(question, sources),
      stateReferralRoute(question, sources, grounds),
      councilReferralRoute(question, sources),
      ownMotionRoute(question, sources, grounds),
      councilTribunalRoute(question, sources),
      hybridRoute(question, sources),
      assemblyMechanismRoute(question, sources),
      rightsCouncilMechanismRoute(question, sources),
      nationalCourtsRoute(question, sources),
    ],
    afterwards: afterwards(),
    assumed: assumedFor(question, sources, grounds.territory),
  };
}

/** What was left out of the question and how it was filled; and what would change with a narrower one. */
function assumedFor(question: RouteQuestion, { record }: RouteSources, territory: Route): readonly string[] {
  const { state, act, place, nationality, from, to, today } = question;
  const who = nameOn(state, today);
  return [
    ...(act ? [] : ['Any crime of the Statute.']),
    ...(place ? [] : [placeAssumed(question, territory)]),
    ...(nationality ? [] : [`By nationals of ${who}.`]),
    ...(from || to ? [] : [`Between 1 July 2002 and ${spellDate(today)}.`]),
    ...(record ? [] : ['No record is open: ballots of the permanent members are not shown.']),
  ];
}

function placeAssumed({ state, today }: RouteQuestion, { standing, notes }: Route): string {
  const own = `Committed on the territory of ${nameOn(state, today)}`;
  return standing !== 'closed' && notes.length > 0 ? `${own}, or across its border.` : `${own}.`;
}
