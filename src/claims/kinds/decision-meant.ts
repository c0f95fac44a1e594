import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import type { Place } from './reader.ts';

/** The decision that a sentence is about, and how it is known: by the sentence itself, by its paragraph, or by the text. */
export interface DecisionMeant {
  readonly entry: Entry;
  readonly confidence: number;
  readonly told: 'in the sentence' | 'in the paragraph' | 'in the text';
}

/** How many paragraphs "the resolution" reaches back to the one spoken of last. */
const reach = 2;

/**
 * The decision nearest to a place in its sentence, else the one spoken of last within a few paragraphs, else the one
 * that the text is about. Undefined where the text tells none.
 */
export function decisionMeant(
  { material: { findings }, sentence, at }: Place,
  start: number,
): DecisionMeant | undefined {
  const found = findings.filter(({ decision }) => decision !== undefined);
  const own = nearest(
    found.filter(({ evidence: { moment } }) => moment.sentence === at),
    start,
  );
  if (own) return meant(own, 'in the sentence');
  const before = found
    .filter(({ evidence: { moment } }) => moment.sentence < at && !moment.turns && !moment.tally?.compared)
    .reduce<Finding | undefined>(later, undefined);
  const away = before && sentence.paragraph - before.evidence.moment.paragraph;
  if (before && away === 0) return meant(before, 'in the paragraph');
  if (before && away !== undefined && away <= reach) return meant(before, 'in the text');
  const main = found.find(({ decision, context }) => decision === context.main) ?? found[0];
  return main && meant(main, 'in the text');
}

function nearest(findings: readonly Finding[], start: number): Finding | undefined {
  const away = ({ evidence: { moment } }: Finding): number =>
    start < moment.start ? moment.start - start : Math.max(0, start - moment.end);
  return findings.reduce<Finding | undefined>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    undefined,
  );
}

const later = (one: Finding | undefined, other: Finding): Finding =>
  one && one.evidence.moment.start > other.evidence.moment.start ? one : other;

function meant({ decision, match }: Finding, told: DecisionMeant['told']): DecisionMeant | undefined {
  return decision && { entry: decision, confidence: match.confidence, told };
}
