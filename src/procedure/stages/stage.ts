import type { DecisionSummary, IsoDate, Outcome, Tally } from '../../record/index.ts';

/** The steps of a proposal, in their order. */
export const stageKinds = [
  'draft',
  'revision',
  'sponsors',
  'amendment',
  'paragraph',
  'motion',
  'committee',
  'report',
  'decision',
] as const;
export type StageKind = (typeof stageKinds)[number];

/** One step of a proposal on its way. */
export interface Stage {
  readonly kind: StageKind;
  /** False where the step was taken, or may have been, and the record does not have it. */
  readonly known: boolean;
  /** One sentence. */
  readonly said: string;
  readonly symbol?: string | undefined;
  /** The decision's id, where the step was one. */
  readonly decision?: string | undefined;
  readonly heldOn?: IsoDate | undefined;
  readonly tally?: Tally | undefined;
  readonly outcome?: Outcome | undefined;
}

/** A recurring question around one of its decisions. */
export interface LineagePlace {
  readonly lineage: string;
  /** The decision of the same body before this one, and the one after it; undefined at either end of the record. */
  readonly previous?: DecisionSummary | undefined;
  readonly next?: DecisionSummary | undefined;
  /** 1 for the first of the record, and how many there are. */
  readonly place: number;
  readonly of: number;
}

export interface Stages {
  readonly stages: readonly Stage[];
  readonly lineage?: LineagePlace | undefined;
}
