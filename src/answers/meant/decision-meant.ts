import type { Decision, DecisionSummary, OpenRecord } from '../../record/index.ts';
import { parseSymbol } from '../../symbols/index.ts';
import { nearestTo } from './nearest.ts';

/** The decision that a person named, with the others that have the symbol; or a sentence on why there is none. */
export type DecisionMeant =
  | {
      readonly kind: 'decision';
      readonly symbol: string;
      readonly decision: Decision;
      readonly others: readonly DecisionSummary[];
    }
  | {
      readonly kind: 'none';
      readonly message: string;
      /** `no-symbol`: nothing that a decision could be called; `not-found`: the record has none of that name. */
      readonly reason: 'no-symbol' | 'not-found';
      /** What is nearly written so, where anything is. */
      readonly nearest?: string | undefined;
    };

/** A decision's id counts as well as a symbol: votes on parts, and texts whose symbol is not known, have only that. */
export function decisionMeant(record: OpenRecord, written: string): DecisionMeant {
  const exact = record.decision(written);
  const reading = parseSymbol(written);
  if (exact && !reading.ok) return { kind: 'decision', symbol: written, decision: exact, others: [] };
  if (!reading.ok) {
    const { expected, nearest } = reading.problem;
    const hint = nearest ? ` Nearest: ${nearest}.` : '';
    const message = `"${written}" is no document symbol: expected ${expected}.${hint}`;
    return { kind: 'none', message, reason: 'no-symbol', nearest };
  }
  const { symbol } = reading;
  const [likeliest, ...others] = record.withSymbol(symbol);
  const decision = likeliest && record.decision(likeliest.id);
  return decision ? { kind: 'decision', symbol, decision, others } : unknown(record, symbol);
}

/** "No decision A/RES/69/881. Nearest: A/RES/69/188. For newer votes run "sync"." */
function unknown(record: OpenRecord, symbol: string): DecisionMeant {
  const nearest = nearestTo(symbol, symbolsOf(record));
  const hint = nearest ? ` Nearest: ${nearest}.` : '';
  const message = `No decision ${symbol}.${hint} For newer votes run "sync".`;
  return { kind: 'none', message, reason: 'not-found', nearest };
}

const symbols = new WeakMap<OpenRecord, readonly string[]>();

/** Symbols of texts and drafts; read once for each record. */
function symbolsOf(record: OpenRecord): readonly string[] {
  const known = symbols.get(record);
  if (known) return known;
  const made = record
    .decisions()
    .flatMap(({ symbol, draft }) => [symbol, draft].flatMap((each) => each ?? []));
  symbols.set(record, made);
  return made;
}
