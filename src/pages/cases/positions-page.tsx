import type { FC } from 'hono/jsx';
import { actorName, type Case, type Positions, positionsOf, type TimelineEntry } from '../../cases/index.ts';
import { parseMemberCode } from '../../members/index.ts';
import { casePath, memberPath } from '../address/addresses.ts';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { BallotStrip, BallotWord, ballotCounts, DecisionLink } from '../votes/ballot-marks.tsx';
import { positionsPath } from './case-paths.ts';
import { GroundsLine, When } from './fact.tsx';
import { positionsKept } from './once-a-day.ts';

interface PositionsProps {
  readonly site: Site;
  readonly found: Case;
  readonly actor: string;
}

/** What one actor said, what it did, and how it voted: three lists that never mix. */
export const PositionsPage: FC<PositionsProps> = ({ site, found, actor }) => {
  const { statements, actions, ballots } = positionsIn(site, found, actor);
  const name = actorName(found, actor);
  const member = parseMemberCode(actor);
  const about = found.actors.find(({ id }) => id === actor)?.about;
  return (
    <Page
      site={site}
      title={say('{actor} on {case}', { actor: name, case: found.title })}
      description={say('What {actor} said, did and voted: {case}.', { actor: name, case: found.title })}
      path={positionsPath(found.id, actor)}
      section="cases"
    >
      <article class="case">
        <p class="kicker">
          <a href={casePath(found.id)}>{found.title}</a>
          {member && (
            <>
              {' '}
              · <a href={memberPath(member)}>{say('{member} in all votes', { member: name })}</a>
            </>
          )}
        </p>
        <h1>{name}</h1>
        {about && <p class="lead">{about}</p>}
        <div class="said-and-done">
          <section aria-labelledby="said">
            <h2 id="said">{say('What it said')}</h2>
            <Entries entries={statements} none={say('The case has no statement of it.')} />
          </section>
          <section aria-labelledby="did">
            <h2 id="did">{say('What it did')}</h2>
            <Entries entries={actions} none={say('The case has no action of it.')} />
          </section>
        </div>
        <h2 id="voted">{say('How it voted')}</h2>
        <Ballots ballots={ballots} />
      </article>
    </Page>
  );
};

function positionsIn(site: Site, found: Case, actor: string): Positions {
  const kept = positionsKept(site, found);
  const positions = kept.get(actor) ?? positionsOf(found, site.record, actor);
  kept.set(actor, positions);
  return positions;
}

const Entries: FC<{
  readonly entries: readonly TimelineEntry[];
  readonly none: string;
}> = ({ entries, none }) => {
  if (entries.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li>
          <When on={entry.on} />
          <div>
            {entry.what} <GroundsLine grounds={entry.grounds} />
          </div>
        </li>
      ))}
    </ul>
  );
};

const Ballots: FC<Pick<Positions, 'ballots'>> = ({ ballots }) => {
  if (ballots.length === 0)
    return <p class="soft">{say('The record lists no ballot of it on this case.')}</p>;
  return (
    <>
      <p>{say('{count} ballots: {counts}.', { count: ballots.length, counts: ballotCounts(ballots) })}</p>
      <BallotStrip ballots={ballots} />
      <section class="table-wrap" tabindex={0} aria-label={say('Ballots')}>
        <table>
          <caption>{say('The newest first')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Date')}</th>
              <th scope="col">{say('Ballot')}</th>
              <th scope="col">{say('Decision')}</th>
              <th scope="col">{say('On what')}</th>
            </tr>
          </thead>
          <tbody>
            {ballots.toReversed().map(({ decision, ballot }) => (
              <tr>
                <td class="date">{decision.heldOn ?? say('no date')}</td>
                <td>
                  <BallotWord ballot={ballot} />
                </td>
                <td class="symbol">
                  <DecisionLink decision={decision} />
                </td>
                <td>{decision.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
