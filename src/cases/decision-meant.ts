import type { Decision, OpenRecord } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';

/** The decision that an entry means: by its id, else by its symbol. Undefined where the record has none. */
export function decisionMeant(record: OpenRecord, written: string): Decision | undefined {
  const exact = record.decision(written);
  if (exact) return exact;
  const reading = parseSymbol(written);
  const likeliest = reading.ok ? record.withSymbol(reading.symbol)[0] : undefined;
  return likeliest && record.decision(likeliest.id);
}
