import type { Decision, DecisionSummary, OpenRecord } from '../../record/index.ts';

/** Other decisions under the adopted symbol, but for its neighbours, which stand in its way through the United Nations. */
export function othersOf(
  record: OpenRecord,
  { id, symbol, before, after, parts }: Decision,
): readonly DecisionSummary[] {
  const near = new Set([id, ...before, ...after, ...parts]);
  return symbol ? (bySymbol(record).get(symbol) ?? []).filter((other) => !near.has(other.id)) : [];
}

const made = new WeakMap<OpenRecord, ReadonlyMap<string, readonly DecisionSummary[]>>();

/** Made once for a record: asking it for each symbol takes longer than a page has. */
function bySymbol(record: OpenRecord): ReadonlyMap<string, readonly DecisionSummary[]> {
  const known = made.get(record);
  if (known) return known;
  const decisions = new Map<string, DecisionSummary[]>();
  for (const decision of record.decisions()) {
    const { symbol } = decision;
    const same = symbol && decisions.get(symbol);
    if (same) same.push(decision);
    else if (symbol) decisions.set(symbol, [decision]);
  }
  made.set(record, decisions);
  return decisions;
}
