import type { Shift } from '../../analysis/index.ts';
import {
  type Drawing,
  memberYears,
  type Size,
  shiftPicture,
  smallMultiples,
  sourceLine,
  talliesPicture,
  waverersPicture,
} from '../../charts/index.ts';
import { type Lineage, lineages } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { type Question, questionOf } from './question.ts';

/** The tallies over the years. */
export const tallies = ({ about }: Site, { lineage, body, decisions }: Question, size: Size): Drawing =>
  talliesPicture(
    decisions,
    {
      title: lineage.title,
      subtitle: say('Ballots in the {body}, by decision', { body: bodyName(body) }),
      source: sourceLine(about),
    },
    size,
  );

/** Those who changed their ballot, vote by vote. */
export const movers = ({ about }: Site, { shifts }: Question, size: Size): Drawing =>
  waverersPicture(shifts, sourceLine(about), size);

/** Everybody, vote by vote; those with most yes votes first. */
export function everybody({ about }: Site, { lineage, body, shifts }: Question, size: Size): Drawing {
  const yes = (ballots: readonly (string | undefined)[]): number =>
    ballots.filter((each) => each === 'yes').length;
  return memberYears(
    {
      decisions: shifts.votes.map(({ id, heldOn = '' }) => ({ symbol: id, heldOn })),
      rows: shifts.courses.toSorted((a, b) => yes(b.ballots) - yes(a.ballots)),
    },
    {
      title: say('How each member voted: {question}', { question: lineage.title }),
      subtitle: say('{members} members, {votes} recorded votes in the {body}', {
        members: shifts.courses.length,
        votes: shifts.votes.length,
        body: bodyName(body),
      }),
      source: sourceLine(about),
    },
    size,
  );
}

/** Who moved between two votes. */
export const moved = ({ about }: Site, shift: Shift, size: Size): Drawing =>
  shiftPicture(shift, sourceLine(about), size);

/** All questions, a small chart each. */
export function allQuestions({ record, about }: Site, size: Size): Drawing {
  const panels = lineages().flatMap((lineage: Lineage) => {
    const question = questionOf(record, lineage);
    if (!question) return [];
    const decisions = question.decisions.flatMap(({ id, heldOn, method, tally }) =>
      heldOn ? [{ symbol: id, heldOn, tally: method === 'recorded' ? tally : undefined }] : [],
    );
    return [{ title: `${lineage.title} (${question.body})`, decisions }];
  });
  return smallMultiples(
    panels,
    {
      title: say('Questions that come back'),
      subtitle: say('Ballots by year, in the body with most recorded votes; pale: without a vote'),
      source: sourceLine(about),
    },
    size,
  );
}
