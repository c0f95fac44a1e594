import { type DecisionSummary, formatTally } from '../record/index.ts';
import { bodyName, isMainCommittee } from '../symbols/index.ts';

/** What a body did, short enough for a line: "General Assembly: A/RES/69/188 adopted, 116-20-53". */
export function decisionLine(decision: DecisionSummary): string {
  return `${bodyName(decision.body)}: ${proposal(decision)} ${outcomeWord(decision)}, ${figures(decision)}`;
}

/** "116-20-53", "without a vote"; what the record says of how it was taken. */
export function figures({ tally, method }: Pick<DecisionSummary, 'tally' | 'method'>): string {
  if (tally) return formatTally(tally);
  return method === 'without-vote' ? 'without a vote' : 'figures not in the record';
}

/** "adopted", and of a Main Committee "approved". */
export function outcomeWord({ outcome, body }: Pick<DecisionSummary, 'outcome' | 'body'>): string {
  if (outcome === 'adopted') return isMainCommittee(body) ? 'approved' : 'adopted';
  if (outcome === 'not-considered') return 'not considered';
  return outcome ?? 'voted on';
}

function proposal({ kind, symbol, draft, meeting, title, id }: DecisionSummary): string {
  const own = symbol ?? draft;
  switch (kind) {
    case 'amendment':
      return `amendment ${own ?? id}`;
    case 'paragraph':
      return `part of ${own ?? id}`;
    case 'motion':
      return `motion on ${own ?? id}`;
    case 'procedural':
      return `agenda of ${meeting ?? own ?? id}`;
    default:
      return own ?? `draft "${title}"`;
  }
}
