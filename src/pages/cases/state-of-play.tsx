import type { FC } from 'hono/jsx';
import { listedUpTo, namesOn, resultSentence } from '../../answers/index.ts';
import { type Case, type LatestVote, latestVotes } from '../../cases/index.ts';
import { formatTally, type OpenRecord, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import type { Site } from '../site.ts';
import { Entry } from './entry.tsx';
import { standingOf } from './standing.ts';

interface PlayProps {
  readonly site: Site;
  readonly found: Case;
}

/** The latest that happened, and the latest recorded vote with who moved. */
export const StateOfPlay: FC<PlayProps> = ({ site, found }) => {
  const { latest } = standingOf(site, found).status;
  const [vote] = votesOf(site, found);
  return (
    <>
      <h2 id="play">State of play</h2>
      {vote && <Vote vote={vote} />}
      <h3>The latest</h3>
      {latest.length === 0 ? (
        <p>Nothing of this case has happened yet.</p>
      ) : (
        <ol class="timeline">
          {latest.slice(0, 4).map((entry) => (
            <Entry entry={entry} found={found} />
          ))}
        </ol>
      )}
    </>
  );
};

const Vote: FC<{ readonly vote: LatestVote }> = ({
  vote: { decision, before, moves, onBoth, sinceWithoutVote },
}) => {
  const moved = moves.reduce((sum, { members }) => sum + members.length, 0);
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
      {before && (
        <details>
          <summary>
            {moved} of {onBoth} members voted otherwise than on {before.symbol ?? before.draft ?? before.id}
            {before.tally && ` (${formatTally(before.tally)})`}
          </summary>
          <ul>
            {moves.map(({ from, to, members }) => (
              <li>
                From {from} to {to} ({members.length}): {listedUpTo(30, namesOn(members, decision.heldOn))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const known = new WeakMap<
  OpenRecord,
  WeakMap<Case, { readonly day: string; readonly votes: readonly LatestVote[] }>
>();

/** Found once for a case and a day. */
function votesOf({ record, today }: Site, found: Case): readonly LatestVote[] {
  const ofRecord = known.get(record) ?? new WeakMap<Case, { day: string; votes: readonly LatestVote[] }>();
  known.set(record, ofRecord);
  const before = ofRecord.get(found);
  if (before?.day === today()) return before.votes;
  const votes = latestVotes(found, record, today());
  ofRecord.set(found, { day: today(), votes });
  return votes;
}
