import { shippedTable } from '../members/index.ts';
import { type Decision, formatTally, listedOn, type Outcome, tallyOf } from '../record/index.ts';
import type { Result } from './outcome.ts';
import { provision } from './provision.ts';
import { reckon } from './reckoning.ts';

/** Why an official outcome is not what its rule makes of the figures. */
export interface Explanation {
  readonly kind: 'roll-differs-from-count' | 'figures-of-a-part' | 'no-action' | 'source-error';
  readonly because: string;
  /** The provision or the document that it rests on. */
  readonly basis: string;
}

/**
 * Why the rule makes something else of a decision's figures than what its sources say came of it: the first explanation
 * that holds, undefined where none does. To be asked only of a decision on which the two disagree.
 */
export function explainOutcome(decision: Decision): Explanation | undefined {
  const { outcome } = decision;
  if (!outcome) return undefined;
  return (
    rollDiffers(decision, outcome) ??
    figuresOfPart(decision) ??
    noAction(decision, outcome) ??
    sourceError(decision)
  );
}

/** An official outcome is what a rule makes of the figures. A tie rejects: in a committee at once, else when repeated. */
export const sameOutcome = (official: Outcome, result: Result): boolean =>
  official === result || (official === 'rejected' && result === 'tied');

/** The source's count and its roll differ, and by the roll the official outcome is right. */
function rollDiffers(decision: Decision, official: Outcome): Explanation | undefined {
  if (!decision.tally || listedOn(decision.roll) === 0) return undefined;
  const byRoll = tallyOf(decision.roll);
  const { outcome } = reckon({ ...decision, tally: byRoll });
  if (!outcome || !sameOutcome(official, outcome.result)) return undefined;
  return {
    kind: 'roll-differs-from-count',
    because:
      `The source counts ${formatTally(decision.tally)}, but the ballots it lists make ${formatTally(byRoll)}, by ` +
      `which it was ${official}.`,
    basis: decision.sources[0]?.address ?? decision.id,
  };
}

/** The only figures are those of a vote on a part or an amendment, which the academic data keeps under the text's number. */
function figuresOfPart({ kind, belongsTo, symbol, note, sources }: Decision): Explanation | undefined {
  const official = sources[0];
  if (kind !== 'resolution' || belongsTo?.to !== symbol || !official || official.tally) return undefined;
  return {
    kind: 'figures-of-a-part',
    because: `The figures are those of another vote on the same text: ${note ?? 'an amendment or a part'}.`,
    basis: sources.find(({ tally }) => tally)?.ref ?? official.ref,
  };
}

/** What was voted on is the motion; carried, the text is not acted on. */
function noAction({ body, note, tally }: Decision, official: Outcome): Explanation | undefined {
  if (official !== 'not-considered' || !tally || tally.yes <= tally.no) return undefined;
  if (!/motion to take no action/i.test(note ?? '')) return undefined;
  return {
    kind: 'no-action',
    because: `The ${formatTally(tally)} carried the motion to take no action, so that the text was not acted on.`,
    basis: provision(body === 'GA' ? 'ga-74' : 'ga-116').cite,
  };
}

/** What a person found out about one decision: `data/procedure/source-errors.csv`. */
function sourceError({ id }: Decision): Explanation | undefined {
  const row = shippedTable('procedure/source-errors.csv').find((each) => each('id') === id);
  return row && { kind: 'source-error', because: `${row('why')}.`, basis: row('source') };
}
