import type { FC } from 'hono/jsx';
import { type Ballot, ballotOrder, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { say } from '../language/say.ts';
import type { BallotCast } from './recorded-votes.ts';

/** A ballot as a word on its colour; "not listed" where the roll has none. */
export const BallotWord: FC<{ readonly ballot: Ballot | undefined }> = ({ ballot }) =>
  ballot ? <span class={`ballot ${ballot}`}>{ballot}</span> : <span class="soft">{say('not listed')}</span>;

/** Ballots in order of date as a row of small squares with the letter of each; told in words for those who cannot see them. */
export const BallotStrip: FC<{ readonly ballots: readonly BallotCast[] }> = ({ ballots }) => (
  <span class="ballot-strip" role="img" aria-label={inWords(ballots)}>
    {ballots.map(({ ballot, decision }) => (
      <i class={ballot} title={`${decision.heldOn ? spellDate(decision.heldOn) : decision.id}: ${ballot}`}>
        {letters[ballot]}
      </i>
    ))}
  </span>
);

/** "2005 to 2014: 8 yes, 2 abstain" */
function inWords(ballots: readonly BallotCast[]): string {
  const [from, to] = [ballots[0], ballots.at(-1)].map((cast) => cast?.decision.heldOn?.slice(0, 4));
  const counts = ballotCounts(ballots);
  if (!from) return say('Undated: {counts}', { counts });
  return to && from !== to
    ? say('{from} to {to}: {counts}', { from, to, counts })
    : say('{year}: {counts}', { year: from, counts });
}

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
