import { memberOrder } from '../../members/index.ts';
import {
  type Ballot,
  type DecisionSummary,
  emptyRoll,
  enter,
  type Roll,
  tallyOf,
} from '../../record/index.ts';
import { chanceFrom } from '../chance.ts';
import { type Archive, archiveFrom } from './archive.ts';

/** A vote for tests: what it was on, when, and how its members voted. */
export interface MadeVote {
  readonly decision: DecisionSummary;
  readonly roll: Roll;
}

const questions = [
  'Right to food',
  'Nuclear disarmament',
  'Situation of human rights in Myanmar',
  'Question of Palestine',
];

/** Sixty members: those of the first half vote yes on the first two questions and no on the others, the rest the other way about; one in ten ballots is an abstention. */
export function madeVotes(
  sessions: { readonly from: number; readonly to: number },
  seed = 1,
): readonly MadeVote[] {
  const chance = chanceFrom(seed);
  const votes: MadeVote[] = [];
  for (let session = sessions.from; session <= sessions.to; session++) {
    for (const [at, title] of questions.entries()) {
      const roll = emptyRoll();
      for (const [place, code] of memberOrder.slice(0, 60).entries()) {
        const usual: Ballot = place < 30 === at < 2 ? 'yes' : 'no';
        const drawn = chance();
        enter(roll, code, drawn < 0.1 ? 'abstain' : drawn < 0.15 ? 'absent' : usual);
      }
      votes.push(madeVote({ session, title, number: at + 1 }, roll));
    }
  }
  return votes;
}

/** One vote of a session, held on 10 December. */
export function madeVote(
  { session, title, number }: { readonly session: number; readonly title: string; readonly number: number },
  roll: Roll,
): MadeVote {
  const decision: DecisionSummary = {
    id: `A/RES/${session}/${number}`,
    body: 'GA',
    heldOn: `${1945 + session}-12-10`,
    session: String(session),
    title,
    kind: 'resolution',
    method: 'recorded',
    outcome: 'adopted',
    tally: tallyOf(roll),
    reports: [],
    agenda: [],
    subjects: [],
    listed: 60,
    complete: true,
  };
  return { decision, roll };
}

/** An archive of made votes, as if the Library listed them all. */
export const archiveOfMade = (votes: readonly MadeVote[]): Archive =>
  archiveFrom(votes, () => ({ sponsors: [], sources: ['undl'] }));
