import type { MemberCode } from '../../members/index.ts';
import { formatTally } from '../../record/index.ts';
import { daysBetween } from '../routes/day.ts';
import { stateOfPlay } from './done.ts';
import type { Earlier, EarlierStep, StateOfPlay, StepDone, StepKind, StepSources } from './model.ts';

/** A step this many days after another is not told as having followed it. */
const longestTold = 1100;

/** Finds how long a step took after another, in every situation that the program follows. */
export type FindEarlier = (first: StepKind, next: StepKind) => Earlier;

/**
 * What came before, over every state with a recurring question or a situation before the Court, up to the day asked. A step
 * is counted from the last step of the first kind before it; one on the same day only if it is another decision.
 */
export function earlierSteps(sources: StepSources): FindEarlier {
  const plays = statesFollowed(sources).map((state) => stateOfPlay(state, sources));
  return (first, next) => {
    const times = plays
      .flatMap((play) => pairs(play, first, next, sources))
      .sort((a, b) => (a.next.on < b.next.on ? -1 : 1));
    const days = times.map((each) => each.days).sort((a, b) => a - b);
    return { times, shortest: days[0], median: median(days), longest: days.at(-1) };
  };
}

function statesFollowed({ facts, calendar }: StepSources): readonly MemberCode[] {
  const states = [
    ...facts.states.map(({ state }) => state),
    ...facts.situations.flatMap(({ concerns }) => concerns.slice(0, 1)),
    ...calendar.taken.map(({ state }) => state),
  ];
  return [...new Set(states)];
}

function pairs(
  { state, done }: StateOfPlay,
  first: StepKind,
  next: StepKind,
  { record }: StepSources,
): readonly EarlierStep[] {
  const found: EarlierStep[] = [];
  let last: StepDone | undefined;
  for (const step of done) {
    const days = last && daysBetween(last.on, step.on);
    if (step.step === next && last && days !== undefined && days <= longestTold) {
      const decision = step.decision === undefined ? undefined : record?.decision(step.decision);
      const tally = decision?.tally ? ` ${formatTally(decision.tally)}` : '';
      const result = decision?.outcome && `${decision.outcome}${tally}`;
      found.push({ state, first: last, next: step, days, result });
      if (first !== next) last = undefined;
    }
    if (step.step === first) last = step;
  }
  return found;
}

function median(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
