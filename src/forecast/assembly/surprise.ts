import { attendanceWidth } from '../evidence/attendance.ts';
import { type Acquaintance, acquaintances, featureCount } from '../evidence/features.ts';
import { logOdds, type Softmax } from '../regression/softmax.ts';
import type { LessonVote } from './lesson.ts';

/**
 * How a whole vote fell beside its forecast: what has to be added to every member's log-odds of no, of abstain and of
 * absent for the expected counts to be those that came. Members' ballots are not independent: a text that is harsher
 * than its title moves all of them, and this is how far.
 */
export interface Surprise {
  readonly isNew: boolean;
  readonly no: number;
  readonly abstain: number;
  /** 0 where the sources list no absences. */
  readonly absent: number;
}

/** The surprise of a past vote, each shift held to a normal distribution of standard deviation 1.5 around 0. */
export function surpriseOf(
  vote: LessonVote,
  ballots: { readonly [kind in Acquaintance]: Softmax },
  absence: Softmax,
): Surprise {
  const odds = new Float64Array(3 * vote.members.length);
  for (const [at, place] of vote.acquaintance.entries()) {
    const row = vote.features.subarray(at * featureCount, (at + 1) * featureCount);
    odds.set(logOdds(ballots[acquaintances[place] ?? 'new'], row), 3 * at);
  }
  const absences = new Float64Array(2 * vote.listed.length);
  for (let at = 0; at < vote.listed.length; at++) {
    const row = vote.attendance.subarray(at * attendanceWidth, (at + 1) * attendanceWidth);
    absences.set(logOdds(absence, row), 2 * at);
  }
  const [no = 0, abstain = 0] = shifts(odds, vote.outcome, 3);
  const [absent = 0] = shifts(absences, vote.absent, 2);
  return { isNew: vote.isNew, no, abstain, absent };
}

const hold = 1 / (1.5 * 1.5);
const steps = 8;

/** Common shifts of all classes but the first, by a few damped Newton steps, one class at a time. */
function shifts(odds: Float64Array, outcome: Uint8Array, classes: number): readonly number[] {
  const found = new Float64Array(classes);
  for (let step = 0; step < steps; step++) {
    for (let c = 1; c < classes; c++) {
      const now = found[c] ?? 0;
      let [slope, bend] = [hold * now, hold];
      for (let row = 0; row < outcome.length; row++) {
        let all = 0;
        for (let k = 0; k < classes; k++) all += Math.exp((odds[row * classes + k] ?? 0) + (found[k] ?? 0));
        const share = Math.exp((odds[row * classes + c] ?? 0) + now) / all;
        slope += share - (outcome[row] === c ? 1 : 0);
        bend += share * (1 - share);
      }
      found[c] = now - Math.max(-1, Math.min(1, slope / bend));
    }
  }
  return [...found.subarray(1)];
}

/** Surprises of new questions are found with a model that knew them; they are widened by what it lacked on sessions up to 68. */
const widened = 1.25;

/** Surprises of past votes of the same standing: new questions surprise more. Of all, where these are fewer than thirty. */
export function alikeSurprises(surprises: readonly Surprise[], isNew: boolean): readonly Surprise[] {
  const alike = surprises.filter((each) => each.isNew === isNew);
  if (alike.length < 30) return surprises;
  if (!isNew) return alike;
  return alike.map(({ no, abstain, ...rest }) => ({ ...rest, no: widened * no, abstain: widened * abstain }));
}
