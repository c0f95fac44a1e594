import { nameOn, statesPartiesOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { article } from './articles.ts';
import { council } from './council-seats.ts';
import type { RouteId } from './facts.ts';
import { aggressionOfParties, temporal } from './limits.ts';
import type { Blocker, Condition, Route, RouteQuestion, RouteSources, Taken } from './model.ts';
import { precedentsOf } from './precedents.ts';
import { anyOf, standingOf } from './standing.ts';

/** The two grounds on which a State's referral and the Prosecutor's motion rest. */
export interface Grounds {
  readonly territory: Route;
  readonly nationality: Route;
}

/** Articles 13(a) and 14: any State Party refers the situation. */
export function stateReferralRoute(question: RouteQuestion, sources: RouteSources, grounds: Grounds): Route {
  const basis = article('rome-13-a');
  const conditions = conditionsOf(question, grounds);
  const parties = statesPartiesOn(question.today).length;
  return {
    id: 'state-referral',
    part: 'way-in',
    name: 'Referral by a State Party',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: referrals(question, sources),
    starters: [
      {
        who: `any of the ${parties} States Parties`,
        how: 'by a letter to the Prosecutor; no vote is needed, and several may refer together',
        basis,
      },
    ],
    blockers: [refusal, deferral(question)],
    precedents: precedentsOf('state-referral', question, sources),
    notes: grounds.territory.notes,
  };
}

/** Articles 13(c) and 15: the Prosecutor begins, a Pre-Trial Chamber authorises. */
export function ownMotionRoute(question: RouteQuestion, sources: RouteSources, grounds: Grounds): Route {
  const basis = article('rome-13-c');
  const conditions = conditionsOf(question, grounds);
  return {
    id: 'own-motion',
    part: 'way-in',
    name: 'Prosecutor’s own motion',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: ownMotions(question, sources),
    starters: [
      {
        who: 'the Prosecutor',
        how: 'asks a Pre-Trial Chamber to authorise an investigation; anyone may send information',
        basis,
      },
    ],
    blockers: [
      { who: 'a Pre-Trial Chamber', how: 'by refusing to authorise the investigation', basis },
      deferral(question),
    ],
    precedents: precedentsOf('own-motion', question, sources),
    notes: grounds.territory.notes,
  };
}

function conditionsOf(question: RouteQuestion, { territory, nationality }: Grounds): readonly Condition[] {
  const alternatives = [territory, nationality];
  const state = anyOf(
    alternatives.map(({ standing }) =>
      standing === 'open' ? 'met' : standing === 'closed' ? 'not-met' : 'unknown',
    ),
  );
  const through = alternatives.filter(({ standing }) => standing === (state === 'met' ? 'open' : 'unknown'));
  const why =
    state === 'not-met'
      ? `Neither the territory nor the nationals of a party, nor of a State that accepted the Court, are concerned.`
      : `${state === 'met' ? 'Through' : 'Perhaps through'} ${through.map(({ id }) => groundText(id)).join(' and ')}.`;
  const ground: Condition = {
    name: 'the Court has a ground under article 12(2)',
    state,
    why,
    basis: article(through[0]?.id === 'nationality' ? 'rome-12-2-b' : 'rome-12-2-a'),
  };
  return [temporal(question), ground, ...aggressionOfParties(question)];
}

const groundText = (id: RouteId): string =>
  id === 'territory' ? 'the territory (article 12(2)(a))' : 'the nationals (article 12(2)(b))';

const referrals = ({ state, today }: RouteQuestion, { facts }: RouteSources): readonly Taken[] =>
  facts.situations
    .filter(({ came, concerns }) => came === 'state-referral' && concerns.includes(state))
    .flatMap(({ referrals: all, name, mark }) => all.map((each) => ({ ...each, name, mark })))
    .filter(({ on }) => on <= today)
    .map(({ on, by = 'a State Party', name, mark }) => ({
      on,
      what: `referral of ${name} by ${by}`,
      situation: name,
      mark,
    }));

const ownMotions = ({ state, today }: RouteQuestion, { facts }: RouteSources): readonly Taken[] =>
  facts.situations
    .filter(
      ({ came, concerns, opened = '9999' }) =>
        came === 'own-motion' && concerns.includes(state) && opened <= today,
    )
    .map(({ opened = today, name, file, mark }) => ({
      on: opened,
      what: `investigation of ${name}${file ? ` (${file})` : ''} authorised`,
      situation: name,
      mark,
    }));

const refusal: Blocker = {
  who: 'the Prosecutor',
  how: 'by finding no reasonable basis to investigate; a Pre-Trial Chamber may review that',
  basis: article('rome-53'),
};

function deferral({ today }: RouteQuestion): Blocker {
  const { needed, permanent } = council(today);
  const names = permanent.map((code) => nameOn(code, today)).join(', ');
  return {
    who: 'the Security Council',
    how: `by a resolution that stops it for twelve months: ${needed} yes and none of ${names} against (as of ${spellDate(today)})`,
    basis: article('rome-16'),
  };
}
