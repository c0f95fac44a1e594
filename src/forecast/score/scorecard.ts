import { lessonsOf } from '../assembly/lesson.ts';
import { learnBefore, scoring } from '../assembly/model.ts';
import type { Archive } from '../past/archive.ts';
import { emptyCard } from './card.ts';
import type { Scorecard, Span } from './model.ts';
import { naiveKnowledge } from './naive.ts';
import { scoreVote } from './score-vote.ts';

/**
 * Forecasts every recorded vote of the sessions asked for from what was known before the first day of its session, and
 * scores it against what came. Takes one to two minutes on a full record; empty for a record without such sessions.
 *
 * @param told called before each session is worked out, also those that are only learnt from
 */
export function scorecard(
  archive: Archive,
  { from, to }: Span,
  told: (session: number) => void = () => {},
): Scorecard {
  const lessons = lessonsOf(archive);
  const card = emptyCard(from, to);
  const naive = naiveKnowledge(archive);
  const sessions = [...archive.opened.keys()].sort((a, b) => a - b);
  for (const session of sessions.filter((each) => each <= to)) {
    const isNeeded = session >= from - scoring.fresh;
    if (isNeeded) told(session);
    const lesson = isNeeded ? lessons(session) : undefined;
    const day = archive.opened.get(session);
    if (session >= from && lesson && day) {
      const model = learnBefore(archive, lessons, day, scoring);
      for (const vote of lesson.votes) scoreVote(card, archive, { session, vote, model, naive });
    }
    naive.learn(archive.votes.filter((vote) => vote.session === session && vote.whole));
  }
  return card.result();
}
