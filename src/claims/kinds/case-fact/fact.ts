import type { Case, CaseDate } from '../../../cases/index.ts';
import { formatCaseDate, sourceIds } from '../../../cases/index.ts';
import type { Mark } from '../../../record/index.ts';
import { parseSymbol } from '../../../symbols/index.ts';
import type { Ground } from '../../checked.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';

/** Something that a case states: an event, a statement or an action, with what it rests on. */
export interface Fact {
  readonly of: Case;
  readonly id: string;
  readonly on: CaseDate;
  readonly text: string;
  /** Whose act it was: members by code, others by their id in the case. */
  readonly who: readonly string[];
  readonly speaker?: string | undefined;
  readonly step?: string | undefined;
  readonly decision?: string | undefined;
  readonly sources: readonly string[];
  readonly mark: Mark;
}

const known = new WeakMap<Case, readonly Fact[]>();

/** The facts of a case, in the order of its files. An entry without a name of its own is known by its place. */
export function factsOf(of: Case): readonly Fact[] {
  const found = known.get(of) ?? readFacts(of);
  known.set(of, found);
  return found;
}

function readFacts(of: Case): readonly Fact[] {
  const events = of.events.map((event, at) => ({
    ...common(of, event),
    id: event.id ?? `event-${at + 1}`,
    text: event.what,
    who: event.who ?? [],
    step: event.step,
    decision: event.decision,
  }));
  const statements = of.statements.map((statement, at) => ({
    ...common(of, statement),
    id: statement.id ?? `statement-${at + 1}`,
    text: statement.said,
    who: [statement.actor],
    speaker: statement.speaker,
  }));
  const actions = of.actions.map((action, at) => ({
    ...common(of, action),
    id: action.id ?? `action-${at + 1}`,
    text: action.did,
    who: [action.actor],
    decision: action.decision,
  }));
  return [...events, ...statements, ...actions, ...stagesIn(of)];
}

/** What a court did in the matters of a case. */
const stagesIn = (of: Case): readonly Fact[] =>
  of.proceedings.flatMap(({ name, court, stages }, at) =>
    stages.map((stage, number) => ({
      ...common(of, stage),
      id: `proceeding-${at + 1}-${number + 1}`,
      text: `${name}: ${stage.what}`,
      who: [court],
      step: /\bwarrant/.test(stage.what)
        ? 'warrant'
        : /\bguilty|convict/.test(stage.what)
          ? 'conviction'
          : undefined,
    })),
  );

const common = (
  of: Case,
  entry: { readonly on: CaseDate; readonly source: string | readonly string[]; readonly mark: Mark },
) => ({ of, on: entry.on, sources: sourceIds(entry), mark: entry.mark });

/** 'The case "Human rights in the DPRK" has for 22 April 2014: "…" (KCNA).' */
export function stated({ of, on, text, speaker }: Fact): string {
  const who = speaker === undefined ? '' : ` (${speaker})`;
  return `The case "${of.title}" has for ${formatCaseDate(on)}: "${text.replace(/\.$/, '')}"${who}.`;
}

/** What a fact rests on: each of its sources, and the decision where the record is one. */
export function groundsOf(fact: Fact, docket: Docket): readonly Ground[] {
  const { of, on, text, sources, mark, decision } = fact;
  const label = `${formatCaseDate(on)}: ${text}`;
  return sources.flatMap((id): readonly Ground[] => {
    const source = of.sources.find((each) => each.id === id);
    if (source) return [{ label, source: source.name, address: source.address, mark }];
    if (id !== 'record') return [{ label, source: id, mark }];
    const entry = decision === undefined ? undefined : entryNamed(decision, docket);
    const at = entry && docket.decision(entry)?.sources.find(({ address }) => address !== undefined);
    return [{ label, source: id, address: at?.address, mark, decisions: entry ? [entry.id] : [] }];
  });
}

/** The decision that a case names by its symbol. */
function entryNamed(decision: string, docket: Docket): Entry | undefined {
  const read = parseSymbol(decision);
  return read.ok ? docket.withSymbol(read.symbol).find(({ id }) => id === decision) : undefined;
}

/** From memory or in conflict, a fact contradicts nobody. */
export const isFirm = ({ mark }: Fact): boolean => mark === 'O' || (typeof mark === 'number' && mark >= 2);
