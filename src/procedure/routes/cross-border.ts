import { type MemberCode, nameOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Situation } from './facts.ts';
import type { Condition, ConditionState, RouteQuestion, RouteSources } from './model.ts';
import { coverageOf, daysAsked, reachesOf } from './reach.ts';

/** That conduct of a State which is no party reaches onto the territory of one. */
export interface CrossBorder {
  readonly condition: Omit<Condition, 'basis'>;
  /** The parties through whose territory. */
  readonly through: readonly MemberCode[];
  readonly notes: readonly string[];
}

/**
 * Whether the Court has found that acts of the state take place partly on a party's territory. Only where the question
 * names no place: who names one is answered for that place. Undefined where no such situation is known.
 *
 * @see ICC-01/19, Pre-Trial Chamber III, 14 November 2019 (Bangladesh/Myanmar)
 */
export function crossBorder(question: RouteQuestion, { facts }: RouteSources): CrossBorder | undefined {
  const { state, place, today } = question;
  const days = daysAsked(question);
  if (place || !days) return undefined;
  const known = facts.situations.filter(
    ({ concerns, territory, examined = '9999' }) =>
      concerns.includes(state) && territory.some((code) => code !== state) && examined <= today,
  );
  const running = known.find(({ opened, closed }) => opened !== undefined && opened <= today && !closed);
  if (!running) return known[0] && notTaken(known[0], question);
  const through = running.territory.filter(
    (code) => coverageOf(days, reachesOf(code, today, facts)).state === 'met',
  );
  return through.length === 0 ? undefined : reached(running, through, question);
}

function reached(
  situation: Situation,
  through: readonly MemberCode[],
  { state, act, today }: RouteQuestion,
): CrossBorder {
  const names = through.map((code) => nameOn(code, today)).join(' and ');
  const accepted = !act || situation.acts.length === 0 || situation.acts.includes(act.id);
  const met: ConditionState = accepted ? 'met' : 'unknown';
  const limit = `Only conduct that takes place at least in part in ${names} is reached.`;
  const why = accepted
    ? `${nameOn(state, today)} is not a party, but ${names} is, and the Court looks into such crimes (situation "${situation.name}"). ${limit}`
    : `The Court has accepted a link with ${names} for other acts, not for ${act?.name}. ${limit} If it does, name the place in the question.`;
  const name = 'part of the conduct took place on the territory of a party';
  return {
    condition: { name, state: met, why, source: situation.source, mark: situation.mark },
    through,
    notes: [limit],
  };
}

/** The Prosecutor looked and left it: the ground exists for such acts only, and the question names no such place. */
function notTaken(
  { name, territory, closed, source, mark }: Situation,
  { state, today }: RouteQuestion,
): CrossBorder {
  const where = territory
    .filter((code) => code !== state)
    .map((code) => nameOn(code, today))
    .join(' and ');
  const ended = closed && closed <= today ? `closed on ${spellDate(closed)}` : 'no investigation so far';
  const why =
    `${nameOn(state, today)} is not a party and has not accepted the Court. Crimes committed in ${where} would be ` +
    `reached; the Prosecutor has looked at some (situation "${name}", ${ended}).`;
  return {
    condition: {
      name: 'the place lies within the reach of the Court',
      state: 'not-met',
      why,
      source,
      mark,
    },
    through: [],
    notes: [],
  };
}
