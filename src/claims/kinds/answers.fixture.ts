import type { ClaimKind } from '../checked.ts';
import { check, type Docket, readDocument } from '../index.ts';

/** The claims of one kind in a text, as `supported "is non-binding" [force-as-recorded]`. */
export function answersIn(text: string, kind: ClaimKind, on: Docket, date?: string): readonly string[] {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt', { date });
  if (!reading.ok) throw new Error(reading.problem.found);
  return check(reading.text, on)
    .claims.filter((claim) => claim.kind === kind)
    .map(({ verdict, quote, rule }) => `${verdict} "${quote}" [${rule}]`);
}
