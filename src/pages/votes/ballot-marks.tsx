import type { FC } from 'hono/jsx';
import { type Ballot, ballotOrder, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import type { BallotCast } from './recorded-votes.ts';

/** A ballot as a word on its colour; "not listed" where the roll has none. */
export const BallotWord: FC<{ readonly ballot: Ballot | undefined }> = ({ ballot }) =>
  ballot ? <span class={`ballot ${ballot}`}>{ballot}</span> : <span class="soft">not listed</span>;

/** Ballots in order of date as a row of small squares with the letter of each; told in words for those who cannot see them. */
export const BallotStrip: FC<{ readonly ballots: readonly BallotCast[] }> = ({ ballots }) => {
  const [first, last] = [ballots[0]?.decision.heldOn, ballots.at(-1)?.decision.heldOn];
  const years =
    first && last && first.slice(0, 4) !== last.slice(0, 4)
      ? `${first.slice(0, 4)} to ${last.slice(0, 4)}`
      : first?.slice(0, 4);
  return (
    <span class="ballot-strip" role="img" aria-label={`${years ?? 'Undated'}: ${ballotCounts(ballots)}`}>
      {ballots.map(({ ballot, decision }) => (
        <i class={ballot} title={`${decision.heldOn ? spellDate(decision.heldOn) : decision.id}: ${ballot}`}>
          {letters[ballot]}
        </i>
      ))}
    </span>
  );
};

const letters = { yes: 'Y', no: 'N', abstain: 'A', absent: '–' } as const;

/** "12 yes, 3 no, 1 absent"; ballots that were not cast are left out. */
export const ballotCounts = (ballots: readonly { readonly ballot: Ballot }[]): string =>
  ballotOrder
    .flatMap((ballot) => {
      const count = ballots.filter((each) => each.ballot === ballot).length;
      return count > 0 ? [`${count} ${ballot}`] : [];
    })
    .join(', ');

/** The day and the symbol of a decision, linked. */
export const DecisionLink: FC<{ readonly decision: BallotCast['decision'] }> = ({ decision }) => (
  <a href={decisionPath(decision.id)}>{decision.symbol ?? decision.draft ?? decision.id}</a>
);
