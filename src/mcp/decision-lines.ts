import { resultSentence } from '../answers/index.ts';
import type { Decision, DecisionSummary } from '../record/index.ts';

/** "A/RES/69/188 (GA, 2014-12-18): The General Assembly adopted …" */
export const summaryLine = (decision: DecisionSummary): string =>
  `${decision.id} (${decision.body}, ${decision.heldOn ?? 'no date'}): ${decision.title}. ${resultSentence(decision)}`;

/** Where each figure of a decision can be looked up. */
export const sourceLines = ({ sources }: Pick<Decision, 'sources'>): readonly string[] =>
  sources.map(({ source, ref, address }) => `Source: ${source} ${ref}${address ? `, ${address}` : ''}`);
