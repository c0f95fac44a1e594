import type { z } from 'zod';
import type {
  actionEntry,
  actorEntry,
  decisionEntry,
  documentEntry,
  eventEntry,
  measureEntry,
  proceedingEntry,
  promiseEntry,
  statementEntry,
  violationEntry,
} from './schema/facts.ts';
import type { headEntry, sourceEntry } from './schema/file.ts';

/** Where an entry stands in the folder of its case; 1 is the first line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** An entry as it was written, and where. */
export type Placed<T> = T & { readonly place: Place };

export type CaseSource = Placed<z.output<typeof sourceEntry>> & { readonly id: string };
export type CaseActor = Placed<z.output<typeof actorEntry>>;
export type CaseEvent = Placed<z.output<typeof eventEntry>>;
/** What an actor said; never what it did. */
export type Statement = Placed<z.output<typeof statementEntry>>;
/** What an actor did; never what it said. */
export type Action = Placed<z.output<typeof actionEntry>>;
export type Promised = Placed<z.output<typeof promiseEntry>>;
export type Violation = Placed<z.output<typeof violationEntry>>;
export type Measure = Placed<z.output<typeof measureEntry>>;
export type Proceeding = Placed<z.output<typeof proceedingEntry>>;
export type CaseDocument = Placed<z.output<typeof documentEntry>>;
export type CaseDecision = Placed<z.output<typeof decisionEntry>>;

/** What the case is. */
export type CaseHead = Placed<z.output<typeof headEntry>>;

/** What it holds. Lists keep the order of the files; `timeline` sorts. */
export interface CaseFacts {
  readonly sources: readonly CaseSource[];
  readonly actors: readonly CaseActor[];
  readonly events: readonly CaseEvent[];
  readonly statements: readonly Statement[];
  readonly actions: readonly Action[];
  readonly promises: readonly Promised[];
  readonly violations: readonly Violation[];
  readonly measures: readonly Measure[];
  readonly proceedings: readonly Proceeding[];
  readonly documents: readonly CaseDocument[];
  readonly decisions: readonly CaseDecision[];
  /** Ids of entries with mistakes, which were left out: who refers to one of them makes no mistake of their own. */
  readonly unread: readonly string[];
}

/**
 * A situation followed through the system: its events, actors, documents, decisions, positions and steps. Positions are
 * statements or actions, in two lists, and no entry is both.
 */
export type Case = CaseHead & CaseFacts;

/** What a fact rests on. */
export interface Evidence {
  readonly source: string | readonly string[];
  readonly mark: 'O' | 'M' | 'C' | number;
  readonly note?: string | undefined;
}

/** The ids of the sources of a fact. */
export const sourceIds = ({ source }: Pick<Evidence, 'source'>): readonly string[] =>
  typeof source === 'string' ? [source] : source;
