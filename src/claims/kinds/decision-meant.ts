import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import type { Place } from './reader.ts';

/** The decision that a sentence is about, and how it is known: by the sentence itself, by its paragraph, or by the text. */
export interface DecisionMeant {
  readonly entry: Entry;
  readonly confidence: number;
  readonly told: 'in the sentence' | 'in the paragraph' | 'in the text';
}

/**
 * The decision nearest to a place in its sentence, else the one spoken of last in its paragraph, else the one that the text
 * is about. Undefined where the text tells none.
 */
export function decisionMeant(
  { material: { findings }, sentence, at }: Place,
  start: number,
): DecisionMeant | undefined {
  const found = findings.filter(({ decision }) => decision !== undefined);
  const own = nearest(
    found.filter(
      (one) => one.evidence.moment.sentence === at && one.match.confidence >= likely && decides(one),
    ),
    start,
  );
  if (own) return meant(own, 'in the sentence');
  const before = found
    .filter(({ evidence: { moment } }) => moment.sentence < at && !moment.turns && !moment.tally?.compared)
    .reduce<Finding | undefined>(later, undefined);
  if (before && before.evidence.moment.paragraph === sentence.paragraph)
    return meant(before, 'in the paragraph');
  // A new paragraph comes back to what the text is about.
  const main = found.find(({ decision, context }) => decision === context.main) ?? before ?? found[0];
  return main && meant(main, 'in the text');
}

/** A sentence that speaks of a decision less surely than so goes on with the one before. */
const likely = 0.75;

/** "It goes before the Assembly in December" names a body and a day, and tells of no vote. */
const decides = ({ evidence: { moment } }: Finding): boolean =>
  moment.tally !== undefined ||
  moment.outcomes.length > 0 ||
  moment.positions.length > 0 ||
  moment.symbols.some((symbol) => symbol.decides);

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
