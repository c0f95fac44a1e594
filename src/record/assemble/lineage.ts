import type { DecisionFacts } from '../model.ts';

/** The recurring question that a decision's title belongs to; undefined where none is known. */
export const lineageOf = (_facts: DecisionFacts): string | undefined => undefined;
