import type { Decision } from '../record/index.ts';
import type { Provision } from './provision.ts';
import type { Question } from './question.ts';

/**
 * What a yes did to the text that a vote bears on: supported it or opposed it; `neither`, where the vote only orders the
 * proceedings; `unknown` where neither words, sponsors nor ballots tell.
 */
export const effects = ['supports', 'opposes', 'neither', 'unknown'] as const;
export type Effect = (typeof effects)[number];

export interface EffectOfYes {
  readonly effect: Effect;
  readonly certainty: 'certain' | 'presumed' | 'unknown';
  /** The text it bears on: a symbol, or a decision's id; undefined where the record does not say. */
  readonly text?: string | undefined;
  /** One sentence or two. */
  readonly because: string;
  readonly provisions: readonly Provision[];
}

/** A vote, and what the record has on who voted and who proposed. */
export type Cast = Question & Partial<Pick<Decision, 'roll' | 'outcome' | 'sponsors'>>;
