import type { AbsentRule } from '../agreement/rule.ts';

/** How blocs are found, and what it takes to call one stable. */
export interface BlocRule {
  readonly absent: AbsentRule;
  /** Decisions on which a member must have voted, and a pair together; 1 or more. */
  readonly needed: number;
  /** 1 is modularity; more gives more and smaller blocs. Over 0, up to 5. */
  readonly resolution: number;
  /** Samples of the decisions, with replacement; 20 to 2,000. */
  readonly samples: number;
  readonly seed: number;
  /** Over 0.5, up to 1: the mean overlap with the nearest bloc of a sample from which on a bloc is stable. */
  readonly threshold: number;
}

export const usualBlocRule: BlocRule = {
  absent: 'left-out',
  needed: 10,
  resolution: 1,
  samples: 200,
  seed: 1,
  threshold: 0.75,
};

/** Undefined for a rule that can be used; else what was found and the range. */
export function blocRuleProblem({ needed, resolution, samples, threshold }: BlocRule): string | undefined {
  if (!(Number.isInteger(needed) && needed >= 1))
    return `Shared votes needed: found ${needed}, expected a whole number of 1 or more.`;
  if (!(resolution > 0 && resolution <= 5))
    return `Resolution: found ${resolution}, expected over 0 and up to 5; 1 is usual.`;
  if (!(Number.isInteger(samples) && samples >= 20 && samples <= 2000))
    return `Samples: found ${samples}, expected a whole number from 20 to 2000.`;
  if (!(threshold > 0.5 && threshold <= 1))
    return `Threshold: found ${threshold}, expected over 0.5 and up to 1; 0.75 is usual.`;
  return undefined;
}
