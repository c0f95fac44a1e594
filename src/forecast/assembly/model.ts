import { attendanceWidth } from '../evidence/attendance.ts';
import { type Acquaintance, acquaintances, featureCount } from '../evidence/features.ts';
import type { Archive } from '../past/archive.ts';
import { fitSoftmax, type Softmax } from '../regression/softmax.ts';
import type { Lesson, LessonVote } from './lesson.ts';
import { type Surprise, surpriseOf } from './surprise.ts';

/** How evidence becomes probabilities, learnt from lessons before a day. */
export interface Model {
  readonly day: string;
  readonly ballots: { readonly [kind in Acquaintance]: Softmax };
  readonly absence: Softmax;
  /** How far whole votes fell beside their forecast, the oldest first. */
  readonly surprises: readonly Surprise[];
  /** Sessions learnt from. */
  readonly sessions: readonly number[];
  /** Ballots learnt from. */
  readonly learnt: number;
}

/** Sessions learnt from: new questions are few, so that they need more of the past. */
export interface Windows {
  readonly known: number;
  readonly fresh: number;
}
export const scoring: Windows = { known: 8, fresh: 20 };

/** Rows to which weights are held; chosen on sessions up to 68. */
const ridge: { readonly [kind in Acquaintance]: number } = { new: 200, once: 20, often: 20 };

/** Learns from the lessons of earlier sessions, and of them only from votes held before the day. */
export function learnBefore(
  { opened }: Archive,
  lessons: (session: number) => Lesson | undefined,
  day: string,
  windows: Windows,
): Model {
  const sessions = [...opened]
    .flatMap(([session, first]) => (first < day ? [session] : []))
    .sort((a, b) => b - a);
  const votesOf = (count: number): readonly LessonVote[] =>
    sessions
      .slice(0, count)
      .reverse()
      .flatMap((session) => lessons(session)?.votes ?? [])
      .filter((vote) => vote.day < day);
  const [latest, more] = [votesOf(windows.known), votesOf(windows.fresh)];
  const ballots = {
    new: fitSoftmax(examples(more, 'new'), ridge.new),
    once: fitSoftmax(examples(latest, 'once'), ridge.once),
    often: fitSoftmax(examples(latest, 'often'), ridge.often),
  };
  const absence = fitSoftmax(absenceExamples(latest), 20);
  return {
    day,
    ballots,
    absence,
    surprises: more.map((vote) => surpriseOf(vote, ballots, absence)),
    sessions: sessions.slice(0, windows.known).reverse(),
    learnt: ballots.new.rows + ballots.once.rows + ballots.often.rows,
  };
}

function examples(votes: readonly LessonVote[], kind: Acquaintance) {
  const wanted = acquaintances.indexOf(kind);
  const rows = votes.reduce(
    (sum, { acquaintance }) => sum + acquaintance.filter((each) => each === wanted).length,
    0,
  );
  const features = new Float32Array(rows * featureCount);
  const outcome = new Uint8Array(rows);
  let row = 0;
  for (const vote of votes) {
    for (const [at, found] of vote.acquaintance.entries()) {
      if (found !== wanted) continue;
      features.set(vote.features.subarray(at * featureCount, (at + 1) * featureCount), row * featureCount);
      outcome[row++] = vote.outcome[at] ?? 0;
    }
  }
  return { features, width: featureCount, classes: 3, outcome };
}

function absenceExamples(votes: readonly LessonVote[]) {
  const rows = votes.reduce((sum, { listed }) => sum + listed.length, 0);
  const features = new Float32Array(rows * attendanceWidth);
  const outcome = new Uint8Array(rows);
  let row = 0;
  for (const { attendance, absent } of votes) {
    features.set(attendance, row * attendanceWidth);
    outcome.set(absent, row);
    row += absent.length;
  }
  return { features, width: attendanceWidth, classes: 2, outcome };
}
