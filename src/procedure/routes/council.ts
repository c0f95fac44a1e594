import { councilOn, type MemberCode, permanentMembers } from '../../members/index.ts';
import { ballotOf, type DecisionSummary } from '../../record/index.ts';
import { councilVotesNeeded } from '../majority.ts';
import { article } from './articles.ts';
import { spoken } from './day.ts';
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

/** Who sits on the Council on a day and how many yes votes it needs: nine of 15, before 1966 seven of 11. */
export function council(on: string): {
  readonly needed: number;
  readonly sitting: readonly MemberCode[];
  readonly permanent: readonly MemberCode[];
} {
  return { needed: councilVotesNeeded(on), sitting: councilOn(on), permanent: permanentMembers(on) };
}

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
    .map(({ scope, from }) => `The referral covers ${scope} only, for crimes since ${spoken(from)}.`);

function councilVote({ today }: RouteQuestion): Starter {
  const { needed, sitting } = council(today);
  const members = sitting.length;
  return {
    who: 'any member of the Security Council tables a text',
    how: `adopted under Chapter VII with ${needed} yes votes of ${members === 16 ? 15 : members} and no permanent member against`,
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

/** The last text of this kind in the record, and the last Council text about the state to which a permanent member said no. */
function lastSuchTexts(
  question: RouteQuestion,
  { record, facts }: RouteSources,
  precedents: readonly PrecedentShown[],
): readonly DecisionSummary[] {
  if (!record) return [];
  const [ofKind] = precedents
    .filter(({ inRecord }) => inRecord)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .flatMap(({ decision = '' }) => record.decision(decision) ?? []);
  const about = councilTextsAbout(question.state, { record, facts }, question.today).filter(({ id }) => {
    const roll = record.roll(id);
    return council(question.today).permanent.some((code) => ballotOf(roll, code) === 'no');
  });
  const aboutState = about.at(-1);
  return [ofKind, aboutState?.id === ofKind?.id ? undefined : aboutState].filter(
    (each) => each !== undefined,
  );
}

/** Decisions of the Council about a state up to a day, in order of date; by its lineages and titles. */
export function councilTextsAbout(
  state: MemberCode,
  { record, facts }: Pick<RouteSources, 'record' | 'facts'>,
  until: string,
): readonly DecisionSummary[] {
  const questions = facts.states.find((each) => each.state === state);
  if (!record || !questions) return [];
  const referrals = facts.precedents
    .filter((each) => each.concerns === state)
    .map(({ decision }) => decision);
  return record
    .decisions({ bodies: ['SC'], to: until })
    .filter(
      ({ id, title, lineage }) =>
        referrals.includes(id) ||
        (lineage !== undefined && questions.council.includes(lineage)) ||
        questions.titles.some((pattern) => pattern.test(title)),
    );
}
