import type { OpenRecord } from '../record/index.ts';
import { daysBetween } from './case-date.ts';
import { figures } from './decision-line.ts';
import type { Case } from './model.ts';
import { type Stage, stagesOf } from './stages.ts';
import { type CaseStep, caseSteps, stepNames } from './steps.ts';
import type { TimelineEntry } from './timeline.ts';

/** A step as one case took it. */
export interface Taken extends Stage {
  /** "11-0-4", "without a vote"; undefined where nothing was voted on. */
  readonly result?: string | undefined;
  /** Days from the creation of the case's first inquiry to the first time of the step; negative before it. */
  readonly sinceInquiry?: { readonly least: number; readonly most: number } | undefined;
}

/** One step in all compared cases, in their order; undefined where a case has not taken it. */
export interface ComparedStep {
  readonly step: CaseStep;
  /** The step in a few words. */
  readonly name: string;
  readonly taken: readonly (Taken | undefined)[];
}

/** The same steps side by side: every step that at least one of the cases has taken, in the usual order. */
export function compareCases(cases: readonly Case[], record: OpenRecord): readonly ComparedStep[] {
  const all = cases.map((each) => stagesOf(each, record));
  return caseSteps.flatMap((step) => {
    const taken = all.map((stages) => takenIn(stages, step));
    return taken.some(Boolean) ? [{ step, name: stepNames[step], taken }] : [];
  });
}

function takenIn(stages: readonly Stage[], step: CaseStep): Taken | undefined {
  const stage = stages.find((each) => each.step === step);
  const inquiry = stages.find((each) => each.step === 'inquiry');
  if (!stage) return undefined;
  const same = inquiry?.step === step;
  const sinceInquiry =
    inquiry && (same ? { least: 0, most: 0 } : daysBetween(inquiry.first.on, stage.first.on));
  return { ...stage, result: resultOf(stage.first), sinceInquiry };
}

/** From the record where it holds the decision, else the figures that the case gives. */
function resultOf({ decision, what }: TimelineEntry): string | undefined {
  if (decision) return figures(decision);
  const [written] = /(?<![\d/-])\d{1,3}-\d{1,3}-\d{1,3}(?![\d-])/.exec(what) ?? [];
  return written ?? (/without a vote/.test(what) ? 'without a vote' : undefined);
}
