import { type Question, whatIf } from '../../../procedure/index.ts';
import type { Decision } from '../../../record/index.ts';
import { askedIn } from './flips.ts';
import { WhatIfPart } from './what-if-part.tsx';

/** The part of the page that answers, as HTML: what the server makes of the same address. */
export function whatIfHere(
  decision: Decision,
  on: Question | undefined,
  query: { readonly [name: string]: string },
): string {
  const asked = askedIn(query, decision);
  const answer = whatIf(decision, asked.changes, on);
  const part = <WhatIfPart decision={decision} asked={asked} answer={answer} isWithChoice={true} />;
  return part.toString();
}
