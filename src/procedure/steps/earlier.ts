import type { MemberCode } from '../../members/index.ts';
import { formatTally } from '../../record/index.ts';
import { daysBetween } from '../routes/day.ts';
import { stateOfPlay } from './done.ts';
import type { Earlier, EarlierStep, StateOfPlay, StepSources } from './model.ts';
import type { StepDone, StepKind } from './step.ts';

/** A step this many days after another is not told as having followed it. */
const longestTold = 1100;

/** Finds how long a step took after another, in every situation that the program follows. */
export type FindEarlier = (first: StepKind, next: StepKind) => Earlier;

/**
 * What came before, up to the day asked: in the situation itself, and in every state with a recurring question or a situation
 * before the Court. A step is counted once, from the last step of the first kind before it; two steps of the same kind on
 * one day are one.
 */
export function earlierSteps(own: StateOfPlay, sources: StepSources): FindEarlier {
  const others = statesFollowed(sources).filter((state) => state !== own.state);
  const plays = [own, ...others.map((state) => stateOfPlay(state, sources))];
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
  sources: StepSources,
): readonly EarlierStep[] {
  const found: EarlierStep[] = [];
  let last: StepDone | undefined;
  for (const step of done) {
    const days = last && daysBetween(last.on, step.on);
    if (
      step.step === next &&
      last &&
      days !== undefined &&
      days <= longestTold &&
      !(first === next && days === 0)
    ) {
      found.push({ state, first: last, next: step, days, result: resultOf(step, sources) });
      if (first !== next) last = undefined;
    }
    if (step.step === first) last = step;
  }
  return found;
}

/** "adopted 11-2-2" */
function resultOf({ decision: id }: StepDone, { record }: StepSources): string | undefined {
  const decision = id === undefined ? undefined : record?.decision(id);
  if (!decision?.outcome) return undefined;
  return decision.tally ? `${decision.outcome} ${formatTally(decision.tally)}` : decision.outcome;
}

function median(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
