import type { OpenRecord } from '../record/index.ts';
import type { Case } from './model.ts';
import { type CaseStep, caseSteps, stepNames } from './steps.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

/** A step that a case has taken: when first, how often, when last. */
export interface Stage {
  readonly step: CaseStep;
  /** The step in a few words. */
  readonly name: string;
  readonly first: TimelineEntry;
  readonly latest: TimelineEntry;
  readonly times: number;
}

/** The path of a case so far: each step it has taken, in the order in which it first took them. */
export function stagesOf(found: Case, record: OpenRecord): readonly Stage[] {
  return stagesIn(timeline(found, record));
}

/** As `stagesOf`, of a timeline. */
export function stagesIn(entries: readonly TimelineEntry[]): readonly Stage[] {
  const stages = caseSteps.flatMap((step) => {
    const taken = entries.filter(({ steps }) => steps.includes(step));
    const [first, latest] = [taken[0], taken.at(-1)];
    return first && latest ? [{ step, name: stepNames[step], first, latest, times: taken.length }] : [];
  });
  return stages.sort((a, b) => a.first.on.first.localeCompare(b.first.on.first));
}
