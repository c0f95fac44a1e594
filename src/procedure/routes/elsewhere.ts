import { nameOn } from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import { article } from './articles.ts';
import type { Condition, PrecedentShown, Route, RouteQuestion, RouteSources } from './model.ts';
import { precedentsOf, takenBefore } from './precedents.ts';
import { standingOf } from './standing.ts';

/** A court of mixed national and international law: rests on the consent of the state, or of another that tries the case. */
export function hybridRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('hybrid');
  const precedents = precedentsOf('hybrid-court', question, sources);
  const who = nameOn(question.state, question.today);
  const agreed = takenBefore(precedents, question).at(-1);
  const consent: Condition = {
    name: 'consent of the State, or of another that tries the case',
    state: agreed ? 'met' : 'unknown',
    why: agreed
      ? `On ${spellDate(agreed.on)}: ${agreed.what}.`
      : `Whether ${who} would agree, or another State has the law for it, is not in the shipped facts.`,
    basis,
    mark: agreed?.mark,
  };
  return {
    id: 'hybrid-court',
    part: 'elsewhere',
    name: 'Hybrid or special court',
    basis,
    standing: standingOf([consent]),
    conditions: [consent],
    taken: takenBefore(precedents, question),
    starters: [
      {
        who,
        how: 'by agreement with the United Nations or a regional organization, or by its own law',
        basis,
      },
    ],
    blockers: [{ who, how: 'by not agreeing, while nobody else has the jurisdiction', basis }],
    precedents,
    notes: [],
  };
}

/** An organ of the Assembly that collects evidence for courts to come. No court, and nobody can veto it. */
export function assemblyMechanismRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('charter-22');
  const precedents = precedentsOf('assembly-mechanism', question, sources);
  return {
    id: 'assembly-mechanism',
    part: 'elsewhere',
    name: 'Evidence mechanism (Assembly)',
    basis,
    ...mechanism(question, precedents, basis),
    starters: [
      {
        who: 'any member of the United Nations tables a text',
        how: 'adopted by a majority of the members present and voting; by two thirds if the Assembly holds it important',
        basis: article('charter-18-3'),
      },
    ],
  };
}

/** The same by the Human Rights Council. */
export function rightsCouncilMechanismRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('hrc-20');
  const precedents = precedentsOf('rights-council-mechanism', question, sources);
  return {
    id: 'rights-council-mechanism',
    part: 'elsewhere',
    name: 'Evidence mechanism (Human Rights Council)',
    basis,
    ...mechanism(question, precedents, basis),
    starters: [
      {
        who: 'any member of the United Nations tables a text in the Human Rights Council',
        how: 'adopted by a majority of its 47 members present and voting',
        basis,
      },
    ],
  };
}

function mechanism(
  question: RouteQuestion,
  precedents: readonly PrecedentShown[],
  basis: Condition['basis'],
): Pick<Route, 'standing' | 'conditions' | 'taken' | 'blockers' | 'precedents' | 'notes'> {
  const within: Condition = {
    name: 'within the powers of the body',
    state: 'met',
    why: 'It may create organs that collect and keep evidence; they try nobody.',
    basis,
  };
  return {
    standing: standingOf([within]),
    conditions: [within],
    taken: takenBefore(precedents, question),
    blockers: [
      {
        who: 'a majority',
        how: 'by voting no, or by a motion to adjourn the debate',
        basis: article('ga-125'),
      },
    ],
    precedents,
    notes: precedents
      .filter(({ concerns, outcome }) => concerns === question.state && outcome === 'short')
      .map(({ on, what }) => `So far less than that: on ${spellDate(on)} ${what}.`),
  };
}

/** Courts of other States under universal jurisdiction: named, not judged. */
export function nationalCourtsRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('national-law');
  const precedents = precedentsOf('national-courts', question, sources);
  const law: Condition = {
    name: 'the law of a State that has the accused',
    state: 'unknown',
    why: 'Universal jurisdiction is outside what this program knows: it differs from State to State, and many ask that the accused be present.',
    basis,
  };
  return {
    id: 'national-courts',
    part: 'elsewhere',
    name: 'Courts of other States',
    basis,
    standing: standingOf([law]),
    conditions: [law],
    taken: takenBefore(precedents, question),
    starters: [
      { who: 'prosecutors of that State', how: 'by its own law, often on a complaint of victims', basis },
    ],
    blockers: [],
    precedents,
    notes: [],
  };
}
