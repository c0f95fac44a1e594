import type { MemberCode } from '../../members/index.ts';
import { ballotOf, type DecisionSummary } from '../../record/index.ts';
import { council } from './council-seats.ts';
import type { PrecedentShown, RouteQuestion, RouteSources } from './model.ts';

/** The last text of this kind in the record, and the last Council text about the state to which a permanent member said no. */
export function lastSuchTexts(
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
