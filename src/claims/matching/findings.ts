import type { SheetLine } from '../checked.ts';
import type { Docket, Entry } from '../docket/docket.ts';
import type { MomentEvidence } from './evidence.ts';
import type { Scene } from './scene.ts';
import { type Context, type Field, score } from './score.ts';
import { findDecision, type Match, type Ranked, rank } from './search.ts';

/** A moment with the decision it means, if one was found, and what a verdict may ask about the choice. */
export interface Finding {
  readonly evidence: MomentEvidence;
  /** Undefined where nothing in the record is likely enough, or the figures alone would decide. */
  readonly decision?: Entry | undefined;
  readonly match: Match;
  readonly context: Context;
  /** What spoke for a decision, in bits. */
  sheet(entry: Entry): readonly SheetLine[];
  /** The ranking with some of the evidence left out. */
  without(fields: readonly Field[]): Match;
}

const nothing: Context = { others: new Set(), kin: new Set() };
/** From here on a moment's own words are enough to say which decision the text is about. */
const anchorConfidence = 0.8;

/**
 * Finds the decision of each moment, in two rounds: first each by its own words and those of its scene; then again,
 * knowing which decisions the text speaks of at all.
 */
export function findingsOf(evidence: readonly MomentEvidence[], docket: Docket): readonly Finding[] {
  const first = evidence.map((moment) => ({ moment, match: findDecision(moment, docket, nothing) }));
  const anchors = new Map<Scene, Ranked>();
  const others = new Set<Entry>();
  for (const { moment, match } of first) {
    const [best] = match.ranked;
    if (!best || match.confidence < anchorConfidence || !isCorroborated(best.entry, moment, docket, nothing))
      continue;
    others.add(best.entry);
    const known = anchors.get(moment.scene);
    if (!known || best.bits > known.bits) anchors.set(moment.scene, best);
  }
  const kin = new Set([...others].flatMap((entry) => docket.family(entry)));
  let last: Entry | undefined;
  return evidence.map((moment) => {
    const context: Context = { last: anchors.get(moment.scene)?.entry ?? last, others, kin };
    const match = findDecision(moment, docket, context);
    const best = match.ranked[0]?.entry;
    const decision =
      best && match.confidence >= 0.5 && isCorroborated(best, moment, docket, context) ? best : undefined;
    if (decision && !moment.moment.heading) last = decision;
    return finding(moment, docket, { context, match, decision });
  });
}

function finding(
  evidence: MomentEvidence,
  docket: Docket,
  { context, match, decision }: Pick<Finding, 'context' | 'match' | 'decision'>,
): Finding {
  return {
    evidence,
    context,
    match,
    decision,
    sheet: (entry) => {
      const lines: SheetLine[] = [];
      score(entry, { evidence, docket, context, without: new Set() }, lines);
      return lines;
    },
    without: (fields) => rank(match.considered, { evidence, docket, context, without: new Set(fields) }),
  };
}

/** Figures alone link nothing: a day, a body, a symbol, the topic or the text before must speak for it too. */
function isCorroborated(entry: Entry, evidence: MomentEvidence, docket: Docket, context: Context): boolean {
  const lines: SheetLine[] = [];
  score(entry, { evidence, docket, context, without: new Set(['yes', 'no', 'abstain']) }, lines);
  return lines.some(({ evidence: name, bits }) => bits >= (corroborating[name] ?? 99));
}

/** How many bits of each kind make it more than chance. */
const corroborating: { readonly [evidence: string]: number } = {
  symbol: 10,
  date: 4,
  publication: 4,
  body: 0.9,
  topic: 4,
  'what the text spoke of before': 3,
};
