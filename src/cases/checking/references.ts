import { parseMemberCode } from '../../members/index.ts';
import { lineages, type OpenRecord, type Problem } from '../../record/index.ts';
import { decisionMeant } from '../decision-meant.ts';
import { type CaseFacts, type CaseHead, type Place, sourceIds } from '../model.ts';
import { memberExpected } from '../schema/member.ts';
import { factsOf } from './entries.ts';
import { finding } from './finding.ts';
import { nearestOf } from './nearest.ts';

/** Sources that need no entry: the record, for what a decision itself says, and memory, for what nobody looked up. */
export const reservedSources = ['record', 'memory'] as const;

/** Names that nothing answers to: sources, actors, members, lineages, entries; and names given twice. */
export function nameProblems(found: CaseFacts): readonly Problem[] {
  return [...sourceProblems(found), ...actorProblems(found), ...namedTwice(found), ...promiseProblems(found)];
}

/** Lineages that are not in `data/lineages.yaml`. */
export function lineageProblems({ lineages: named = [], place }: CaseHead): readonly Problem[] {
  const known = lineages().map(({ id }) => id);
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const nearest = nearestOf(id, known);
      return finding(place, 'lineages', `"${id}"`, `a lineage of data/lineages.yaml${hint(nearest)}`);
    });
}

const hint = (nearest: string | undefined): string => (nearest ? `; nearest: ${nearest}` : '');

function sourceProblems(found: CaseFacts): readonly Problem[] {
  const known = [...found.sources.map(({ id }) => id), ...found.unread];
  return factsOf(found).flatMap((fact) =>
    sourceIds(fact).flatMap((id): readonly Problem[] => {
      const column = `${fact.list}.source`;
      if (id === 'memory') {
        const expected = 'mark M: what rests on memory is marked so';
        return fact.mark === 'M' ? [] : [finding(fact.place, column, `memory, mark ${fact.mark}`, expected)];
      }
      if (id === 'record') {
        const expected = 'a "decision:" whose record is the source';
        return fact.decision ? [] : [finding(fact.place, column, 'record, and no decision', expected)];
      }
      if (known.includes(id)) return [];
      const expected = `an id under "sources:", record or memory${hint(nearestOf(id, known))}`;
      return [finding(fact.place, column, `"${id}"`, expected)];
    }),
  );
}

function actorProblems(found: CaseFacts): readonly Problem[] {
  const known = [...found.actors.map(({ id }) => id), ...found.unread];
  const check = (actor: string, place: Place, column: string): readonly Problem[] => {
    if (/^[A-Z]{3}$/.test(actor))
      return parseMemberCode(actor) === actor
        ? []
        : [finding(place, column, `"${actor}"`, memberExpected(actor))];
    if (known.includes(actor)) return [];
    const expected = `an id under "actors:", or the code of a member${hint(nearestOf(actor, known))}`;
    return [finding(place, column, `"${actor}"`, expected)];
  };
  return factsOf(found).flatMap(({ actors, place, list }) =>
    actors.flatMap((actor) => check(actor, place, `${list}.actor`)),
  );
}

function namedTwice(found: CaseFacts): readonly Problem[] {
  const first = new Map<string, Place>();
  const { events, statements, actions, measures, proceedings, promises, actors } = found;
  return [events, statements, actions, measures, proceedings, promises, actors].flat().flatMap((entry) => {
    const { id, place } = entry;
    const before = id === undefined ? undefined : first.get(id);
    if (id !== undefined && !before) first.set(id, place);
    const expected = `each id once; the first is at ${before?.file}:${before?.line}`;
    return before ? [finding(place, 'id', `"${id}"`, expected)] : [];
  });
}

function promiseProblems({ promises, statements, actions, events, unread }: CaseFacts): readonly Problem[] {
  const ids = (entries: readonly { readonly id?: string | undefined }[]) => [
    ...entries.flatMap(({ id }) => (id ? [id] : [])),
    ...unread,
  ];
  const known = { statement: ids(statements), action: ids(actions), event: ids(events) };
  return promises.flatMap(({ statement, deeds, place }) => {
    const check = (kind: keyof typeof known, id: string): readonly Problem[] =>
      known[kind].includes(id)
        ? []
        : [
            finding(
              place,
              `promises.${kind}`,
              `"${id}"`,
              `the id of an entry under "${kind}s:"${hint(nearestOf(id, known[kind]))}`,
            ),
          ];
    return [
      ...check('statement', statement),
      ...deeds.flatMap((each) => {
        if ('action' in each) return check('action', each.action);
        if ('event' in each) return check('event', each.event);
        return 'statement' in each ? check('statement', each.statement) : [];
      }),
    ];
  });
}

/** Decisions that the record does not have, each with the nearest that it has. */
export function decisionProblems(found: CaseFacts, record: OpenRecord): readonly Problem[] {
  const named = [
    ...factsOf(found).map(({ decision, place, list }) => ({ decision, place, list })),
    ...found.decisions.map(({ decision, place }) => ({ decision, place, list: 'decisions' })),
  ];
  return named.flatMap(({ decision, place, list }) => {
    if (decision === undefined || decisionMeant(record, decision)) return [];
    const nearest = nearestOf(decision, symbolsOf(record));
    const expected = `a decision of the record${hint(nearest)}; name what it does not hold under "documents:"`;
    return [finding(place, `${list}.decision`, `"${decision}"`, expected)];
  });
}

function* symbolsOf(record: OpenRecord): Generator<string> {
  for (const { id, symbol, draft } of record.decisions()) {
    yield id;
    if (symbol) yield symbol;
    if (draft) yield draft;
  }
}
