import { ballotByte } from '../../record/index.ts';
import { attendanceBefore, attendanceWidth, listsAbsent } from '../evidence/attendance.ts';
import { type Known, knownBefore } from '../evidence/evidence.ts';
import { acquaintances, featureCount, featuresOf } from '../evidence/features.ts';
import { type Archive, type PastVote, timeOf } from '../past/archive.ts';

/** Votes of one session as they looked on its first day, beside how members then voted. */
export interface Lesson {
  readonly session: number;
  readonly votes: readonly LessonVote[];
}

/** One vote of a lesson: a row for each member that voted, and one for each that was listed. */
export interface LessonVote {
  /** Place in the archive. */
  readonly vote: number;
  readonly day: string;
  /** No whole text was voted on under this title before. */
  readonly isNew: boolean;
  /** Members (places in the roll) that voted yes, no or abstained. */
  readonly members: Uint16Array;
  readonly features: Float32Array;
  /** For each: its place in `acquaintances`, and 0 yes, 1 no, 2 abstain. */
  readonly acquaintance: Uint8Array;
  readonly outcome: Uint8Array;
  /** Members listed with any ballot, empty where the sources list no absences; 1 for absent. */
  readonly listed: Uint16Array;
  readonly attendance: Float32Array;
  readonly absent: Uint8Array;
}

/** Lessons of an archive's regular sessions, each worked out once. Undefined for a session without dated votes. */
export function lessonsOf(archive: Archive): (session: number) => Lesson | undefined {
  const made = new Map<number, Lesson>();
  return (session) => {
    const opened = archive.opened.get(session);
    if (opened === undefined) return undefined;
    const lesson = made.get(session) ?? lessonOf(archive, session, opened);
    made.set(session, lesson);
    return lesson;
  };
}

function lessonOf(archive: Archive, session: number, opened: string): Lesson {
  const known = knownBefore(archive, opened);
  const attendance = attendanceBefore(archive, known.before, timeOf(opened));
  const votes = archive.votes.flatMap((held, vote) =>
    held.session === session && isListed(archive, held) ? [lessonVote(archive, vote, known, attendance)] : [],
  );
  return { session, votes };
}

/**
 * Votes that only the academic collections have are mostly on parts of texts, under the words of the meeting's record in
 * place of a title: they are read as similar questions, but neither learnt from nor scored.
 */
const isListed = ({ detail }: Archive, { decision }: PastVote): boolean =>
  detail(decision.id).sources.some((source) => !source.startsWith('voeten'));

function lessonVote(
  archive: Archive,
  vote: number,
  known: Known,
  attendance: ReturnType<typeof attendanceBefore>,
): LessonVote {
  const held = archive.votes[vote];
  if (!held) throw new RangeError(`no vote ${vote} in the archive`);
  const { decision, roll, whole, day } = held;
  const { title, agenda, subjects, id } = decision;
  const evidence = known.of({ title, agenda, subjects, whole, sponsors: archive.detail(id).sponsors });
  const rowOf = featuresOf(evidence);
  const members = placesWhere(roll, (byte) => byte >= ballotByte.yes && byte <= ballotByte.abstain);
  const features = new Float32Array(members.length * featureCount);
  const acquaintance = new Uint8Array(members.length);
  for (const [at, member] of members.entries()) {
    const found = rowOf(member);
    features.set(found.row, at * featureCount);
    acquaintance[at] = acquaintances.indexOf(found.acquaintance);
  }
  const listed = listsAbsent(held) ? placesWhere(roll, (byte) => byte > 0) : new Uint16Array();
  const attends = attendance(evidence.sameTitle);
  const rows = new Float32Array(listed.length * attendanceWidth);
  for (const [at, member] of listed.entries()) rows.set(attends(member), at * attendanceWidth);
  return {
    vote,
    day,
    isNew: evidence.sameTitle.length === 0,
    members,
    features,
    acquaintance,
    outcome: Uint8Array.from(members, (member) => (roll[member] ?? 1) - 1),
    listed,
    attendance: rows,
    absent: Uint8Array.from(listed, (member) => Number(roll[member] === ballotByte.absent)),
  };
}

const placesWhere = (roll: Uint8Array, wanted: (byte: number) => boolean): Uint16Array =>
  Uint16Array.from([...roll.keys()].filter((member) => wanted(roll[member] ?? 0)));
