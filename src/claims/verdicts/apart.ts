import type { Assertion } from '../assertions.ts';
import type { Claim } from '../checked.ts';
import type { Finding } from '../matching/findings.ts';
import type { TallyMention, TallyPart } from '../mentions/tally-mention.ts';
import { claimOf } from './claim.ts';
import type { Making } from './settle.ts';

/**
 * The claims of an assertion. Counts told in clauses of their own ("59 states backed it and a surprising 77 abstained")
 * are told apart where some are right and others wrong, so that the right one is not marked with the wrong.
 */
export function claimsOf(assertion: Assertion, finding: Finding, making: Making): readonly Claim[] {
  const whole = claimOf(assertion, finding, making);
  if (!whole) return [];
  if (assertion.kind !== 'tally' || whole.verdict !== 'contradicted') return [whole];
  const clauses = clausesOf(assertion.said, making.lower);
  if (clauses.length < 2) return [whole];
  const apart = clauses.map((said) =>
    claimOf({ kind: 'tally', start: said.start, end: said.end, said }, finding, making),
  );
  const isTold = apart.every((claim) => claim?.verdict === 'supported' || claim?.verdict === 'contradicted');
  const isMixed = new Set(apart.map((claim) => claim?.verdict)).size === 2;
  return isTold && isMixed ? apart.flatMap((claim) => claim ?? []) : [whole];
}

/** Characters; "votes to" and "it and" join the counts of one clause. */
const shortest = 12;
const joint = /;|\b(?:and|while|whereas|but)\b/;

function clausesOf(said: TallyMention, lower: string): readonly TallyMention[] {
  const clauses: TallyPart[][] = [];
  for (const part of said.parts) {
    const last = clauses.at(-1);
    const gap = lower.slice(last?.at(-1)?.end ?? part.start, part.start);
    if (last && (gap.length < shortest || !joint.test(gap))) last.push(part);
    else clauses.push([part]);
  }
  return clauses.map((parts, at) => ({
    ...said,
    parts,
    start: at === 0 ? said.start : (parts[0]?.start ?? said.start),
    end: parts.at(-1)?.end ?? said.end,
  }));
}
