import type { Ballot, Decision, OpenRecord } from '../record/index.ts';
import type { Effect, EffectOfYes } from './effect.ts';
import { effectOfYes } from './effect-of-yes.ts';

/** What a yes did, with the text looked up in the record. */
export const effectInRecord = (record: OpenRecord, decision: Decision): EffectOfYes =>
  effectOfYes(decision, textOf(record, decision));

/** The decision on the text that a vote bears on: of the same body, with the most ballots; undefined where there is none. */
export function textOf(record: OpenRecord, { id, body, belongsTo }: Decision): Decision | undefined {
  if (!belongsTo) return undefined;
  const [text] = record
    .withSymbol(belongsTo.to)
    .filter((each) => each.id !== id && each.body === body)
    .filter(({ kind }) => kind === 'resolution' || kind === 'decision')
    .toSorted((a, b) => b.listed - a.listed);
  return text && record.decision(text.id);
}

/** On which side of the text a ballot put its member. */
export const sides = ['for', 'against', 'neutral', 'unknown'] as const;
export type Side = (typeof sides)[number];

/**
 * The side that a ballot took, given what a yes did: a no to taking no action is for the text. Abstaining is `neutral`,
 * and so is every ballot on a vote that decides neither way; who was absent took no side known to the program.
 */
export function sideOf(ballot: Ballot, effect: Effect): Side {
  if (ballot === 'absent' || effect === 'unknown') return 'unknown';
  if (ballot === 'abstain' || effect === 'neither') return 'neutral';
  return (ballot === 'yes') === (effect === 'supports') ? 'for' : 'against';
}
