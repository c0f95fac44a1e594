import type { DocketRecord } from '../../claims/index.ts';
import { type Decision, emptyRoll, type OpenRecord, type Roll, rollOf } from '../../record/index.ts';

/** A decision as a file carries it: its roll as digits, one for each code of `memberOrder`, empty where nobody is listed. */
export type CarriedDecision = Omit<Decision, 'roll'> & { readonly roll: string };

/** The record as a copy of the site carries it, for a checker in the reader's browser. */
export interface CarriedRecord {
  readonly about: ReturnType<DocketRecord['about']>;
  /** In order of date, then id, as the record gives them. */
  readonly decisions: readonly CarriedDecision[];
}

export const carriedDecision = (decision: Decision): CarriedDecision => ({
  ...decision,
  roll: decision.listed === 0 ? '' : decision.roll.join(''),
});

/** Back as it was. */
export const decisionFrom = (carried: CarriedDecision): Decision => ({
  ...carried,
  roll: rollFrom(carried.roll),
});

/** All of the record that a check looks at. */
export function carriedRecord(record: OpenRecord): CarriedRecord {
  const { version, to, sources } = record.about();
  return {
    // Where the files of a source lie on this machine is nobody else's business.
    about: { version, to, sources: sources.map(({ id, authority }) => ({ id, authority })) },
    decisions: record.decisions().flatMap(({ id }) => {
      const decision = record.decision(id);
      return decision ? [carriedDecision(decision)] : [];
    }),
  };
}

/** The roll of a carried decision. Digits that are no ballot's read as not listed. */
export function rollFrom(digits: string): Roll {
  if (digits === '') return emptyRoll();
  return rollOf(Uint8Array.from(digits, Number));
}
