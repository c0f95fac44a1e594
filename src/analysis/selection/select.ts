import { type DecisionSummary, lineages, type OpenRecord } from '../../record/index.ts';
import type { Selected, SelectionQuery } from './selection.ts';

/**
 * The decisions of a record that a query asks for. None is no problem: measures of an empty selection say "too few".
 * A problem are a share out of range, a period that ends before it begins, an unknown lineage or decision.
 */
export function select(record: OpenRecord, query: SelectionQuery): Selected {
  const asked = askedDecisions(record, query);
  const problem = problemOf(query) ?? unknownIn(asked, query);
  if (problem) return { ok: false, problem };
  const consensus = asked.filter(({ method }) => method === 'without-vote');
  const recorded = asked.filter(({ method }) => method === 'recorded');
  const usable = recorded.filter(({ listed, complete, tally }) =>
    query.rolls === 'not-needed' ? tally !== undefined : listed > 0 && complete,
  );
  const divided = usable.filter((decision) => isDivided(decision, query.dividedBelow));
  const counted = query.withoutVote === 'counted' && query.dividedBelow === undefined;
  const selection = {
    query,
    record: record.about().version,
    decisions: counted ? inOrder([...divided, ...consensus]) : divided,
    leftOut: {
      withoutRoll: recorded.length - usable.length,
      withoutVote: counted ? 0 : consensus.length,
      undivided: usable.length - divided.length,
    },
  };
  return { ok: true, selection };
}

function askedDecisions(
  record: OpenRecord,
  { bodies, from, to, kinds, lineage, topic, ids }: SelectionQuery,
): readonly DecisionSummary[] {
  const wanted = ids && new Set(ids);
  const methods = ['recorded', 'without-vote'] as const;
  const found = record.decisions({ bodies, from, to, kinds, lineage, topic, methods });
  return wanted ? found.filter(({ id }) => wanted.has(id)) : found;
}

function problemOf({ dividedBelow, from, to, lineage }: SelectionQuery): string | undefined {
  if (dividedBelow !== undefined && !(dividedBelow > 0 && dividedBelow <= 1))
    return `A share of yes that makes a vote divided: found ${dividedBelow}, expected over 0 and up to 1, such as 0.8.`;
  if (from && to && to < from)
    return `The period ends on ${to}, before it begins on ${from}: expected the first day, then the last.`;
  if (lineage && !lineages().some(({ id }) => id === lineage)) {
    const known = lineages().map(({ id }) => id);
    return `No lineage "${lineage}": expected one of ${known.join(', ')}.`;
  }
  return undefined;
}

function unknownIn(found: readonly DecisionSummary[], { ids = [] }: SelectionQuery): string | undefined {
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined
    ? undefined
    : `No decision ${missing} among those asked for: expected the id of a recorded vote in the record.`;
}

/** Votes without a yes or no are not divided: nobody took a side. */
function isDivided({ tally }: DecisionSummary, below: number | undefined): boolean {
  if (below === undefined) return true;
  const cast = tally ? tally.yes + tally.no : 0;
  return tally !== undefined && cast > 0 && tally.yes / cast < below;
}

const inOrder = (decisions: readonly DecisionSummary[]): readonly DecisionSummary[] =>
  decisions.toSorted((a, b) => compare(a.heldOn ?? '', b.heldOn ?? '') || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
