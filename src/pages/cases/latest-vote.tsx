import type { Child, FC } from 'hono/jsx';
import { listedUpTo, namesOn, resultSentence } from '../../answers/index.ts';
import type { Case, LatestVote } from '../../cases/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { votesOf } from './once-a-day.ts';

/** The latest recorded vote on the case with who moved; nothing where the record has none with all ballots. */
export const LatestVoteLine: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const [vote] = votesOf(site, found);
  if (!vote) return null;
  const { decision, sinceWithoutVote } = vote;
  return (
    <>
      <p>
        <Said
          text="The latest recorded vote on it: {result} <roll>Who voted how</roll>."
          with={{
            result: resultSentence(decision, decision.roll),
            roll: (inside) => <a href={decisionPath(decision.id)}>{inside}</a>,
          }}
        />
        <SinceThen withoutVote={sinceWithoutVote} />
      </p>
      <Moved vote={vote} />
    </>
  );
};

const SinceThen: FC<{ readonly withoutVote: LatestVote['sinceWithoutVote'] }> = ({ withoutVote }) => {
  const last = withoutVote.at(-1);
  if (!last) return null;
  const times = withoutVote.length;
  const link = (inside: Child) => <a href={decisionPath(last.id)}>{inside}</a>;
  return (
    <>
      {' '}
      {last.heldOn ? (
        <Said
          text="Since then decided {times, plural, one {once} other {# times}} without a vote, last <last>on {date}</last>."
          with={{ times, last: link, date: spellDate(last.heldOn) }}
        />
      ) : (
        <Said
          text="Since then decided {times, plural, one {once} other {# times}} without a vote, last <last>{id}</last>."
          with={{ times, last: link, id: last.id }}
        />
      )}
    </>
  );
};

const Moved: FC<{ readonly vote: LatestVote }> = ({ vote: { decision, before, moves, onBoth } }) => {
  if (!before) return null;
  const name = before.symbol ?? before.draft ?? before.id;
  return (
    <details class="moved">
      <summary>
        {say('{moved} of {members, number} members voted otherwise than on {decision}', {
          moved: moves.reduce((sum, { members }) => sum + members.length, 0),
          members: onBoth,
          decision: before.tally ? `${name} (${formatTally(before.tally)})` : name,
        })}
      </summary>
      <ul>
        {moves.map(({ from, to, members }) => (
          <li>
            {say('From {from} to {to}, {count}: {members}', {
              from,
              to,
              count: members.length,
              members: listedUpTo(30, namesOn(members, decision.heldOn)),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};
