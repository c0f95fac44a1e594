import type { RoutesJson } from '../../json/index.ts';
import type { Blocker, Condition, Provision, Route, RoutesAnswer, Starter } from '../../procedure/index.ts';

/** An answer on routes as `--json` gives it. */
export function routesJson(answer: RoutesAnswer, record: RoutesJson['record']): RoutesJson {
  const { question, routes, situations, afterwards, assumed } = answer;
  const { state, act, place, nationality, from, to, today } = question;
  return {
    record,
    question: {
      state,
      act: act && { id: act.id, name: act.name, article: act.article, crime: act.crime },
      place: place && [...place],
      nationality,
      from,
      to,
      date: today,
    },
    assumed: [...assumed],
    situations: situations.map(({ referrals, concerns, territory, acts, ...each }) => ({
      ...each,
      concerns: [...concerns],
      territory: [...territory],
      acts: [...acts],
      referrals: referrals.map((referral) => ({ ...referral })),
    })),
    routes: routes.map(routeJson),
    afterwards: afterwards.map(conditionJson),
  };
}

const routeJson = ({ basis, conditions, taken, starters, blockers, precedents, notes, ...route }: Route) => ({
  ...route,
  basis: basisJson(basis),
  conditions: conditions.map(conditionJson),
  taken: taken.map((each) => ({ ...each })),
  starters: starters.map(starterJson),
  blockers: blockers.map(blockerJson),
  precedents: precedents.map(({ route: _, ...each }) => each),
  notes: [...notes],
});

const basisJson = ({ id, cite, says, source, checked }: Provision) => ({ id, cite, says, source, checked });

const conditionJson = ({ basis, ...condition }: Condition) => ({ ...condition, basis: basisJson(basis) });

const starterJson = ({ basis, members, ...starter }: Starter) => ({
  ...starter,
  members: members && [...members],
  basis: basisJson(basis),
});

const blockerJson = ({ basis, members, ...blocker }: Blocker) => ({
  ...blocker,
  members: members?.map(({ code, votes }) => ({ code, votes: votes.map((each) => ({ ...each })) })),
  basis: basisJson(basis),
});
