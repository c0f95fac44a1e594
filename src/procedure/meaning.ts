import type { Decision, OpenRecord } from '../record/index.ts';
import type { EffectOfYes } from './effect.ts';
import { textOf } from './effect-in-record.ts';
import { effectOfYes } from './effect-of-yes.ts';
import { type Explanation, explainOutcome, sameOutcome } from './explain-outcome.ts';
import type { LegalForce } from './force.ts';
import { legalForce } from './legal-force.ts';
import { type Reckoning, reckon } from './reckoning.ts';

/** What a decision means: the rule and its arithmetic, what a yes did, and what it binds anyone to. */
export interface Meaning {
  readonly reckoning: Reckoning;
  /** Whether the sources' outcome is what the rule makes of the figures; undefined where either is not known. */
  readonly agrees?: boolean | undefined;
  /** Where they disagree, and it is known why. */
  readonly explanation?: Explanation | undefined;
  readonly effect: EffectOfYes;
  readonly force: LegalForce;
}

/** What a decision of the record means; the text that an amendment, a part or a motion bears on is looked up. */
export function meaningOf(record: OpenRecord, decision: Decision): Meaning {
  const text = textOf(record, decision);
  const reckoning = decision.method === 'without-vote' ? withoutVote(decision) : reckon(decision, text);
  const agrees = agreement(decision, reckoning);
  return {
    reckoning,
    agrees,
    explanation: agrees === false ? explainOutcome(decision) : undefined,
    effect: effectOfYes(decision, text),
    force: legalForce(decision),
  };
}

/** Some sources count ballots of what was taken without a vote, all of them zero: there is nothing to reckon. */
const withoutVote = (decision: Decision): Reckoning => ({ ruling: reckon(decision).ruling });

function agreement({ outcome }: Decision, reckoning: Reckoning): boolean | undefined {
  const found = [reckoning.outcome, reckoning.otherwise].flatMap((each) => (each ? [each.result] : []));
  if (!outcome || found.length === 0 || found.includes('unknown')) return undefined;
  return found.some((result) => sameOutcome(outcome, result));
}
