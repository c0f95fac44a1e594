import type { IsoDate } from '../../record/index.ts';

/** What a body, a State or a court can do with a situation. */
export const stepKinds = [
  'inquiry-created',
  'inquiry-reported',
  'rights-council-vote',
  'special-session',
  'committee-vote',
  'plenary-vote',
  'council-agenda',
  'council-decision',
  'veto',
  'veto-debate',
  'emergency-session',
  'evidence-mechanism',
  'declaration',
  'state-referral',
  'council-referral',
  'investigation-opened',
  'warrant',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A step that was taken. */
export interface StepDone {
  readonly step: StepKind;
  readonly on: IsoDate;
  /** Its id in the record, where it is a decision. */
  readonly decision?: string | undefined;
}
