import {
  routeFacts,
  type StateOfPlay,
  type StepDone,
  type StepKind,
  type StepSources,
  stateOfPlay,
  stepCalendar,
} from '../procedure/index.ts';
import type { OpenRecord } from '../record/index.ts';
import type { Case } from './model.ts';
import type { CaseStep } from './steps.ts';
import { timeline } from './timeline.ts';

/** What the procedure reads a case with: the facts that ship, and this record, as of a day. */
export const stepSources = (record: OpenRecord, today: string): StepSources => ({
  facts: routeFacts(),
  calendar: stepCalendar(),
  record,
  today,
});

/** A step of a case as the procedure calls it; undefined for what does not bear on the next one. */
const kinds: { readonly [step in CaseStep]: StepKind | undefined } = {
  resolution: 'rights-council-vote',
  rapporteur: 'rights-council-vote',
  inquiry: 'inquiry-created',
  report: 'inquiry-reported',
  sanctions: 'council-decision',
  suspension: 'plenary-vote',
  committee: 'committee-vote',
  assembly: 'plenary-vote',
  call: 'plenary-vote',
  agenda: 'council-agenda',
  veto: 'veto',
  referral: 'council-referral',
  mechanism: 'evidence-mechanism',
  declaration: 'declaration',
  'state-referral': 'state-referral',
  examination: undefined,
  investigation: 'investigation-opened',
  warrant: 'warrant',
  custody: undefined,
  trial: undefined,
  conviction: undefined,
  'interstate-case': undefined,
  'interstate-measures': undefined,
  tribunal: undefined,
};

/**
 * Where a case stands, as the procedure needs it to tell what may come next: what the procedure knows of the state itself,
 * and the steps of the case whose day is known.
 */
export function playOf(found: Case, record: OpenRecord, today: string): StateOfPlay {
  const known = stateOfPlay(found.state, stepSources(record, today));
  const own = timeline(found, record).flatMap(({ steps, on, decision }) =>
    steps.flatMap((step): readonly StepDone[] => {
      const kind = kinds[step];
      if (!kind || on.precision !== 'day' || on.first > today) return [];
      return [{ step: kind, on: on.first, decision: decision?.id }];
    }),
  );
  const taken = new Set(own.map(({ step, on }) => `${step} ${on}`));
  const others = known.done.filter(({ step, on }) => !taken.has(`${step} ${on}`));
  return { ...known, lineages: found.lineages ?? known.lineages, done: [...own, ...others] };
}
