import type { DecisionSummary, OpenRecord } from '../record/index.ts';
import type { DocumentSymbol } from '../symbols/index.ts';
import { type CaseDate, compareDates, onDay } from './case-date.ts';
import { decisionLine } from './decision-line.ts';
import { decisionMeant } from './decision-meant.ts';
import { type Grounds, groundsOf, recordGrounds } from './grounds.ts';
import type { Case, Evidence } from './model.ts';
import type { CaseStep } from './steps.ts';

/**
 * Something of a case, on its date. `decision`: it comes from the record; `event`: the case tells it, with the decision it
 * was, if it was one. Statements are what somebody said, actions what somebody did.
 */
export interface TimelineEntry {
  readonly kind: 'decision' | 'event' | 'statement' | 'action';
  readonly on: CaseDate;
  readonly what: string;
  /** Members by code, others by their id in the case. */
  readonly actors: readonly string[];
  /** The steps that it was: what the event names, and what its decision is by body and outcome. Mostly none or one. */
  readonly steps: readonly CaseStep[];
  readonly decision?: DecisionSummary | undefined;
  readonly documents: readonly DocumentSymbol[];
  readonly grounds: Grounds;
}

/**
 * Everything of a case in order of date: its events, statements and actions, and every decision of its lineages that the
 * record holds. A decision that an event names stands once, in the words of the event.
 */
export function timeline(found: Case, record: OpenRecord): readonly TimelineEntry[] {
  const told = [...events(found, record), ...positions(found, record)];
  const named = new Set(found.events.flatMap(({ decision }) => (decision ? [decision] : [])));
  const namedIds = new Set([...named].map((written) => decisionMeant(record, written)?.id));
  const decided = decisionsOf(found, record)
    .filter(({ id }) => !namedIds.has(id))
    .flatMap((decision) => decisionEntry(decision, record));
  return [...told, ...decided].sort((a, b) => compareDates(a.on, b.on) || rank(a) - rank(b));
}

const order = ['action', 'decision', 'event', 'statement'];
const rank = ({ kind }: TimelineEntry): number => order.indexOf(kind);

/** The decisions of the lineages of a case, in order of date; empty for a case without lineages. */
export function decisionsOf(
  { lineages = [] }: Pick<Case, 'lineages'>,
  record: OpenRecord,
): readonly DecisionSummary[] {
  return lineages
    .flatMap((lineage) => record.decisions({ lineage }))
    .sort((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '') || a.id.localeCompare(b.id));
}

function events(found: Case, record: OpenRecord): readonly TimelineEntry[] {
  return found.events.map((event) => {
    const decision =
      event.decision === undefined
        ? heldUnder(event.documents?.[0], record)
        : decisionMeant(record, event.decision);
    const decided = decision && stepOf(decision);
    const steps = [...new Set([event.step, decided].flatMap((step) => (step ? [step] : [])))];
    const { on, what, who = [], documents = [] } = event;
    const grounds = groundsOf(event, found, record);
    return { kind: 'event', on, what, actors: who, steps, decision, documents, grounds };
  });
}

/** The decision that a document of an event is, where this record happens to hold it. */
const heldUnder = (symbol: DocumentSymbol | undefined, record: OpenRecord): DecisionSummary | undefined =>
  symbol === undefined
    ? undefined
    : record.withSymbol(symbol).find((each) => each.symbol === symbol || each.draft === symbol);

function positions(found: Case, record: OpenRecord): readonly TimelineEntry[] {
  const entry = (kind: 'statement' | 'action', what: string, each: Positioned): TimelineEntry => ({
    kind,
    on: each.on,
    what,
    actors: [each.actor],
    steps: [],
    decision: each.decision === undefined ? undefined : decisionMeant(record, each.decision),
    documents: each.documents ?? [],
    grounds: groundsOf(each, found, record),
  });
  return [
    ...found.statements.map((each) => entry('statement', each.said, each)),
    ...found.actions.map((each) => entry('action', each.did, each)),
  ];
}

interface Positioned extends Evidence {
  readonly on: CaseDate;
  readonly actor: string;
  readonly decision?: string | undefined;
  readonly documents?: readonly DocumentSymbol[] | undefined;
}

function decisionEntry(decision: DecisionSummary, record: OpenRecord): readonly TimelineEntry[] {
  if (!decision.heldOn) return [];
  const step = stepOf(decision);
  return [
    {
      kind: 'decision',
      on: onDay(decision.heldOn),
      what: decisionLine(decision),
      actors: [],
      steps: step ? [step] : [],
      decision,
      documents: [],
      grounds: recordGrounds(decision.id, record),
    },
  ];
}

/** The step that a decision is by what it is; undefined for amendments, parts and texts of the Council that impose nothing. */
function stepOf({ body, kind, outcome, method }: DecisionSummary): CaseStep | undefined {
  if (kind === 'procedural' && body === 'SC') return 'agenda';
  if (outcome === 'vetoed') return 'veto';
  if (kind !== 'resolution' || outcome !== 'adopted' || method === 'unknown') return undefined;
  if (body === 'GA') return 'assembly';
  if (body === 'GA-C3') return 'committee';
  return body === 'HRC' || body === 'CHR' ? 'resolution' : undefined;
}
