import type { MemberCode } from '../../members/index.ts';
import { ballotOf, type DecisionSummary, spellDate } from '../../record/index.ts';
import { article } from './articles.ts';
import { council } from './council-seats.ts';
import { lastSuchTexts } from './council-texts.ts';
import { aggressionByCouncil, temporal } from './limits.ts';
import type {
  Blocker,
  Condition,
  PrecedentShown,
  Route,
  RouteQuestion,
  RouteSources,
  Starter,
  Taken,
  VoteOnSuch,
} from './model.ts';
import { precedentsOf, takenBefore } from './precedents.ts';
import { standingOf } from './standing.ts';

/** Article 13(b): the Council refers, and nobody need be a party. */
export function councilReferralRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('rome-13-b');
  const precedents = precedentsOf('council-referral', question, sources);
  const conditions = [
    temporal(question),
    {
      name: 'nobody need be a party',
      state: 'met',
      why: 'Where the Council refers, article 12(2) does not limit the Court.',
      basis,
    } as const satisfies Condition,
    ...aggressionByCouncil(question),
  ];
  return {
    id: 'council-referral',
    part: 'way-in',
    name: 'Referral by the Security Council',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: referralsByCouncil(question, sources, precedents),
    starters: [councilVote(question)],
    blockers: [veto(question, sources, precedents)],
    precedents,
    notes: scopeNotes(question, sources),
  };
}

/** A tribunal of the Council's own, as for the former Yugoslavia and Rwanda. */
export function councilTribunalRoute(question: RouteQuestion, sources: RouteSources): Route {
  const basis = article('charter-39');
  const precedents = precedentsOf('council-tribunal', question, sources);
  const conditions: readonly Condition[] = [
    {
      name: 'no limit of time, place or nationality',
      state: 'met',
      why: 'The Council itself determines a threat to the peace and draws the limits of the tribunal.',
      basis,
    },
  ];
  return {
    id: 'council-tribunal',
    part: 'elsewhere',
    name: 'Tribunal of the Security Council',
    basis,
    standing: standingOf(conditions),
    conditions,
    taken: takenBefore(precedents, question),
    starters: [councilVote(question)],
    blockers: [veto(question, sources, precedents)],
    precedents,
    notes: [],
  };
}

function referralsByCouncil(
  question: RouteQuestion,
  { facts }: RouteSources,
  precedents: readonly PrecedentShown[],
): readonly Taken[] {
  const situation = facts.situations.find(
    ({ came, concerns }) => came === 'council-referral' && concerns.includes(question.state),
  );
  return takenBefore(precedents, question).map((taken) => ({ ...taken, situation: situation?.name }));
}

const scopeNotes = ({ state, today }: RouteQuestion, { facts }: RouteSources): readonly string[] =>
  facts.situations
    .filter(({ concerns, scope, referrals }) => {
      const referred = referrals.some(({ decision, on }) => decision !== undefined && on <= today);
      return scope !== undefined && referred && concerns.includes(state);
    })
    .map(({ scope, from }) => `The referral covers ${scope} only, for crimes since ${spellDate(from)}.`);

function councilVote({ today }: RouteQuestion): Starter {
  const { needed, seats, sitting } = council(today);
  return {
    who: 'any member of the Security Council tables a text',
    how: `adopted under Chapter VII with ${needed} yes votes of ${seats} and no permanent member against`,
    basis: article('charter-27-3'),
    members: sitting,
  };
}

function veto(
  question: RouteQuestion,
  sources: RouteSources,
  precedents: readonly PrecedentShown[],
): Blocker {
  const such = lastSuchTexts(question, sources, precedents);
  return {
    who: 'any permanent member alone',
    how: 'by voting no; to abstain or be absent does not block',
    basis: article('charter-27-3'),
    members: council(question.today).permanent.map((code) => ({
      code,
      votes: such.flatMap((decision) => voteOn(decision, code, sources)),
    })),
  };
}

function voteOn(
  { id, heldOn }: DecisionSummary,
  code: MemberCode,
  { record }: RouteSources,
): readonly VoteOnSuch[] {
  const roll = record?.roll(id);
  const ballot = roll && ballotOf(roll, code);
  return ballot ? [{ decision: id, on: heldOn, ballot }] : [];
}
