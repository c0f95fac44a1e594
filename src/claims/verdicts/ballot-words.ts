import type { Entry } from '../docket/entry.ts';
import type { SaidBallot } from '../mentions/ballot.ts';
import type { PositionMention } from '../positions/position.ts';
import { voteName } from './judgement.ts';

/** "In the General Assembly's vote of …, China voted against." */
export const told = (said: PositionMention, entry: Entry, who: string): string =>
  said.negated
    ? `In ${voteName(entry)}, ${who} did not ${presentTense[said.ballot]}.`
    : `In ${voteName(entry)}, ${who} ${pastTense(said.ballot)}.`;

const past: { readonly [ballot in SaidBallot]: string } = {
  yes: 'voted in favour',
  no: 'voted against',
  abstain: 'abstained',
  absent: 'did not vote',
  veto: 'cast a veto',
};
/** "abstained" */
export const pastTense = (ballot: SaidBallot): string => past[ballot];
/** "abstain", after "did not" */
export const presentTense: { readonly [ballot in SaidBallot]: string } = {
  yes: 'vote in favour',
  no: 'vote against',
  abstain: 'abstain',
  absent: 'stay away',
  veto: 'cast a veto',
};

/** "Togo, Zaire and the United Kingdom" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
