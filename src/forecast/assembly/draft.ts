import type { MemberCode } from '../../members/index.ts';
import type { IsoDate, ProposalKind } from '../../record/index.ts';
import { type Archive, heldBefore } from '../past/archive.ts';
import { stemsIn } from '../past/tokens.ts';

/** A text that is to be put to the General Assembly. */
export interface Draft {
  readonly title: string;
  readonly kind: ProposalKind;
  /** The day of the vote; nothing held on or after it is used. */
  readonly heldOn: IsoDate;
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
  readonly sponsors: readonly MemberCode[];
  /** The recurring question it belongs to: earlier votes on it count as under the same title. */
  readonly lineage?: string | undefined;
  /** Its symbol, once it has one: `A/C.3/69/L.28`. */
  readonly symbol?: string | undefined;
  /** The text itself, for its subjects. */
  readonly text?: string | undefined;
}

/**
 * The draft with what it leaves out filled in from votes before its day: title, agenda and subjects of the latest vote
 * of its lineage, or of the latest under its title; else subjects whose every word its text has.
 */
export function filledIn(draft: Draft, archive: Archive, key: (title: string) => string): Draft {
  const before = archive.votes.slice(0, heldBefore(archive, draft.heldOn));
  const wanted = key(draft.title);
  const latest = before.findLast(
    ({ decision, key: title, whole }) =>
      whole &&
      decision.body === 'GA' &&
      (draft.lineage === undefined ? wanted !== '' && title === wanted : decision.lineage === draft.lineage),
  )?.decision;
  const { title, agenda, subjects } = draft;
  const found = latest?.subjects ?? (draft.text ? subjectsIn(draft.text, before) : []);
  return {
    ...draft,
    title: title || (latest?.title ?? ''),
    agenda: agenda.length > 0 ? agenda : (latest?.agenda ?? []),
    subjects: subjects.length > 0 ? subjects : found,
  };
}

const subjectsAtMost = 3;

/** Subjects of earlier votes whose every word a text has, those of most words first. */
function subjectsIn(text: string, before: Archive['votes']): readonly string[] {
  const words = new Set(stemsIn(text));
  const known = new Set(before.flatMap(({ decision }) => decision.subjects));
  return [...known]
    .map((subject) => ({ subject, stems: stemsIn(subject) }))
    .filter(({ stems }) => stems.length > 1 && stems.every((stem) => words.has(stem)))
    .sort((a, b) => b.stems.length - a.stems.length || (a.subject < b.subject ? -1 : 1))
    .slice(0, subjectsAtMost)
    .map(({ subject }) => subject);
}
