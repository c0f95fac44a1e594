import type { FC } from 'hono/jsx';
import { formatNumber, listedUpTo, namesOn, resultSentence } from '../../answers/index.ts';
import type { Case, LatestVote } from '../../cases/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import type { Site } from '../site.ts';
import { votesOf } from './once-a-day.ts';

/** The latest recorded vote on the case with who moved; nothing where the record has none with all ballots. */
export const LatestVoteLine: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const [vote] = votesOf(site, found);
  if (!vote) return null;
  const { decision, sinceWithoutVote } = vote;
  const last = sinceWithoutVote.at(-1);
  return (
    <>
      <p>
        The latest recorded vote on it: {resultSentence(decision, decision.roll)}{' '}
        <a href={decisionPath(decision.id)}>Who voted how</a>
        {last && (
          <>
            . Since then decided {sinceWithoutVote.length === 1 ? 'once' : `${sinceWithoutVote.length} times`}{' '}
            without a vote, last{' '}
            <a href={decisionPath(last.id)}>{last.heldOn ? `on ${spellDate(last.heldOn)}` : last.id}</a>
          </>
        )}
        .
      </p>
      <Moved vote={vote} />
    </>
  );
};

const Moved: FC<{ readonly vote: LatestVote }> = ({ vote: { decision, before, moves, onBoth } }) => {
  if (!before) return null;
  const moved = moves.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <details class="moved">
      <summary>
        {moved} of {formatNumber(onBoth)} members voted otherwise than on{' '}
        {before.symbol ?? before.draft ?? before.id}
        {before.tally && ` (${formatTally(before.tally)})`}
      </summary>
      <ul>
        {moves.map(({ from, to, members }) => (
          <li>
            From {from} to {to}, {members.length}: {listedUpTo(30, namesOn(members, decision.heldOn))}
          </li>
        ))}
      </ul>
    </details>
  );
};
