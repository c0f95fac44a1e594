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
  const told = toldIn(findings);
  const own = nearest(told.bySentence.get(at) ?? [], start);
  if (own) return meant(own, 'in the sentence');
  const before = told.byParagraph
    .get(sentence.paragraph)
    ?.findLast(({ evidence }) => evidence.moment.sentence < at);
  if (before) return meant(before, 'in the paragraph');
  // A new paragraph comes back to what the text is about.
  return told.main && meant(told.main, 'in the text');
}

/** The findings of a text that have a decision, by where they stand. */
interface Told {
  /** Those whose sentence surely tells of their decision. */
  readonly bySentence: ReadonlyMap<number, readonly Finding[]>;
  /** Without comparisons with another vote; in order of place. */
  readonly byParagraph: ReadonlyMap<number, readonly Finding[]>;
  readonly main?: Finding | undefined;
}

const known = new WeakMap<readonly Finding[], Told>();

/** Sorted once for a text, however many statements ask. */
function toldIn(findings: readonly Finding[]): Told {
  const told = known.get(findings) ?? sorted(findings);
  known.set(findings, told);
  return told;
}

function sorted(findings: readonly Finding[]): Told {
  const found = findings
    .filter(({ decision }) => decision !== undefined)
    .sort((a, b) => a.evidence.moment.start - b.evidence.moment.start);
  const sure = found.filter((one) => one.match.confidence >= likely && decides(one));
  const going = found.filter(({ evidence: { moment } }) => !moment.turns && !moment.tally?.compared);
  return {
    bySentence: groupedBy(sure, ({ evidence }) => evidence.moment.sentence),
    byParagraph: groupedBy(going, ({ evidence }) => evidence.moment.paragraph),
    main: found.find(({ decision, context }) => decision === context.main) ?? found[0],
  };
}

function groupedBy(
  findings: readonly Finding[],
  key: (finding: Finding) => number,
): ReadonlyMap<number, readonly Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
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

function meant({ decision, match }: Finding, told: DecisionMeant['told']): DecisionMeant | undefined {
  return decision && { entry: decision, confidence: match.confidence, told };
}
